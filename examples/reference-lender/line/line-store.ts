import type { LineEvent } from "../../../schemas/ledger/event.js";
import type { EventResponse, OpenAccountResponse, OpenLineRequest } from "../../../schemas/ledger/lender-interface.js";
import type { Sql } from "../storage/database.js";
import type { LineTold } from "./credit-line.js";

/** A credit line as stored. */
export interface LineRow {
  readonly id: string;
  readonly idempotency_key: string;
  readonly request: OpenLineRequest;
  readonly response: OpenAccountResponse;
  readonly told: LineTold;
}

/** An event of a line as stored. */
export interface LineEventRow {
  readonly line_id: string;
  readonly idempotency_key: string;
  readonly business_date: string;
  readonly request: LineEvent;
  readonly response: EventResponse;
}

/** What one end of day changes for a line. */
export interface LineStep {
  readonly id: string;
  readonly told: LineTold;
}

/** The tables of the credit lines; their records and files are those of all others. */
export const lineTables: string = `
CREATE TABLE IF NOT EXISTS credit_line (
  id text PRIMARY KEY,
  idempotency_key text NOT NULL UNIQUE,
  request jsonb NOT NULL,
  response jsonb NOT NULL,
  told jsonb NOT NULL
);
CREATE TABLE IF NOT EXISTS line_event (
  seq integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  line_id text NOT NULL REFERENCES credit_line (id),
  idempotency_key text NOT NULL,
  business_date text NOT NULL,
  request jsonb NOT NULL,
  response jsonb NOT NULL,
  UNIQUE (line_id, idempotency_key)
);
`;

/** Empties them. */
export const emptyLineTables: string = "TRUNCATE credit_line, line_event RESTART IDENTITY";

/** The statements about credit lines and their events. */
export class LineStore {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  async lines(): Promise<LineRow[]> {
    return this.#sql.query<LineRow>("SELECT * FROM credit_line ORDER BY id");
  }

  async events(): Promise<LineEventRow[]> {
    return this.#sql.query<LineEventRow>("SELECT * FROM line_event ORDER BY seq");
  }

  async addLine({ id, idempotency_key, request, response, told }: LineRow): Promise<void> {
    await this.#sql.query(
      "INSERT INTO credit_line (id, idempotency_key, request, response, told) VALUES ($1, $2, $3, $4, $5)",
      [id, idempotency_key, JSON.stringify(request), JSON.stringify(response), JSON.stringify(told)],
    );
  }

  async addEvent({ line_id, idempotency_key, business_date, request, response }: LineEventRow): Promise<void> {
    await this.#sql.query(
      "INSERT INTO line_event (line_id, idempotency_key, business_date, request, response) VALUES ($1, $2, $3, $4, $5)",
      [line_id, idempotency_key, business_date, JSON.stringify(request), JSON.stringify(response)],
    );
  }
}

/** Notes what lines have told, in the transaction of the end of day. */
export async function noteLines(sql: Sql, steps: readonly LineStep[]): Promise<void> {
  if (steps.length === 0) return;
  await sql.query(
    `UPDATE credit_line SET told = step.told
     FROM unnest($1::text[], $2::jsonb[]) AS step (id, told) WHERE credit_line.id = step.id`,
    [steps.map(({ id }) => id), steps.map(({ told }) => JSON.stringify(told))],
  );
}
