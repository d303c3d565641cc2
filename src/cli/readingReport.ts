import { SingleBar } from "cli-progress";
import { writeStderr } from "./output.ts";

/** What a reading has found in an article. */
interface ArticleRead {
  readonly proposed: number;
  /** How many of the proposals the graph has; undefined if it was not asked. */
  readonly known?: number;
  /** The document in which they wait; undefined if they go to a file. */
  readonly document?: string;
  readonly notes: readonly string[];
}

/** Reports on standard error what was read: a line for each article, a bar in a terminal if there are several files, and the sum. */
export class ReadingReport {
  readonly #bar: SingleBar | null;
  #read = 0;
  #proposed = 0;
  #known: number | undefined;
  #refused = 0;

  constructor(files: number) {
    this.#bar =
      files > 1 && process.stderr.isTTY
        ? new SingleBar({
            format: "{bar} {value} of {total} files, {eta_formatted} left",
            stream: process.stderr,
            hideCursor: true,
            clearOnComplete: true,
            gracefulExit: false,
            barCompleteChar: "█",
            barIncompleteChar: "░",
          })
        : null;
    this.#bar?.start(files, 0);
  }

  /** How many articles could not be read. */
  get refused(): number {
    return this.#refused;
  }

  add(place: string, { proposed, known, document, notes }: ArticleRead): void {
    this.#read++;
    this.#proposed += proposed;
    if (known !== undefined) this.#known = (this.#known ?? 0) + known;
    const where = document === undefined ? "" : `, in the document "${document}"`;
    this.#write(`${place}: ${countOf(proposed)}${knownOf(known)}${where}.`);
    for (const note of notes) this.#write(`${place}: ${note}`);
  }

  refuse(place: string, reason: string): void {
    this.#refused++;
    this.#write(`${place}: not read. ${reason}`);
  }

  fileDone(): void {
    this.#bar?.increment();
  }

  end(): void {
    this.#bar?.stop();
    if (this.#read + this.#refused < 2) return;
    const refused = this.#refused === 0 ? "" : ` ${this.#refused} could not be read, as shown above.`;
    writeStderr(`Articles read: ${this.#read}. In them: ${countOf(this.#proposed)}${knownOf(this.#known)}.${refused}`);
  }

  #write(text: string): void {
    // Clears the bar, which the next update draws again.
    if (this.#bar) process.stderr.write("\r\u001b[K");
    writeStderr(text);
  }
}

function countOf(proposals: number): string {
  return proposals === 1 ? "1 proposal" : `${proposals} proposals`;
}

function knownOf(known: number | undefined): string {
  return known ? `, of which the graph knows ${known}` : "";
}
