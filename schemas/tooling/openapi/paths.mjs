import * as example from "./examples.mjs";
import { always, fileBytes, fileName, idempotencyKey, json, problem } from "./parts.mjs";

/** Address to look at while a clock is still moving. */
const location = {
  description:
    "Where to look: answers 200 with a ClockState once it is done, 202 before. A path or a URL of this host.",
  required: true,
  schema: { type: "string" },
};

const retryAfter = { description: "Seconds to wait before looking.", schema: { type: "integer", minimum: 0 } };

/** Every call of the interface, in the order in which a run uses them. */
export const paths = {
  "/capabilities": {
    get: {
      operationId: "getCapabilities",
      summary: "What this test environment can do",
      description:
        "Asked once, before anything else. `agreement` is the one the lender lives by now; where it cannot live by the " +
        "run's, the run stops here. Limits that are absent are taken as none.",
      responses: {
        200: { description: "The capabilities.", content: json("Capabilities", { all: example.capabilities }) },
        500: always[500],
      },
    },
  },
  "/clock": {
    put: {
      operationId: "moveClock",
      summary: "Move the business clock forward",
      description:
        "Answers when everything that falls due up to and including this instant has been tried: interest, due dates, " +
        "end of day, files made and submitted. Ends of days in between are worked through one by one, in order, each " +
        "with its own instant. Do not answer early: records that come after it count as made later. A bureau that " +
        "cannot be reached does not hold the answer; the submission is tried again with a later step. Where it takes " +
        "longer than a call may, answer 202.",
      requestBody: { required: true, content: json("ClockRequest", { nextDay: example.clock }) },
      responses: {
        200: { description: "Done; the clock stands there.", content: json("ClockState", { done: example.clockDone }) },
        202: {
          description: "Begun. The body, if any, is a ClockState with `done` false.",
          headers: { Location: location, "Retry-After": retryAfter },
          content: json("ClockState", { under_way: example.clockNotDone }),
        },
        ...always,
        409: problem("The instant lies before the clock, or the clock cannot be moved."),
      },
    },
  },
  "/reset": {
    post: {
      operationId: "reset",
      summary: "Begin again with an empty book (optional)",
      description:
        "Forgets every account, event, file, idempotency key and unsent submission, sets the clock to `now` (which may " +
        "lie before it) and takes over the agreement where one is given. A lender that cannot answers 409 and says " +
        "`canReset: false`; new lives are then opened beside the old ones and not all stories can be shrunk.",
      requestBody: { required: true, content: json("ResetRequest", { newYear: example.reset }) },
      responses: {
        200: {
          description: "The book is empty.",
          content: json("ClockState", { done: { now: example.reset.now, done: true } }),
        },
        204: { description: "The book is empty." },
        ...always,
        409: problem("The lender cannot reset."),
        422: problem("The lender cannot live by this agreement; `detail` says what is missing."),
      },
    },
  },
  "/accounts": {
    post: {
      operationId: "openAccount",
      summary: "Open a loan or grant a credit line",
      description:
        "With `terms.product` `line` a credit line for loans is granted (clauses L33 to L36): the answer's `accountId` is " +
        "the path of its events, `bureauAccountCode` the code of the agreement, and there is no schedule. Otherwise a loan " +
        "is opened, one of product R4 `under` a line (clause L34), or a revolving loan in one account, product R1, under it " +
        "(L43). Lines come only where `products` of the capabilities names R4 or R1, these where it names them, claims of product C1 (clause L37) and guarantees of products G1 and G2 (L40) only where it " +
        "names those. A loan is signed and paid out at `openedAt`, or, with `migrated`, taken over from an older " +
        "book (clause L14). " +
        "The answer names the account for later calls, the code under which the bureau will know it, and the repayment " +
        "schedule. Dates, number of rows and sum of principal of the schedule must follow from terms and agreement; " +
        "the split of interest may differ within `scheduleTolerance` and is then what is judged by. Without a schedule, " +
        "clause L3 stands.",
      parameters: [idempotencyKey("`clientRef`")],
      requestBody: {
        required: true,
        content: json(
          [
            "OpenAccountRequest",
            "OpenLineRequest",
            "OpenRevolvingRequest",
            "OpenCardRequest",
            "OpenClaimRequest",
            "OpenGuaranteeRequest",
            "OpenCollateralRequest",
            "OpenPersonRequest",
          ],
          {
            threeMonths: example.openAccount,
            line: example.openLine,
            draw: example.openDraw,
            revolving: example.openRevolving,
            cardLine: example.openCardLine,
            card: example.openCard,
            collateral: example.openCollateral,
            person: example.openPerson,
            claim: example.openClaim,
            guarantee: example.openGuarantee,
          },
        ),
      },
      responses: {
        201: {
          description: "Opened, or granted.",
          content: json("OpenAccountResponse", { opened: example.opened, granted: example.granted }),
        },
        200: {
          description: "Opened before under the same key; the first answer again (201 is as good).",
          content: json("OpenAccountResponse", { opened: example.opened }),
        },
        ...always,
        422: problem("The loan cannot be opened as asked, or the key was used for another one."),
      },
    },
  },
  "/accounts/{accountId}/events": {
    post: {
      operationId: "postEvent",
      summary: "Let a business event happen to what was opened",
      description:
        "`type` says which: repayment (clause L4), reversal (L11), prepayment (L8), early settlement (L9), extension " +
        "(L10), classification (L15). Four events put right what was reported (L19 to L22; only with `corrections` among " +
        "the capabilities): a repayment with an `effectiveDate` before its known day, a reversal of a repayment of an " +
        "earlier day, `identity-correction`, `void`. On a credit line there are `limit-change` (L35) and `line-end` (L36) " +
        "and no others, on a revolving loan `drawdown` (L44), repayment, reversal and classification (L46). A claim (L38, L39) and a guarantee (L41, L42) have the events that their clauses name. A prepayment or extension answers the instalments not yet due, with their numbers " +
        "kept. An event that its clause refuses leaves everything as it was.",
      parameters: [
        {
          name: "accountId",
          in: "path",
          required: true,
          description: "As answered by `POST /accounts`.",
          schema: { type: "string", pattern: "^[A-Za-z0-9._:-]{1,80}$" },
        },
        idempotencyKey("`eventId`"),
      ],
      requestBody: {
        required: true,
        content: json("BusinessEvent", {
          repayment: example.repayment,
          reversal: example.reversal,
          prepayment: example.prepayment,
          foundLate: example.foundLate,
          identityCorrection: example.identityCorrection,
          void: example.voidAccount,
          limitChange: example.limitChange,
          lineEnd: example.lineEnd,
          drawdown: example.drawdown,
          guaranteedBalance: example.guaranteedBalance,
          compensation: example.compensation,
          guaranteeEnd: example.guaranteeEnd,
        }),
      },
      responses: {
        201: {
          description: "Booked.",
          content: json("EventResponse", { repayment: example.eventTaken, prepayment: example.eventReplanned }),
        },
        200: {
          description: "Booked before under the same key; the first answer again (201 is as good).",
          content: json("EventResponse", { repayment: example.eventTaken }),
        },
        ...always,
        404: problem("There is no such account or line."),
        409: problem(
          "The account is closed (L13) or void (L22), the line (L36), the claim (L39) or the guarantee (L42) is over, or the " +
            "event to be reversed is not there or was reversed already.",
        ),
        422: {
          description: "Refused by its clause, lies after the clock, or the key was used for another event.",
          content: {
            "application/problem+json": {
              schema: { $ref: "#/components/schemas/Problem" },
              examples: { tooMuch: { value: example.refused } },
            },
          },
        },
      },
    },
  },
  "/submissions": {
    get: {
      operationId: "listSubmissions",
      summary: "Message files made so far (for delivery by pull)",
      description:
        "Files in the order in which they were made, each with the bytes that would go to the bureau. A page may hold " +
        "as few as the lender likes; the harness asks again from `next` until a page is empty.",
      parameters: [
        {
          name: "after",
          in: "query",
          required: false,
          description: "`next` of the page before, opaque to the harness. Absent: from the first file since the reset.",
          schema: { type: "string" },
        },
      ],
      responses: {
        200: {
          description: "The files after the cursor; none where nothing was made since.",
          content: json("SubmissionsPage", { one: example.submissions, nothingNew: example.nothingNew }),
        },
        ...always,
      },
    },
  },
  "/feedback/{fileName}": {
    post: {
      operationId: "receiveFeedback",
      summary: "A feedback file of the bureau arrives",
      description:
        "The bureau's answer to one message file, as raw bytes, at the instant of the clock; only where the agreement has " +
        "an `exchange` and the capabilities say `feedback: true`. Rejected records are to be put right and reported again " +
        "in a new file, in time for the repair (clause L17). A feedback file may come late, twice or after one for a later " +
        "file: it is told by the name in it and by its lines. The same one again changes nothing.",
      parameters: [fileName],
      requestBody: { required: true, content: fileBytes },
      responses: {
        204: { description: "Taken." },
        200: { description: "Taken." },
        202: { description: "Taken; it will be worked on with a later step of the clock." },
        ...always,
      },
    },
  },
};

