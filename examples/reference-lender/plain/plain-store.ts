import type { EventResponse, OpenAccountResponse } from "../../../schemas/ledger/lender-interface.js";
import type { Sql } from "../storage/database.js";
import type { PlainEvent, PlainRequest, PlainTold } from "./plain-account.js";

/** A claim or a guarantee as stored. */
export interface PlainRow {
  readonly id: string;
  readonly idempotency_key: string;
  readonly request: PlainRequest;
  readonly response: OpenAccountResponse;
  readonly told: PlainTold;
}

/** An event of a claim or a guarantee as stored. */
export interface PlainEventRow {
  readonly account_id: string;
  readonly idempotency_key: string;
  readonly business_date: string;
  /** Business date on which the lender learnt of it. */
  readonly known_date: string;
  /** Of a card: the limit of its line then, in minor units. */
  readonly line_limit: number | null;
  readonly request: PlainEvent;
  readonly response: EventResponse;
}

/** What one end of day changes for a claim or a guarantee. */
export interface PlainStep {
  readonly id: string;
  readonly told: PlainTold;
}

/** The tables of claims and guarantees; their records and files are those of all others. */
export const plainTables: string = `
CREATE TABLE IF NOT EXISTS plain_account (
  id text PRIMARY KEY,
  idempotency_key text NOT NULL UNIQUE,
  request jsonb NOT NULL,
  response jsonb NOT NULL,
  told jsonb NOT NULL
);
CREATE TABLE IF NOT EXISTS plain_event (
  seq integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account_id text NOT NULL REFERENCES plain_account (id),
  idempotency_key text NOT NULL,
  business_date text NOT NULL,
  known_date text NOT NULL,
  line_limit double precision,
  request jsonb NOT NULL,
  response jsonb NOT NULL,
  UNIQUE (account_id, idempotency_key)
);
`;

/** Empties them. */
export const emptyPlainTables: string = "TRUNCATE plain_account, plain_event RESTART IDENTITY";

/** The statements about claims and guarantees and their events. */
export class PlainStore {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  async accounts(): Promise<PlainRow[]> {
    return this.#sql.query<PlainRow>("SELECT * FROM plain_account ORDER BY id");
  }

  async events(): Promise<PlainEventRow[]> {
    return this.#sql.query<PlainEventRow>("SELECT * FROM plain_event ORDER BY seq");
  }

  async addAccount({ id, idempotency_key, request, response, told }: PlainRow): Promise<void> {
    await this.#sql.query(
      "INSERT INTO plain_account (id, idempotency_key, request, response, told) VALUES ($1, $2, $3, $4, $5)",
      [id, idempotency_key, JSON.stringify(request), JSON.stringify(response), JSON.stringify(told)],
    );
  }

  async addEvent(row: PlainEventRow): Promise<void> {
    const { account_id, idempotency_key, business_date, known_date, line_limit, request, response } = row;
    await this.#sql.query(
      "INSERT INTO plain_event (account_id, idempotency_key, business_date, known_date, line_limit, request, response) VALUES ($1, $2, $3, $4, $5, $6, $7)",
      [
        account_id,
        idempotency_key,
        business_date,
        known_date,
        line_limit,
        JSON.stringify(request),
        JSON.stringify(response),
      ],
    );
  }
}

/** Notes what claims and guarantees have told, in the transaction of the end of day. */
export async function notePlain(sql: Sql, steps: readonly PlainStep[]): Promise<void> {
  if (steps.length === 0) return;
  await sql.query(
    `UPDATE plain_account SET told = step.told
     FROM unnest($1::text[], $2::jsonb[]) AS step (id, told) WHERE plain_account.id = step.id`,
    [steps.map(({ id }) => id), steps.map(({ told }) => JSON.stringify(told))],
  );
}
