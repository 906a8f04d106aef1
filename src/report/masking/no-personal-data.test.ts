import { describe, expect, it } from "vitest";
import type { CounterexampleFound, LogEvent } from "../../../schemas/run/event-log.js";
import type { ValuesByPath } from "../../../schemas/run/finding.js";
import { memorySink } from "../../engine/event-log/log-sink.js";
import { createLogWriter } from "../../engine/event-log/log-writer.js";
import { loanLife } from "../../engine/plans-of.js";
import { falseOverdue } from "../fixtures/counterexamples/false-overdue.js";
import { sampleLog } from "../fixtures/sample-log.js";
import { both } from "../fixtures/stories.js";
import { renderHtml } from "../html/html.js";
import { renderJson } from "../json.js";
import { renderJUnit } from "../junit.js";
import { renderTerminal } from "../terminal.js";
import { maskLogEvent } from "./mask-log-event.js";

/** One value for every personal or secret place of a log, none of which occurs anywhere else. */
const PLANTED = {
  borrower: "欧阳独一",
  borrowerId: "999999198702030014",
  owedName: "司马甲乙",
  receivedName: "诸葛丙丁",
  receivedId: "999999197512319997",
  wrongName: "慕容戊己",
  guarantor: "上官庚辛",
  guarantorId: "999999196001010038",
  guaranteeCode: "N00000000H0001GUARANTEE7411",
  agreementCode: "N00000000H0001AGREEMENT8522",
  collateralCode: "N00000000H0001COLLATERAL9633",
  contract: "房贷字第壬癸号",
  account: "N00000000H0001ACCOUNT15984877",
  otherAccount: "N00000000H0001ACCOUNT26095988",
  card: "7391",
  detail: "经办人手写备注",
  unknownField: "nobody-classified-this",
  token: "Bearer tok-5f2c9a",
  cookie: "sid=8d1e77",
  urlUser: "urluser:urlpass",
  urlKey: "key=q9w8e7",
  feedbackBody: "FEEDBACKBODY",
  faultId: "999999195505055558",
};

describe("personal data and secrets", () => {
  const events = plantedLog();

  it("are all in the events before masking, so that their absence below means something", () => {
    const raw = JSON.stringify(events);
    expect(Object.values(PLANTED).filter((value) => !raw.includes(value))).toEqual([]);
  });

  it.each([
    ["the event log", () => written(events)],
    ["the terminal report", () => renderTerminal(events, { details: 99 })],
    ["the Chinese terminal report", () => renderTerminal(events, { details: 99, lang: "zh", color: true })],
    ["the JSON report", () => renderJson(events)],
    ["the JUnit report", () => renderJUnit(events)],
    ["the HTML report", () => renderHtml(events)],
  ])("are not in %s", (_name, render) => {
    const text = render();
    expect(Object.entries(PLANTED).filter(([, value]) => text.includes(value))).toEqual([]);
    expect(text).toContain("N00000000H0001…4877");
  });

  it("are masked the same when the log is masked again", () => {
    const once = events.map(maskLogEvent);
    expect(once.map(maskLogEvent)).toEqual(once);
  });
});

function written(events: readonly LogEvent[]): string {
  const sink = memorySink();
  const writer = createLogWriter(sink, maskLogEvent);
  for (const event of events) writer.append(event);
  return sink.text();
}

function plantedLog(): LogEvent[] {
  return sampleLog().flatMap((event): LogEvent[] => {
    if (event.type === "run-started") {
      return [{ ...event, target: `https://${PLANTED.urlUser}@lender.example:8443/api?${PLANTED.urlKey}` }];
    }
    if (event.type !== "run-finished") return event.type === "counterexample" ? [] : [event];
    const message = `POST https://${PLANTED.urlUser}@lender.example/accounts: 500 duplicate person ${PLANTED.faultId}`;
    return [plantedCounterexample(), { type: "fault", kind: "lender-answer", message }, event];
  });
}

