import { createHash } from "node:crypto";
import { createWriteStream, existsSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { TallystickConfig } from "../../../schemas/run/config.js";
import type { EvidenceDeclaration, EvidenceManifest } from "../../../schemas/run/evidence.js";
import type { RunFile } from "../../evidence/chain/chained-file.js";
import type { ByteSource } from "../../evidence/container/byte-source.js";
import { readEvents } from "../../evidence/contents/read-events.js";
import { type RunFacts, runFacts } from "../../evidence/contents/run-facts.js";
import { EvidenceDamaged } from "../../evidence/evidence-error.js";
import type { SigningKey } from "../../evidence/keys/signing-key.js";
import { makeBundle } from "../../evidence/make-bundle.js";
import { judge } from "../../verdict/judge.js";
import { currentRequirementSet, requirementSetOf } from "../../verdict/requirement-sets.js";
import { MESSAGES_NAME } from "../run/messages/message-writer.js";
import { LOG_NAME } from "../run/run-request.js";
import { toolVersion } from "../tool-version.js";
import { UsageError } from "../usage-error.js";
import { type FileSource, fileSource } from "./file-source.js";
import { lockFile } from "./lock-file.js";
import { ownRules } from "./own-rules.js";

/** A run to be bundled, and what is said about it. */
export interface RunToBundle {
  /** Folder of the run. */
  readonly folder: string;
  readonly configuration: TallystickConfig;
  readonly declared: EvidenceDeclaration;
  readonly keys: readonly SigningKey[];
  /** Where the bundle goes. */
  readonly bundle: string;
  /** Wall clock. */
  readonly now: string;
}

/** A bundle that was written. */
export interface WrittenBundle {
  readonly manifest: EvidenceManifest;
  readonly sha256: string;
  readonly size: number;
}

/**
 * Writes the evidence bundle of a run; the file appears whole or not at all.
 * @throws UsageError where the folder holds no run of this version, or the file cannot be written.
 */
export async function bundleRun(run: RunToBundle): Promise<WrittenBundle> {
  const log = join(run.folder, LOG_NAME);
  if (!existsSync(log)) throw new UsageError(`There is no ${log}. Give the folder of a certification with --from.`);
  checkPlace(run.bundle);
  const events = await fileSource(log, "the log of the run");
  const kept = join(run.folder, MESSAGES_NAME);
  const messages = existsSync(kept) ? await fileSource(kept, "the messages of the run") : undefined;
  try {
    return await write(run, events, messages);
  } finally {
    await events.close();
    await messages?.close();
  }
}

/** @throws UsageError where a bundle cannot be written there: a file is there already, or its folder is not. */
export function checkPlace(bundle: string): void {
  if (existsSync(bundle)) {
    throw new UsageError(`There is a file ${bundle} already. Name another one with --bundle, or take it away.`);
  }
  if (!existsSync(dirname(bundle))) {
    throw new UsageError(
      `There is no folder ${dirname(bundle)} to write the bundle into. Make it, or name another file with --bundle.`,
    );
  }
}

async function write(run: RunToBundle, events: FileSource, messages: FileSource | undefined): Promise<WrittenBundle> {
  const { folder, configuration, declared, keys, bundle, now } = run;
  const facts = await factsOf(events, folder);
  const { recordsForeign } = facts.totals;
  if (recordsForeign > 0 && messages !== undefined && declared.otherAccounts !== true) {
    throw new UsageError(
      `The messages of this run hold ${recordsForeign} records of accounts that it did not open, which may be those of real ` +
        "people, and a bundle holds every message as it came. Where that is in order, give --other-accounts.",
    );
  }
  const lock = lockFile();
  const made = await asUsage(
    folder,
    makeBundle({
      madeAt: now,
      tool: { name: "tallystick", version: toolVersion(), ...(lock === undefined ? {} : { lock }) },
      declared,
      events: whole(events),
      ...(messages === undefined ? {} : { messages: whole(messages) }),
      configuration,
      set: setOf(facts),
      rules: ownRules(),
      judge,
      keys,
    }),
  );
  return { manifest: made.manifest, ...(await writeWhole(bundle, made.bytes)) };
}

/** What the log says of its run. @throws UsageError where it is of another version, or no log. */
async function factsOf(events: FileSource, folder: string): Promise<RunFacts> {
  const { events: read } = await asUsage(folder, readEvents(events.read(0, events.size)));
  const facts = runFacts(read);
  const { version } = facts.started.tool;
  if (version !== toolVersion()) {
    throw new UsageError(
      `The run in ${folder} is of version ${version}, and this is ${toolVersion()}: its verdicts are that version's. ` +
        `Bundle it with tallystick ${version}.`,
    );
  }
  return facts;
}

/** What cannot go into a bundle is for the user to put right. */
async function asUsage<Value>(folder: string, made: Promise<Value>): Promise<Value> {
  try {
    return await made;
  } catch (error) {
    if (!(error instanceof EvidenceDamaged)) throw error;
    throw new UsageError(`Failed to bundle ${folder}: ${error.message}`, { cause: error });
  }
}

function setOf({ policy }: RunFacts): typeof currentRequirementSet {
  if (policy === null) return currentRequirementSet;
  const set = requirementSetOf(policy.requirementSet);
  if (set !== undefined) return set;
  const { id, revision } = policy.requirementSet;
  throw new UsageError(
    `The run was judged by ${id} ${revision}, which this version does not hold with the same words.`,
  );
}

function whole(source: ByteSource): RunFile {
  return { size: source.size, open: () => source.read(0, source.size) };
}

async function writeWhole(path: string, bytes: AsyncIterable<Uint8Array>): Promise<{ sha256: string; size: number }> {
  const hash = createHash("sha256");
  let size = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const piece of bytes) {
      hash.update(piece);
      size += piece.length;
      yield piece;
    }
  }
  const unfinished = `${path}.part`;
  try {
    await pipeline(Readable.from(counted(), { objectMode: false }), createWriteStream(unfinished));
    renameSync(unfinished, path);
  } catch (error) {
    discard(unfinished);
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new UsageError(
      `Failed to write the bundle into ${dirname(path)}: ${error.message}. Name another file with --bundle.`,
    );
  }
  return { sha256: hash.digest("hex"), size };
}

/** Takes away what was written of a bundle; what cannot be taken away must not hide why it was not written whole. */
function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It is told that there is no bundle.
  }
}
