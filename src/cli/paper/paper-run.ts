import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import { faultName } from "../../engine/fault-tally.js";
import { Identities } from "../../engine/identities.js";
import type { JudgedCohort } from "../../engine/judge-cohort.js";
import { liveCohort } from "../../engine/live-cohort.js";
import { Placement } from "../../engine/placement.js";
import { shiftFaults } from "../../engine/shift-faults.js";
import { SuiteRun } from "../../engine/suite-run.js";
import type { CohortRequest, SuiteRunSetting } from "../../engine/suite-run-setting.js";

/**
 * A run on paper: places lives, counts accounts and steps of the clock and asks calendars as a real one does, so that
 * whatever could not run is known before the lender is touched. Nothing is judged, since nothing was sent.
 */
export class PaperRun extends SuiteRun {
  private readonly placement: Placement;
  private readonly identities: Identities;

  constructor(setting: SuiteRunSetting) {
    super(setting);
    this.placement = new Placement(setting.start, setting.canReset);
    this.identities = new Identities(setting.reference, setting.canReset);
  }

  override earliest(agreement: Agreement): IsoDate | null {
    return this.placement.earliest(agreement);
  }

  override async live(request: CohortRequest): Promise<JudgedCohort> {
    const { agreement, faults } = request;
    const { lives, start, months } = this.placement.place(request, agreement);
    // What would end a process has none to end.
    const onPaper = { faults: (faults?.faults ?? []).filter(({ kind }) => kind !== "process") };
    const cohort = {
      agreement,
      lives,
      start,
      ...this.identities.next(request),
      reset: this.setting.canReset,
      faults: shiftFaults(onPaper, months),
    };
    const lived = await liveCohort(cohort, this.setting.world);
    this.placement.cohortEnded(lived.runEnd, agreement);
    return {
      // A lender that submits would meet them all.
      lived: { ...lived, faultsMet: Object.fromEntries((faults?.faults ?? []).map((fault) => [faultName(fault), 1])) },
      lives: lived.lives.map((life) => ({
        life,
        parts: life.parts.map((part) => ({ part, lived: null, owed: [], received: [], outcome: null })),
        findings: [],
        horizon: lived.horizon,
      })),
      findings: [],
    };
  }

  override async rehearse(request: CohortRequest): Promise<JudgedCohort> {
    return this.live(request);
  }
}