function plantedCounterexample(): CounterexampleFound {
  const [finding] = falseOverdue.findings;
  const [story] = falseOverdue.lives;
  if (finding?.owed === undefined || finding.received === undefined || story === undefined) {
    throw new Error("Failed to plant values: the sample's first finding has no owed or no received record.");
  }
  const sentence = both(
    `Account ${PLANTED.account} of ${PLANTED.borrower} (${PLANTED.borrowerId}) says ${PLANTED.wrongName}, ${PLANTED.detail}`,
    `${PLANTED.borrower}的账户${PLANTED.account}报送为${PLANTED.receivedName}`,
  );
  const loan = loanLife(story.plan);
  const plan = { ...loan, terms: { ...loan.terms, reporting: plantedItems(loan.terms.reporting) } };
  return {
    ...falseOverdue,
    lives: [
      {
        ...story,
        plan,
        account: PLANTED.account,
        timeline: story.timeline.map((item) => ({ ...item, text: sentence })),
      },
    ],
    findings: [
      {
        ...finding,
        account: PLANTED.account,
        message: sentence,
        harm: { ...finding.harm, summary: sentence },
        owed: {
          ...finding.owed,
          fields: {
            ...finding.owed.fields,
            "AcctBsSgmt.AcctCode": { value: PLANTED.account, accepted: [PLANTED.otherAccount], judged: true },
            "AcctBsSgmt.Name": { value: PLANTED.owedName, accepted: [PLANTED.borrower], judged: true },
          },
        },
        received: { ...finding.received, fields: { ...finding.received.fields, ...plantedFields() } },
        differences: [
          ...finding.differences,
          { field: "AcctBsSgmt.Name", owed: [PLANTED.owedName], received: PLANTED.wrongName },
        ],
      },
    ],
    exchanges: plantedExchanges(plan.terms),
  };
}

function plantedItems<Items extends object>(items: Items): Items {
  return {
    ...items,
    creditAgreementCode: PLANTED.agreementCode,
    collateralContractCodes: [PLANTED.collateralCode],
    loanConCode: PLANTED.contract,
    responsibleParties: [
      {
        kind: "person",
        name: PLANTED.guarantor,
        idType: "10",
        idNum: PLANTED.guarantorId,
        role: "guarantor",
        contractCode: PLANTED.guaranteeCode,
      },
    ],
  };
}

function plantedFields(): ValuesByPath {
  return {
    "AcctBsSgmt.AcctCode": PLANTED.account,
    "AcctBsSgmt.Name": PLANTED.receivedName,
    "AcctBsSgmt.IDNum": PLANTED.receivedId,
    "AcctBsInfSgmt.CreditID": PLANTED.card,
    "AcctBsInfSgmt.LoanConCode": PLANTED.contract,
    "RltRepymtInfSgmt.RltRepymtInf[0].ArlpName": PLANTED.guarantor,
    "RltRepymtInfSgmt.RltRepymtInf[0].ArlpCertNum": PLANTED.guarantorId,
    "RltRepymtInfSgmt.RltRepymtInf[0].MaxGuarMcc": PLANTED.guaranteeCode,
    "MotgaCltalCtrctInfSgmt.CccInf[0].Ccc": PLANTED.collateralCode,
    "AcctCredSgmt.Mcc": PLANTED.agreementCode,
    "AcctSpecTrstDspnSgmt.CagOfTrdInf[0].DetInfo": PLANTED.detail,
    "AcctBsSgmt.NotInTheLayout": PLANTED.unknownField,
  };
}

function plantedExchanges(terms: unknown): CounterexampleFound["exchanges"] {
  const headers = { authorization: PLANTED.token, cookie: PLANTED.cookie, "idempotency-key": "L0" };
  const borrower = { name: PLANTED.borrower, idType: "10", idNum: PLANTED.borrowerId };
  const body = JSON.stringify({ clientRef: "L0", borrower, terms, note: PLANTED.unknownField });
  return [
    { method: "POST", path: "/accounts", headers, body, status: 201 },
    { method: "POST", path: `/accounts/${PLANTED.account}/events`, headers, body: '{"type":"repayment"}', status: 201 },
    { method: "POST", path: "/feedback/F.txt", headers, body: `A0722 ${PLANTED.feedbackBody}`, status: 204 },
  ];
}
