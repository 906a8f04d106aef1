import { describe, expect, test } from "vitest";
import type { AnswerFault, Fault, OutageFault } from "../../../schemas/run/fault-plan.js";
import { createFaultDesk, type FaultDesk } from "./fault-desk.js";

const zone = "Asia/Shanghai";

function outage(how: OutageFault["how"], at: string, minutes: number, date = "2024-03-15"): OutageFault {
  return { kind: "outage", date, at, minutes, how };
}

function answer(how: AnswerFault["how"], date: string, times = 1): AnswerFault {
  return { kind: "answer", date, times, how };
}

function deskWith(faults: Fault[], timeZone = zone): FaultDesk {
  const desk = createFaultDesk();
  desk.begin({ faults }, timeZone);
  return desk;
}

/** What a submission meets, settled as not received. */
function submit(desk: FaultDesk, name = "F.txt"): string {
  const met = desk.meet(name);
  met?.settle(false);
  if (met === undefined) return "nothing";
  return met.disturbance.kind === "instead" ? String(met.disturbance.answer.status) : met.disturbance.kind;
}

describe("a span", () => {
  test.each([
    ["2024-03-15T09:59:59.999+08:00", "nothing"],
    ["2024-03-15T10:00:00.000+08:00", "reset"],
    ["2024-03-15T02:00:00.000Z", "reset"],
    ["2024-03-15T10:29:59.999+08:00", "reset"],
    ["2024-03-15T10:30:00.000+08:00", "nothing"],
    ["2024-03-16T10:00:00.000+08:00", "nothing"],
  ])("is met or not at %s", (now, met) => {
    const desk = deskWith([outage("reset", "10:00", 30)]);
    desk.moveTo(now);
    expect(submit(desk)).toBe(met);
  });

  test("has elapsed minutes, also over a change to summer time", () => {
    // New York skips from 02:00 to 03:00 on this day: 01:30 and two hours are 04:30.
    const desk = deskWith([outage("unavailable", "01:30", 120, "2024-03-10")], "America/New_York");
    desk.moveTo("2024-03-10T04:29:00.000-04:00");
    expect(submit(desk)).toBe("503");
    desk.moveTo("2024-03-10T04:30:00.000-04:00");
    expect(submit(desk)).toBe("nothing");
  });

  test("meets every call, and tells of submissions only", () => {
    const desk = deskWith([outage("unavailable", "10:00", 30)]);
    desk.moveTo("2024-03-15T10:00:00.000+08:00");
    desk.meet(undefined)?.settle(false);
    expect(desk.meet(undefined)?.disturbance).toMatchObject({
      kind: "instead",
      answer: { status: 503, retryAfter: 60 },
    });
    submit(desk, "G.txt");
    expect(desk.takeHits()).toEqual([
      {
        at: "2024-03-15T10:00:00.000+08:00",
        fault: outage("unavailable", "10:00", 30),
        name: "G.txt",
        received: false,
      },
    ]);
    expect(desk.takeHits()).toEqual([]);
  });

  test("of refused connections comes before the others, and is told by nobody", () => {
    const desk = deskWith([outage("unavailable", "10:00", 60), outage("refused", "10:30", 10)]);
    const seen = ["10:29", "10:30", "10:40"].map((time) => {
      desk.moveTo(`2024-03-15T${time}:00.000+08:00`);
      return [desk.refuses(), submit(desk)];
    });
    expect(seen).toEqual([
      [false, "503"],
      [true, "refused"],
      [false, "503"],
    ]);
    expect(desk.takeHits()).toHaveLength(2);
  });
});

describe("answers", () => {
  test.each([
    ["error", "500", undefined],
    ["unavailable", "503", 60],
    ["too-many", "429", 60],
  ] as const)("%s is %s", (how, status, retryAfter) => {
    const desk = deskWith([answer(how, "2024-03-15")]);
    desk.moveTo("2024-03-15T10:00:00.000+08:00");
    const met = desk.meet("F.txt")?.disturbance;
    expect(met?.kind === "instead" ? [String(met.answer.status), met.answer.retryAfter] : met).toEqual([
      status,
      retryAfter,
    ]);
  });

  test("are met by the first submissions on or after the date in the zone, and by no other call", () => {
    const desk = deskWith([answer("lost", "2024-03-15", 2)]);
    desk.moveTo("2024-03-14T23:59:00.000+08:00");
    expect(submit(desk)).toBe("nothing");
    // The 15th in Shanghai, still the 14th in UTC.
    desk.moveTo("2024-03-14T16:00:00.000Z");
    expect(desk.meet(undefined)).toBeUndefined();
    expect([submit(desk), submit(desk), submit(desk)]).toEqual(["lost", "lost", "nothing"]);
    desk.moveTo("2024-03-20T00:00:00.000+08:00");
    expect(submit(desk)).toBe("nothing");
  });

  test("wait for the first submission, however late", () => {
    const desk = deskWith([answer("slow", "2024-03-15")]);
    desk.moveTo("2024-06-01T00:00:00.000+08:00");
    expect([submit(desk), submit(desk)]).toEqual(["slow", "nothing"]);
  });

  test("come one after the other by the plan; one that is not met does not count", () => {
    const desk = deskWith([answer("error", "2024-03-15"), outage("reset", "10:00", 1), answer("lost", "2024-03-15")]);
    desk.moveTo("2024-03-15T10:00:00.000+08:00");
    expect(submit(desk)).toBe("reset");
    desk.moveTo("2024-03-15T10:01:00.000+08:00");
    expect([submit(desk), submit(desk), submit(desk)]).toEqual(["500", "lost", "nothing"]);
  });
});

describe("a plan", () => {
  const plan = [answer("lost", "2024-03-15"), outage("refused", "00:00", 14_400)];
  const during = "2024-03-16T00:00:00.000+08:00";

  test("disturbs nothing before the clock stands somewhere, nor after its end", () => {
    const desk = deskWith(plan);
    expect([submit(desk), desk.refuses()]).toEqual(["nothing", false]);
    desk.moveTo(during);
    expect([submit(desk), desk.refuses()]).toEqual(["refused", true]);
    desk.end();
    expect([submit(desk), desk.refuses()]).toEqual(["nothing", false]);
    desk.moveTo(during);
    expect([submit(desk), desk.refuses()]).toEqual(["nothing", false]);
  });

  test("leaves nothing to the next: neither counts, nor hits, nor what is still under way", () => {
    const desk = deskWith([answer("lost", "2024-03-15")]);
    desk.moveTo(during);
    const underWay = desk.meet("F.txt");
    desk.begin({ faults: [answer("lost", "2024-03-15")] }, zone);
    expect(submit(desk)).toBe("nothing");
    desk.moveTo(during);
    underWay?.settle(true);
    expect(desk.takeHits()).toEqual([]);
    expect(submit(desk, "G.txt")).toBe("lost");
    expect(desk.takeHits()).toMatchObject([{ name: "G.txt" }]);
  });

  test("of faults that are caused elsewhere disturbs nothing", () => {
    const desk = deskWith([
      { kind: "reject", record: 1, times: 1 },
      { kind: "folder", date: "2024-03-15", at: "00:00", minutes: 14_400 },
      { kind: "bureau-clock", minutes: 5 },
    ]);
    desk.moveTo(during);
    expect([submit(desk), desk.refuses()]).toEqual(["nothing", false]);
  });
});
