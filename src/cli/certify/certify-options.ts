import { InvalidArgumentError } from "commander";
import type { TallystickConfig } from "../../../schemas/run/config.js";
import type { EvidenceDeclaration } from "../../../schemas/run/evidence.js";
import type { PolicyOptions } from "../run/policy/policy-options.js";
import type { RunOptions } from "../run/run-options.js";
import { UsageError } from "../usage-error.js";
import type { KeyPlace } from "./read-keys.js";

/** Options of `tallystick certify`. */
export interface CertifyOptions extends RunOptions, PolicyOptions {
  readonly config?: string;
  readonly baseUrl?: string;
  /** Folder of a certification that was lived already. */
  readonly from?: string;
  /** File of the bundle. */
  readonly bundle?: string;
  readonly key?: readonly string[];
  readonly keyEnv?: readonly string[];
  readonly passphraseEnv?: string;
  readonly lender?: string;
  readonly build?: string;
  readonly madeBy?: string;
  readonly otherAccounts?: boolean;
  readonly newKey?: string;
  readonly algorithm?: "ed25519" | "sm2";
}

/** What whoever makes a bundle says about it: options first, then the configuration. */
export function declarationOf(options: CertifyOptions, config: TallystickConfig): EvidenceDeclaration {
  const { lender, build, madeBy } = { ...config.evidence, ...definedOf(options) };
  return {
    ...(lender === undefined ? {} : { lender }),
    ...(build === undefined ? {} : { build }),
    ...(madeBy === undefined ? {} : { madeBy }),
    ...(options.otherAccounts === true ? { otherAccounts: true } : {}),
  };
}

function definedOf({
  lender,
  build,
  madeBy,
}: CertifyOptions): Pick<EvidenceDeclaration, "lender" | "build" | "madeBy"> {
  return {
    ...(lender === undefined ? {} : { lender }),
    ...(build === undefined ? {} : { build }),
    ...(madeBy === undefined ? {} : { madeBy }),
  };
}

/** Where the keys are: those of the command line, else those of the configuration, whose files lie beside it. */
export function keyPlaces(
  { key = [], keyEnv = [], passphraseEnv }: CertifyOptions,
  config: TallystickConfig | undefined,
  resolved: (file: string) => string,
): KeyPlace[] {
  const given: KeyPlace[] = [
    ...key.map((file) => ({ file, passphraseEnv })),
    ...keyEnv.map((env) => ({ env, passphraseEnv })),
  ];
  if (given.length > 0) return given;
  if (passphraseEnv !== undefined) {
    throw new UsageError("--passphrase-env goes with a key that is encrypted: give --key or --key-env too.");
  }
  return (config?.evidence?.keys ?? []).map((one) => {
    const passphrase = one.passphrase?.env;
    return "file" in one
      ? { file: resolved(one.file), passphraseEnv: passphrase }
      : { env: one.env, passphraseEnv: passphrase };
  });
}

/** Reads a name that stands in the evidence. */
export function parseName(text: string): string {
  if (text.trim() !== "" && text.length <= 80) return text;
  throw new InvalidArgumentError("Give from 1 to 80 characters.");
}
