/** What the document says before its calls. */
export const introduction = `
What a lender's test environment offers so that Tallystick can drive it: open loans, credit lines, claims and guarantees, let business
events happen to them, move the business clock, and collect the message files that the lender makes for the credit bureau. Tallystick works out
on its own which records the bureau must receive, with which values and by when, and compares.

**Implement these calls in front of the real booking, end-of-day and reporting code.** Only the door is for testing; what
stands behind it should be what runs in production. The arithmetic that both sides must share, clauses L1 to L15, is the
guide page \`loan-arithmetic.md\`; what both owe after a file was sent, clauses L16 to L22, is \`corrections.md\`; loans
that are not simply repaid, L23 to L32, are \`loans-gone-otherwise.md\`, credit lines, L33 to L36, \`credit-lines.md\`, claims and
guarantees, L37 to L42, \`claims-and-guarantees.md\`; layout and timing of the records are the bureau's own interface specification.

## Conventions

- **Instants** are RFC 3339 with an offset. An offset other than the agreement's is as good: 16:00Z is 00:00+08:00.
- **Dates** \`yyyy-MM-dd\` are calendar dates in the agreement's time zone.
- **Money** is an integer of minor units (fen) of the agreement's currency; **rates** are parts per million a year.
- **Bodies** are JSON in UTF-8, except message files, which are raw bytes. In requests treat members that this document
  does not name as an error or ignore them; in answers Tallystick ignores them.
- **Errors** are RFC 9457 problem details, \`application/problem+json\`. 409: the book's state forbids it. 422: the
  request is well-formed and wrong. The sentence in \`detail\` is shown to the person who runs the test.
- No redirects, and no compression of answers.
- Several calls may be under way at once, on different accounts, up to \`limits.concurrentCalls\`. Calls on one account,
  and of the clock, come one after another.

## Time

The lender lives by a **business clock** that stands still until Tallystick moves it, with \`PUT /clock\`, and never goes
back but by a reset. Everything that depends on time (dates of bookings, overdue days, interest, end-of-day work, names
and headers of files) takes it from this clock and never from the machine.

Events are posted at the instant of the clock or after it was moved past them: \`occurredAt\` never lies after the clock,
but may lie before it, since the clock moves in steps. What counts is the business date of \`occurredAt\` (clause L1), or
\`effectiveDate\` where it is given. An event posted before the end of its business day's work is done must be part of it.

## A run

1. \`GET /capabilities\`, once. A difference between its agreement and the run's stops the run, unless a reset can set it.
2. \`POST /reset\` with the instant at which the lives begin, and their agreement.
3. For every step of time: \`PUT /clock\`, then the openings and events of that instant, by
   \`POST /accounts\` and \`POST /accounts/{accountId}/events\`.
4. After every step the files made so far are collected: from the stub bureau that the lender submits to (push, see the
   webhook), by \`GET /submissions\` (pull), or from a folder. One way is enough; \`channels\` names those that work.
5. \`POST /feedback/{fileName}\` brings the bureau's answer to a file, where the agreement has an
   \`exchange\`. What it rejects is to be put right in time.

Steps 2 to 5 are repeated many times, also to shrink a failing story to its shortest: a quick reset saves the most time.

## What is judged

Every record in the files, against what is owed by the agreement: dropped, late, early, misdated, doubled, unowed,
contradicted, malformed or rejected and never put right. The schedule in the answers, against clause L3. The names, headers and line ends of the files.
A lender that cannot do something says so in its capabilities; what could then not be run is reported as such, never as
passed.
`.trim();

/** Licence and name of the document. */
export const info = {
  title: "Tallystick lender interface",
  version: "1",
  summary: "How a test harness drives a lender's test environment",
  description: introduction,
  license: { name: "Apache-2.0", identifier: "Apache-2.0" },
};
