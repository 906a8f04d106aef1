/** The lender's tables but those of the credit lines. Dates and instants are ISO text, which sorts as it reads; money lives in the JSON requests. */
export const tables: string = `
CREATE TABLE IF NOT EXISTS book (
  id integer PRIMARY KEY CHECK (id = 1),
  clock text NOT NULL,
  ended text NOT NULL,
  agreement jsonb NOT NULL
);
CREATE TABLE IF NOT EXISTS account (
  id text PRIMARY KEY,
  idempotency_key text NOT NULL UNIQUE,
  open_date text NOT NULL,
  booked_on text NOT NULL,
  request jsonb NOT NULL,
  response jsonb NOT NULL,
  reported jsonb NOT NULL,
  next_day text NOT NULL
);
CREATE INDEX IF NOT EXISTS account_next_day ON account (next_day);
CREATE TABLE IF NOT EXISTS event (
  seq integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account_id text NOT NULL REFERENCES account (id),
  idempotency_key text NOT NULL,
  business_date text NOT NULL,
  known_date text NOT NULL,
  line_limit double precision,
  request jsonb NOT NULL,
  response jsonb NOT NULL,
  UNIQUE (account_id, idempotency_key)
);
CREATE TABLE IF NOT EXISTS file (
  seq integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL UNIQUE,
  created_at text NOT NULL,
  created_on text NOT NULL,
  serial integer NOT NULL,
  content bytea NOT NULL,
  state text NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  not_before double precision NOT NULL DEFAULT 0,
  answered text
);
CREATE INDEX IF NOT EXISTS file_created_on ON file (created_on);
CREATE INDEX IF NOT EXISTS file_waiting ON file (seq) WHERE state = 'waiting';
CREATE TABLE IF NOT EXISTS record (
  seq integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account_id text NOT NULL,
  as_of text NOT NULL,
  code text NOT NULL,
  month text,
  xml text NOT NULL,
  basis jsonb NOT NULL,
  state text NOT NULL,
  file_name text,
  line integer,
  repairs integer,
  known_on text,
  faults jsonb,
  can_lapse boolean NOT NULL DEFAULT true
);
CREATE INDEX IF NOT EXISTS record_account ON record (account_id);
CREATE INDEX IF NOT EXISTS record_file ON record (file_name);
CREATE INDEX IF NOT EXISTS record_unfiled ON record (seq) WHERE file_name IS NULL;
CREATE TABLE IF NOT EXISTS feedback (
  seq integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL,
  received_at text NOT NULL,
  content bytea NOT NULL
);
`;

/** Empties every table but the book's one row. */
export const emptyTables: string = "TRUNCATE account, event, file, record, feedback RESTART IDENTITY";