/** What the lender calls: the stub bureau, for delivery by push. */
export const webhooks = {
  submission: {
    post: {
      operationId: "submitFile",
      summary: "The lender submits a message file to the bureau (for delivery by push)",
      description:
        "Sent by the lender to `POST {bureau}/submissions/{fileName}`, where `{bureau}` is the address of the stub bureau " +
        "that the lender was configured with. One call a file, as soon as the file is made. After 408, 429, 5xx, a broken " +
        "connection or no answer the lender sends the same bytes under the same name again, with a later step of the clock " +
        "and not before `Retry-After` (clause L16). Any other status means: not received, and not to be sent again as it is.",
      parameters: [fileName],
      requestBody: { required: true, content: fileBytes },
      responses: {
        202: {
          description: "Received. What becomes of its records is told by a feedback file, not here.",
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: {
                  fileName: { type: "string" },
                  bytes: { type: "integer", minimum: 0 },
                  alreadyReceived: {
                    const: true,
                    description: "The same bytes were received under this name before; nothing is loaded twice.",
                  },
                },
                required: ["fileName", "bytes"],
              },
            },
          },
        },
        400: problem("The name is not the bare name of a file."),
        409: problem("Another file was received under this name: F0000601 (ABF009)."),
        413: problem("The file is larger than the bureau takes."),
        415: problem("The body was sent with a Content-Encoding; send the file's own bytes."),
        429: problem("Too many submissions at once; try again after `Retry-After`."),
        500: problem("The bureau failed; nothing was received. Try again with a later step of the clock."),
        503: problem("The bureau is full or down; try again after `Retry-After`, or with a later step of the clock."),
      },
    },
  },
};
