/**
 * Branches of the statement about waiting records: whether a record of a person can no longer be loaded. A deletion cannot
 * where there is nothing to delete, another record not once the deletion has gone out (as with a 214, clause L17), nor once
 * a later one of its kind is loaded (R1101202, R1201201, R1301201, R1401202).
 */
export const personLapse: string = `
         WHEN mine.code IN ('114', '134') THEN NOT EXISTS (
           SELECT 1 FROM record AS other WHERE other.account_id = mine.account_id
           AND other.code LIKE CASE mine.code WHEN '114' THEN '110%' ELSE '130' END
           AND other.state IN ('waiting', 'in-file', 'sent', 'loaded'))
         WHEN mine.code ~ '^1[1-4]0' THEN EXISTS (
           SELECT 1 FROM record AS other WHERE other.account_id = mine.account_id AND (
             (other.code = '114' AND other.state IN ('in-file', 'sent', 'loaded'))
             OR (other.state = 'loaded' AND other.as_of >= mine.as_of
               AND (other.code = mine.code OR (mine.code LIKE '110%' AND other.code LIKE '110%')))))`;
