import type { Channel } from "../../../schemas/ledger/capabilities.js";

/** How the lender under test is driven; `demo` is the bundled lender with a seeded defect. */
export type InitTarget = "http" | "in-process" | "demo";

/** What builds the project; `none` where nothing does. */
export type CiSystem = "github" | "gitlab" | "jenkins" | "shell" | "none";

/** What `init` has to know. */
export interface InitAnswers {
  readonly lang: "en" | "zh";
  readonly target: InitTarget;
  /** Where a lender behind HTTP answers, without a slash at its end. */
  readonly baseUrl: string;
  readonly delivery: Channel;
  readonly ci: CiSystem;
}

/** Values of `--target`. */
export const INIT_TARGETS: readonly InitTarget[] = ["http", "in-process", "demo"];

/** Values of `--delivery`. */
export const DELIVERIES: readonly Channel[] = ["push", "pull", "folder"];

/** Values of `--ci`. */
export const CI_SYSTEMS: readonly CiSystem[] = ["github", "gitlab", "jenkins", "shell", "none"];

/** What of the machine and the folder the answers and the files depend on. */
export interface InitSurroundings {
  /** The environment speaks Chinese. */
  readonly chinese: boolean;
  /** Whether Node itself runs TypeScript. */
  readonly nodeRunsTypeScript: boolean;
  /** Whether this package is installed where the folder finds it. */
  readonly installed: boolean;
  /** What npm is told to install this package: its name, or the folder of a checkout that it runs from. */
  readonly packageSpec: string;
  /** Whether the tool was called through npx. */
  readonly throughNpx: boolean;
  /** Whether a path of the folder is there. */
  readonly isThere: (path: string) => boolean;
}

/** What is taken where nothing is said. What is said may change it: a lender behind HTTP is pulled from, others push. */
export function withDefaults(said: Partial<InitAnswers>, { chinese, isThere }: InitSurroundings): InitAnswers {
  const { lang = chinese ? "zh" : "en", target = "http", baseUrl = "http://127.0.0.1:8080" } = said;
  const { delivery = target === "http" ? "pull" : "push", ci = ciThere(isThere) } = said;
  return { lang, target, baseUrl, delivery, ci };
}

/** The build system that the folder shows signs of. */
function ciThere(isThere: (path: string) => boolean): CiSystem {
  if (isThere(".gitlab-ci.yml")) return "gitlab";
  if (isThere("Jenkinsfile")) return "jenkins";
  return isThere(".github") ? "github" : "shell";
}
