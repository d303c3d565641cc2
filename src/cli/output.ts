import type { IndexingProgress } from "../neo4j/nameIndexing.ts";
import type { DownloadProgress } from "../neo4j/private/maven.ts";

/** Prints a result, as a line on standard output. */
export function writeStdout(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Prints progress or an error, as a line on standard error. */
export function writeStderr(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Lets a command go on when the reader of its output, such as `head`, has closed the pipe. */
export function ignoreClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
}

const cursorUp = "\u001b[1A";

/** Shows the progress of a download: on one line in a terminal, as a line per 100 files elsewhere. */
export function showDownload(name: string): DownloadProgress {
  const show = showProgress();
  return ({ files, bytes }) =>
    show(
      `Downloading ${name} (first start only): ${files} files, ${(bytes / 1e6).toFixed(0)} MB`,
      files === 1 || files % 100 === 0,
    );
}

/** Shows how many names and documents are indexed: on one line in a terminal, as a line per tenth elsewhere. */
export function showIndexing(): IndexingProgress {
  const show = showProgress();
  let tenths = -1;
  return (done, total) => {
    const now = Math.floor((done / total) * 10);
    show(`Indexing names and documents: ${done} of ${total}`, now > tenths);
    tenths = now;
  };
}

/** Replaces the line in a terminal; elsewhere prints the lines that are worth one. */
function showProgress(): (text: string, isWorthLine: boolean) => void {
  let isFirst = true;
  return (text, isWorthLine) => {
    if (process.stderr.isTTY) process.stderr.write(`${isFirst ? "" : cursorUp}${text}\n`);
    else if (isWorthLine) writeStderr(text);
    isFirst = false;
  };
}

/** Two columns, aligned. */
export function formatTable(rows: readonly (readonly [string, string | number])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join("\n");
}
