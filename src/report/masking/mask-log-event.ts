import type { BuildDifference } from "../../../schemas/run/builds.js";
import type { CreditReport } from "../../../schemas/run/credit-report.js";
import type { CounterexampleFound, LifeStory, LogEvent } from "../../../schemas/run/event-log.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import type { Life } from "../../../schemas/run/life.js";
import { classInCreditReport } from "./credit-report-fields.js";
import { LENDER_INTERFACE_FIELDS } from "./lender-interface-fields.js";
import { mask } from "./mask.js";
import { maskExchange, maskHeaders } from "./mask-exchange.js";
import { maskFinding } from "./mask-finding.js";
import { maskByPath, maskJson } from "./mask-json.js";
import { maskValue, type OnMasked } from "./mask-value.js";
import { classOfFindingField } from "./record-210-fields.js";
import { createScrubber, type Scrubber } from "./scrubber.js";

/**
 * An event of the log without personal data and secrets: fields by their declared class, then every sentence of the
 * event cleared of the values those fields held. Hand it to `createLogWriter`. Masking twice changes nothing.
 */
export function maskLogEvent(event: LogEvent): LogEvent {
  switch (event.type) {
    case "counterexample":
      return maskCounterexample(event);
    case "counterexample-as-lived":
      return { ...event, counterexample: maskCounterexample(event.counterexample) };
    case "run-started":
      return { ...event, target: withoutUrlSecrets(event.target) };
    case "fault":
      return { ...event, message: withoutUrlSecrets(createScrubber().scrub(event.message)) };
    case "could-not-run":
      return { ...event, reason: scrubBoth(createScrubber(), event.reason, withoutUrlSecrets) };
    case "difference":
      return { ...event, difference: maskDifference(event.difference) };
    default:
      return event;
  }
}

/**
 * An event of the log without secrets, and with personal data as it is: for a run whose user has asked for it (`--reveal`).
 * Keys and passwords are never shown.
 */
export function withoutSecrets(event: LogEvent): LogEvent {
  switch (event.type) {
    case "counterexample":
      return withMaskedHeaders(event);
    case "counterexample-as-lived":
      return { ...event, counterexample: withMaskedHeaders(event.counterexample) };
    case "run-started":
      return { ...event, target: withoutUrlSecrets(event.target) };
    case "fault":
      return { ...event, message: withoutUrlSecrets(event.message) };
    case "could-not-run":
      return { ...event, reason: { en: withoutUrlSecrets(event.reason.en), zh: withoutUrlSecrets(event.reason.zh) } };
    default:
      return event;
  }
}

function withMaskedHeaders(event: CounterexampleFound): CounterexampleFound {
  return {
    ...event,
    exchanges: event.exchanges.map((exchange) => ({ ...exchange, headers: maskHeaders(exchange.headers) })),
  };
}

/** What the events of a log go through before they become text: masked, unless the log says that they are shown. */
export function maskOf(events: readonly LogEvent[]): (event: LogEvent) => LogEvent {
  const started = events.find((event) => event.type === "run-started");
  return started?.revealed === true ? withoutSecrets : maskLogEvent;
}

/** The events of a log with personal data masked, also where the log shows it; they no longer say that it is shown. */
export function concealed(events: readonly LogEvent[]): LogEvent[] {
  return events.map((event) => {
    if (event.type !== "run-started") return maskLogEvent(event);
    const { revealed: _revealed, ...started } = event;
    return maskLogEvent(started);
  });
}

/**
 * A text without the user, password and query of the URLs in it: that is where keys are put when they are put in URLs.
 */
export function withoutUrlSecrets(text: string): string {
  return text.replace(/(\bhttps?:\/\/)([^\s/?#@]*@)?([^\s?#"'<>]*)([?#][^\s"'<>]*)?/giu, "$1$3");
}

function maskCounterexample(event: CounterexampleFound): CounterexampleFound {
  const scrubber = createScrubber();
  const onMasked: OnMasked = (fieldClass, value) => {
    scrubber.remember(fieldClass, value);
  };
  // Fields first: what they held must be known before the first sentence is cleared of it.
  const exchanges = event.exchanges.map((exchange) => maskExchange(exchange, onMasked));
  const findings = event.findings.map((finding) => maskFinding(finding, onMasked));
  const lives = event.lives.map((life) => maskLife(life, onMasked));
  return {
    ...event,
    exchanges: exchanges.map((exchange) => ({ ...exchange, path: scrubber.scrub(exchange.path) })),
    findings: findings.map((finding) => ({
      ...finding,
      message: scrubBoth(scrubber, finding.message),
      harm: { ...finding.harm, summary: scrubBoth(scrubber, finding.harm.summary) },
    })),
    lives: lives.map((life) => ({
      ...life,
      timeline: life.timeline.map((item) => ({ ...item, text: scrubBoth(scrubber, item.text) })),
    })),
  };
}

function maskLife(life: LifeStory, onMasked: OnMasked): LifeStory {
  onMasked("account-code", life.account);
  const { creditReport } = life;
  return {
    ...life,
    account: mask("account-code", life.account),
    // maskJson keeps the shape and only changes texts, so a plan stays a plan.
    plan: maskJson(LENDER_INTERFACE_FIELDS, life.plan, onMasked) as Life,
    ...(creditReport === undefined
      ? {}
      : {
          creditReport: {
            told: maskReport(creditReport.told, onMasked),
            true: maskReport(creditReport.true, onMasked),
          },
        }),
  };
}

function maskReport(report: CreditReport, onMasked: OnMasked): CreditReport {
  return maskByPath(classInCreditReport, report, onMasked) as CreditReport;
}

/** What two builds sent: a field by its class; what has no field is a moment or says that there is a record. */
function maskDifference(difference: BuildDifference): BuildDifference {
  const { field } = difference;
  const fieldClass = field === undefined ? "open" : classOfFindingField(field);
  const scrubber = createScrubber();
  const masked = (value: string | null): string | null =>
    value === null ? null : scrubber.scrub(maskValue(fieldClass, value));
  return { ...difference, old: masked(difference.old), new: masked(difference.new) };
}

function scrubBoth(
  scrubber: Scrubber,
  { en, zh }: Bilingual,
  further: (text: string) => string = (text) => text,
): Bilingual {
  return { en: further(scrubber.scrub(en)), zh: further(scrubber.scrub(zh)) };
}
