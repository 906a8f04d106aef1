import { pathToFileURL } from "node:url";
import { TOOL_NAME, toolPackage } from "./tool-package.js";

/** A module, and what keeps it running. */
export interface ImportedModule {
  readonly exports: Readonly<Record<string, unknown>>;
  /** Ends the loader; afterwards a TypeScript module can no longer import anything more. */
  readonly close: () => Promise<void>;
}

/**
 * Imports a module by its absolute path. Modules in JavaScript are imported by Node itself; modules in TypeScript, and
 * the TypeScript they import, by vite's module runner, since the oldest Node that is supported cannot read them.
 * Packages are left to Node in either
 * case, but for this one: `import … from "tallystick"` means the tool that runs, also where it is not installed beside the
 * module.
 */
export async function importModule(path: string): Promise<ImportedModule> {
  if (/\.[cm]?tsx?$/.test(path)) return importThroughRunner(path);
  try {
    const exports = (await import(pathToFileURL(path).href)) as ImportedModule["exports"];
    return { exports, close: async () => undefined };
  } catch (error) {
    if (lacksTool(error)) return importThroughRunner(path);
    throw error;
  }
}

/** Whether Node looked for this package in vain. */
function lacksTool(error: unknown): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    error.code === "ERR_MODULE_NOT_FOUND" &&
    error.message.includes(`package '${TOOL_NAME}'`)
  );
}

async function importThroughRunner(path: string): Promise<ImportedModule> {
  // Loaded only here: it takes a good quarter of a second, which a configuration in JavaScript need not wait for.
  const { createRunnableDevEnvironment, resolveConfig } = await import("vite");
  const mode = process.env["NODE_ENV"];
  const tool = toolPackage();
  const config = await resolveConfig(
    {
      configFile: false,
      envDir: false,
      logLevel: "silent",
      // What is deduplicated is looked for from the root, where a package finds itself by its own name.
      ...(tool === undefined ? {} : { root: tool.folder, resolve: { dedupe: [TOOL_NAME] } }),
      environments: {
        module: {
          consumer: "server",
          dev: { moduleRunnerTransform: true },
          resolve: { external: true, mainFields: [], conditions: ["node"] },
        },
      },
    },
    "serve",
  );
  // vite sets the mode where none is set; what a lender makes of that variable is not vite's affair.
  if (mode === undefined) delete process.env["NODE_ENV"];
  const environment = createRunnableDevEnvironment("module", config, {
    // Stacks name the lines of the source, and the rest of the process keeps its own.
    runnerOptions: { hmr: { logger: false }, sourcemapInterceptor: "prepareStackTrace" },
    hot: false,
  });
  await environment.init();
  try {
    return { exports: await environment.runner.import(path), close: () => environment.close() };
  } catch (error) {
    // A stack is made into text when it is first read; afterwards the runner can no longer translate it.
    if (error instanceof Error) void error.stack;
    await environment.close();
    throw error;
  }
}
