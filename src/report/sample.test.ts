import { describe, expect, it } from "vitest";
import { validateLogEvent, validateRunReport } from "../../schemas/generated/validators/index.js";
import { memorySink } from "../engine/event-log/log-sink.js";
import { createLogWriter } from "../engine/event-log/log-writer.js";
import { readLog } from "../engine/event-log/read-log.js";
import { sampleLog } from "./fixtures/sample-log.js";
import { renderJson } from "./json.js";
import { maskLogEvent } from "./masking/mask-log-event.js";
import { REPORTERS } from "./reporters.js";
import { renderTerminal } from "./terminal.js";

// The sample in reports/sample is the whole output of every reporter on one run: a change of any of them is read there.
const SAMPLE = "../../reports/sample";
const sink = memorySink();
const writer = createLogWriter(sink, maskLogEvent);
for (const event of sampleLog()) writer.append(event);
const { events } = readLog(sink.text());

describe("the sample report", () => {
  it("has the log that its fixture writes", async () => {
    await expect(sink.text()).toMatchFileSnapshot(`${SAMPLE}/events.ndjson`);
  });

  it.each(REPORTERS.filter((reporter) => reporter.fileName !== undefined))(
    "$fileName",
    async ({ fileName, render }) => {
      await expect(render(events)).toMatchFileSnapshot(`${SAMPLE}/${fileName}`);
    },
  );

  it.each([
    ["terminal.en.txt", {}],
    ["terminal.zh.txt", { lang: "zh", width: 80 }],
  ] as const)("%s", async (fileName, options) => {
    await expect(renderTerminal(events, options)).toMatchFileSnapshot(`${SAMPLE}/${fileName}`);
  });

  it("follows the published schemas, log and report alike", () => {
    for (const event of events) expect([validateLogEvent(event), validateLogEvent.errors]).toEqual([true, null]);
    expect([validateRunReport(JSON.parse(renderJson(events))), validateRunReport.errors]).toEqual([true, null]);
  });

  it("is coloured when asked, and tells the rest of the findings in a line each", async () => {
    const text = renderTerminal(events, { color: true, details: 1, folder: "reports/2026-11-21" });
    await expect(text).toMatchFileSnapshot("__snapshots__/terminal.ansi.txt");
  });

  it("comes out the same from the events before they were a log", () => {
    for (const { render } of REPORTERS) expect(render(sampleLog())).toBe(render(events));
  });
});
