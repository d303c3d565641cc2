import type { SingleBar } from "cli-progress";
import { writeStderr } from "./output.ts";
import { terminalBar } from "./terminalBar.ts";

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
  readonly #files: number;
  readonly #bar: SingleBar | null;
  #done = 0;
  #read = 0;
  #proposed = 0;
  #known: number | undefined;
  #refused = 0;

  constructor(files: number) {
    this.#files = files;
    this.#bar =
      files > 1 && process.stderr.isTTY ? terminalBar("{bar} {value} of {total} files, {eta_formatted} left") : null;
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
    // Those of a line continue the sentence.
    this.#write(`${place}: not read${/^\p{Lu}/u.test(reason) ? "." : ":"} ${reason}`);
  }

  /** The first file shows the bar: what the command says before, such as that it starts Neo4j, is written without one. */
  fileDone(): void {
    if (this.#done === 0) this.#bar?.start(this.#files, 0);
    this.#bar?.update(++this.#done);
  }

  end(): void {
    if (this.#done > 0) this.#bar?.stop();
    if (this.#read + this.#refused < 2) return;
    const refused = this.#refused === 0 ? "" : ` ${this.#refused} could not be read, as shown above.`;
    writeStderr(`Articles read: ${this.#read}. In them: ${countOf(this.#proposed)}${knownOf(this.#known)}.${refused}`);
  }

  #write(text: string): void {
    // Clears the bar, which the next update draws again.
    if (this.#bar && this.#done > 0) process.stderr.write("\r\u001b[K");
    writeStderr(text);
  }
}

function countOf(proposals: number): string {
  return proposals === 1 ? "1 proposal" : `${proposals} proposals`;
}

function knownOf(known: number | undefined): string {
  return known ? `, of which the graph knows ${known}` : "";
}
