import { readdirSync, readFileSync } from "node:fs";

/** Linux counts processor time in ticks of 10 ms. */
const millisecondsPerTick = 10;

/** The milliseconds of processor time that a process has used, in all its threads. */
export function processorTime(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  // The name of the program, in parentheses, may contain spaces; the times are the 12th and 13th field after it.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) * millisecondsPerTick;
}

/** The process of the private Neo4j that runs in this home. */
export function processOfNeo4j(home: string): number {
  const pid = readdirSync("/proc").find(
    (name) => /^\d+$/.test(name) && commandOf(name).endsWith(`\0Launcher\0${home}\0`),
  );
  if (pid === undefined) throw new Error(`No Neo4j runs in ${home}.`);
  return Number(pid);
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return ""; // It has ended.
  }
}
