import { BadUserInput } from "../../errors/errors.ts";

/** A line of a file that cannot be taken as it stands: where it is, and what to mend. */
export class LineError extends BadUserInput {
  readonly file: string;
  /** From 1, as editors count. */
  readonly line: number;
  readonly reason: string;
  constructor(file: string, line: number, reason: string) {
    super(`${file}:${line}: ${reason}`);
    this.file = file;
    this.line = line;
    this.reason = reason;
  }
}
