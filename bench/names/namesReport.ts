import { cpus, loadavg } from "node:os";
import { percentile } from "../api/measure/percentile.ts";
import type { NamesFindings, SetFindings } from "./benchNames.ts";

export function namesReport({ sets, separation, absent, crowd, hostile }: NamesFindings): string {
  return `${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${cpus()[0]!.model}, Node ${process.versions.node}, load ${loadavg()[0]!.toFixed(1)}.

${setTable(sets)}

**In a crowd** of ${crowd.actors} actors with ${crowd.names} names, the first queries of each set:

${setTable(crowd.sets)}

**Texts that are hard to answer**, in the crowd:

| request | text | median ms | slowest ms |
|---|---|---|---|
${hostile.map((each) => `| ${each.request} | ${each.title} | ${each.median.toFixed(0)} | ${each.slowest.toFixed(0)} |`).join("\n")}

**Names that are not in the graph**: ${absent.found} of ${absent.queries} find somebody with a score of at least 0.8.

**Pairs of names**: ${separation.matching} that match, ${separation.notMatching} that do not. ${percent(separation.perfect)} of those that match score 1.

| score at least | precision | recall |
|---|---|---|
${separation.thresholds.map(({ score, precision, recall }) => `| ${score} | ${precision.toFixed(3)} | ${recall.toFixed(3)} |`).join("\n")}
`;
}

function setTable(sets: readonly SetFindings[]): string {
  const rows = sets.map(({ name, ranking: { queries, first, first5, first10, meanReciprocalRank }, milliseconds }) => {
    const shares = [first, first5, first10, meanReciprocalRank].map((share) => share.toFixed(3));
    const times = [0.5, 0.95].map((share) => percentile(milliseconds, share).toFixed(0));
    return `| ${[name, queries, ...shares, ...times].join(" | ")} |`;
  });
  return `| queries | number | R@1 | R@5 | R@10 | MRR | median ms | p95 ms |
|---|---|---|---|---|---|---|---|
${rows.join("\n")}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}
