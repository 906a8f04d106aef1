import type { Bilingual } from "../../../schemas/run/finding.js";
import { NotRun } from "../../engine/not-run.js";
import { ExitCode, type ExitCodeValue } from "../../verdict/exit-codes.js";

const WORDS: Readonly<Record<string, Bilingual>> = {
  ENOSPC: { en: "no space is left on the disk", zh: "磁盘空间不足" },
  EDQUOT: { en: "the disk quota is used up", zh: "磁盘配额已用完" },
  EFBIG: { en: "the file would become larger than is allowed here", zh: "文件超过允许的大小" },
  EROFS: { en: "the disk is read-only", zh: "磁盘为只读" },
  EACCES: { en: "it may not be written", zh: "没有写入权限" },
  EPERM: { en: "it may not be written", zh: "没有写入权限" },
};

/**
 * What a run keeps could not be written: neither lender nor tool is at fault, and what comes after it could not run. The
 * file holds the whole lines that were written before.
 */
export class StorageError extends NotRun {
  override readonly name = "StorageError";
  readonly code = "STORAGE";
  /** What the command ends with. */
  readonly exitCode: ExitCodeValue;
  private readonly file: string;
  private readonly todo: Bilingual | undefined;

  /**
   * @param file what was to be written, as a person is told it
   * @param cause what the system said
   * @param todo what the user can do beside making room
   */
  constructor(file: string, cause: unknown, todo?: Bilingual, exitCode: ExitCodeValue = ExitCode.incomplete) {
    const { en, zh } = wordsOf(cause);
    super({
      en: `Failed to write ${file}: ${en}.${todo === undefined ? "" : ` ${todo.en}`}`,
      zh: `写入 ${file} 失败：${zh}。${todo?.zh ?? ""}`,
    });
    this.cause = cause;
    this.exitCode = exitCode;
    this.file = file;
    this.todo = todo;
  }

  /** The same, with what else can be done, and for a command that ends otherwise. */
  but(todo: Bilingual | undefined, exitCode: ExitCodeValue): StorageError {
    return new StorageError(this.file, this.cause, todo ?? this.todo, exitCode);
  }
}

function wordsOf(cause: unknown): Bilingual {
  const found = cause instanceof Error ? cause.message : String(cause);
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const words = WORDS[code];
  return words === undefined ? { en: found, zh: found } : { en: `${words.en} (${code})`, zh: `${words.zh}（${code}）` };
}
