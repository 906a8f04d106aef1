import { isPart } from "../../../schemas/run/shard.js";
import { SHRUNK_STORIES } from "../../engine/shrunk-stories.js";
import type { SuiteRunSetting } from "../../engine/suite-run-setting.js";
import type { RunConfig } from "../config/run-config.js";
import { messageWriter } from "./messages/message-writer.js";
import { replayWriter } from "./replay-writer.js";
import { type RunRequest, startOf } from "./run-request.js";
import { simplerForms } from "./simpler-forms.js";

/** What the cohorts of a run have in common, whoever's endpoint they are lived at: the log and the files of its folder. */
export type CommonSetting = Pick<
  SuiteRunSetting,
  "seed" | "start" | "shrunkStories" | "isPart" | "log" | "keepMessage" | "writeReplay" | "simpler"
>;

/** The {@link CommonSetting} of a request. */
export function commonSetting(
  request: RunRequest,
  config: Pick<RunConfig, "start">,
  log: SuiteRunSetting["log"],
): CommonSetting {
  return {
    seed: request.seed,
    start: startOf(request, config),
    shrunkStories: request.stories ?? SHRUNK_STORIES,
    isPart: isPart(request.shard),
    log,
    ...(request.messages === false ? {} : { keepMessage: messageWriter(request.folder) }),
    writeReplay: replayWriter(request.folder),
    simpler: (life, agreement) => simplerForms(life, agreement),
  };
}
