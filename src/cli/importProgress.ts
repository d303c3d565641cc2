import { SingleBar } from "cli-progress";
import type { ImportReport } from "../import/importReport.ts";
import type { FileSource } from "../import/source.ts";
import { tell } from "./output.ts";

/** Shows how far an import is: as a bar in a terminal, as a line now and then elsewhere. */
export interface ImportProgress {
  show(phase: "checking" | "writing", report: ImportReport): void;
  /** Says something meanwhile. */
  tell(sentence: string): void;
  end(): void;
}

const millisBetweenLines = 10_000;

/** Where an import stands, in numbers. */
type Stand = (report: ImportReport) => {
  /** Bytes. */
  readonly read: number;
  readonly records: number;
  /** Records a second. */
  readonly rate: number;
  /** "12 s" */
  readonly left: string;
};

/** Shows how far the reading of these sources is. */
export function importProgress(sources: readonly FileSource[]): ImportProgress {
  const size = sources.reduce((sum, source) => sum + source.size, 0);
  const began = performance.now();
  const stand: Stand = (report) => {
    const seconds = (performance.now() - began) / 1_000;
    const read = Math.min(
      sources.reduce((sum, { bytesRead }) => sum + bytesRead, 0),
      size,
    );
    // Some thousand records are read ahead of those that are written: all of a small file.
    const left =
      read < size ? `about ${Math.round((seconds / read) * (size - read))} s left` : "writing the last of it";
    return { read, records: report.records, rate: Math.round(report.records / seconds), left };
  };
  return process.stderr.isTTY ? asBar(size, stand) : asLines(size, stand);
}

function asLines(size: number, stand: Stand): ImportProgress {
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
  let told = performance.now();
  return {
    show(phase, report) {
      if (performance.now() - told < millisBetweenLines) return;
      told = performance.now();
      const { read, records, rate, left } = stand(report);
      const much = `${megabytes(read)} of ${megabytes(size)} MB`;
      tell(phase === "checking" ? `Checking: ${much}` : `${much}, ${records} records, ${rate} a second, ${left}`);
    },
    tell,
    end() {},
  };
}

function asBar(size: number, stand: Stand): ImportProgress {
  const bar = new SingleBar({
    format: "{phase} {bar} {percentage}%  {records} records, {rate} a second, {left}",
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
    gracefulExit: false,
    barCompleteChar: "█",
    barIncompleteChar: "░",
  });
  let shows = false;
  const hide = () => {
    if (shows) bar.stop();
    shows = false;
  };
  return {
    show(phase, report) {
      const { read, ...payload } = stand(report);
      if (!shows) bar.start(size, read, { phase, ...payload });
      shows = true;
      bar.update(read, { phase, ...payload });
    },
    tell(sentence) {
      hide();
      tell(sentence);
    },
    end: hide,
  };
}
