import type { FetchProgress } from "../neo4j/private/maven.ts";

/** What a command was asked for goes to standard output. */
export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Whoever reads may have enough, as `head` has: the command goes on, and what it says is lost. */
export function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
}

/** What it does meanwhile, and what went wrong, goes to standard error. */
export function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

const oneLineUp = "\u001b[1A";

/** Shows how far fetching is: on one line in a terminal, now and then elsewhere. */
export function showFetching(what: string): FetchProgress {
  const terminal = process.stderr.isTTY;
  return ({ files, bytes }) => {
    const text = `Fetching ${what}, once: ${files} files, ${(bytes / 1e6).toFixed(0)} MB`;
    if (terminal) process.stderr.write(`${files === 1 ? "" : oneLineUp}${text}\n`);
    else if (files === 1 || files % 100 === 0) tell(text);
  };
}

/** Rows of names and numbers, the numbers under each other. */
export function table(rows: readonly (readonly [string, string | number])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join("\n");
}
