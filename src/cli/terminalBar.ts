import { SingleBar } from "cli-progress";

/** A progress bar on standard error, which leaves nothing behind; not started yet. @param format in the syntax of cli-progress */
export function terminalBar(format: string): SingleBar {
  return new SingleBar({
    format,
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
    gracefulExit: false,
    barCompleteChar: "█",
    barIncompleteChar: "░",
  });
}
