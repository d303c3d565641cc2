import { cpus } from "node:os";
import { percentile } from "../api/measure/percentile.ts";
import { rounded } from "../api/report/format.ts";
import type { MergeFindings } from "./benchMerge.ts";
import type { EditFindings, MutationFindings } from "./benchMutations.ts";

/** The statements of the subscriptions that run beside the mutations, and those of the metrics and of timers. */
const ofOthers = new Set([
  "change/newestPlace",
  "change/list",
  "importRun/list",
  "importRun/count",
  "write/silentImports",
]);

/** The findings as Markdown. */
export function mutationsReport(findings: MutationFindings): string {
  const { size, load, rounds, edits, idleSubscribers, idleMemory, merge } = findings;
  const date = new Date().toISOString().slice(0, 10);
  return `${date}: ${number(size.actors)} actors, ${number(size.relations)} relations, seed ${size.seed}, ${number(rounds)} mutations of each kind; ${cpus().length} × ${cpus()[0]!.model.trim()}, Node ${process.versions.node}, load ${load.toFixed(1)}.

| mutation | first ms | least ms | median ms | p95 ms | event here: median ms | p95 ms | event at another server: median ms | p95 ms | statements |
|---|---|---|---|---|---|---|---|---|---|
${edits.map((edit) => editRow(edit, rounds)).join("\n")}

${"failure" in merge ? `The merge failed: ${merge.failure}` : mergeSentence(merge)} ${number(idleSubscribers)} idle subscribers took ${number(idleMemory)} MB.

| mutation | its statements: number for each mutation, and ms of each |
|---|---|
${edits.map(statementsRow).join("\n")}
`;
}

function mergeSentence({ relations, mergeMilliseconds, undoMilliseconds, reads }: MergeFindings): string {
  return `A merge of an actor with ${number(relations)} relations took ${number(mergeMilliseconds)} ms, and undoing it ${number(undoMilliseconds)} ms; during the merge, ${number(reads.length)} reads of this actor took ${rounded(percentile(reads, 0.5))} ms at the median and ${rounded(Math.max(...reads))} ms at most.`;
}

function editRow({ name, first, milliseconds, here, elsewhere, statements }: EditFindings, rounds: number): string {
  const spread = (values: readonly number[]) =>
    `${rounded(percentile(values, 0.5))} | ${rounded(percentile(values, 0.95))}`;
  const count = own(statements).reduce((sum, [, total]) => sum + total.count, 0) / rounds;
  return `| ${name} | ${number(first)} | ${rounded(Math.min(...milliseconds))} | ${spread(milliseconds)} | ${spread(here)} | ${spread(elsewhere)} | ${rounded(count)} |`;
}

function statementsRow({ name, statements, milliseconds }: EditFindings): string {
  const rounds = milliseconds.length;
  const parts = own(statements)
    .toSorted(([, one], [, other]) => other.milliseconds - one.milliseconds)
    .map(([query, total]) => {
      const times = total.count === rounds ? "" : `${(total.count / rounds).toFixed(1)} × `;
      return `${times}\`${query}\` ${rounded(total.milliseconds / total.count)}`;
    });
  return `| ${name} | ${parts.join(", ")} |`;
}

function own(statements: EditFindings["statements"]) {
  return [...statements].filter(([query]) => !ofOthers.has(query));
}

function number(value: number): string {
  return Math.round(value).toLocaleString("en");
}
