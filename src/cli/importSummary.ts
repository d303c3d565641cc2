import type { Import } from "../import/importer.ts";
import type { ImportReport, Tally } from "../import/importReport.ts";
import { table } from "./output.ts";

/** What an import did, by sort of record and kind of relation, and what it left out and why. */
export function importSummary({ report, run, startedAt, finishedAt }: Import, strict: boolean): string {
  const { total, bySort, leftOut } = report;
  if (strict && total.refused > 0)
    return `Nothing was written: ${counted(total.refused, "record is", "records are")} bad. Mend them, or import without --strict what is good.`;
  const sorts = Object.entries(bySort).map(([sort, tally]) => [sort.toLowerCase(), inWords(tally)] as const);
  const rules = Object.entries(leftOut).map(([reason, count]) => [reason, count] as const);
  const seconds = ((finishedAt.getTime() - startedAt.getTime()) / 1_000).toFixed(1);
  return [
    table([...sorts, ["in all", `${inWords(total)}, in ${seconds} s`]]),
    ...(rules.length > 0 ? ["\nLeft out, by rule:", table(rules)] : []),
    run === null ? "\nThe graph is as it was." : `\nThis was ${run}.`,
  ].join("\n");
}

/** What an import had done that did not come to its end. */
export function brokenOff({ total }: ImportReport): string {
  return `Before it broke off: ${inWords(total)}. That is whole in the graph; the same command goes on from there.`;
}

function inWords(tally: Tally): string {
  const said = Object.entries(tally).filter(([, count]) => count > 0);
  return said.length === 0 ? "nothing" : said.map(([what, count]) => `${count} ${what}`).join(", ");
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
