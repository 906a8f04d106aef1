import { statSync } from "node:fs";
import { importModule } from "./import-module.js";
import type { LenderApplication, LenderModule, LenderSetting } from "./lender-module.js";

/** A lender's module could not be made into a lender. */
export class LenderModuleError extends Error {
  readonly code = "LENDER_MODULE";
  /** Path of the module. */
  readonly module: string;

  constructor(message: string, details: { module: string; cause?: unknown }) {
    super(message, { cause: details.cause });
    this.name = "LenderModuleError";
    this.module = details.module;
  }
}

/**
 * Imports the module at an absolute path (JavaScript or TypeScript) and has its `createLender` make a lender.
 * @throws LenderModuleError when the module is not there, cannot be imported, exports no `createLender`, or what that
 * gives is no lender.
 */
export async function loadInProcess(path: string, setting: LenderSetting): Promise<LenderApplication> {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) {
    throw new LenderModuleError(
      `Failed to load the lender: there is no file ${path}. Correct target.module; it is read relative to the configuration.`,
      { module: path },
    );
  }
  const imported = await attempt(path, "it could not be imported", () => importModule(path));
  try {
    const { createLender } = imported.exports as Partial<LenderModule>;
    if (typeof createLender !== "function") {
      const names = Object.keys(imported.exports).join(", ");
      throw new LenderModuleError(
        `Failed to load the lender from ${path}: it exports no function createLender, but ${names || "nothing"}. ` +
          "Export createLender(setting), which gives { handler }.",
        { module: path },
      );
    }
    const lender = await attempt(path, "createLender failed", async () => createLender(setting));
    if (!isApplication(lender)) {
      throw new LenderModuleError(
        `Failed to load the lender from ${path}: createLender gave no { handler }. Give a request listener as ` +
          "node:http takes it, under the name handler.",
        { module: path },
      );
    }
    return {
      handler: lender.handler,
      close: async () => {
        await lender.close?.();
        await imported.close();
      },
    };
  } catch (error) {
    await imported.close();
    throw error;
  }
}

async function attempt<T>(path: string, what: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (cause) {
    const found = (cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)).replace(/\s+/g, " ");
    throw new LenderModuleError(`Failed to load the lender from ${path}: ${what}. ${found}`, { module: path, cause });
  }
}

function isApplication(value: unknown): value is LenderApplication {
  return typeof value === "object" && value !== null && "handler" in value && typeof value.handler === "function";
}
