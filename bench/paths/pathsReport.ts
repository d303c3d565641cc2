import { cpus, totalmem } from "node:os";
import type { WorldSize } from "../world/size.ts";
import type { EngineFindings } from "./benchPaths.ts";
import type { ProjectionFill } from "./measureFill.ts";
import type { QueryTimes } from "./measureQueries.ts";

/** The section about paths of docs/benchmarks.md. */
export function pathsReport(size: WorldSize, fill: ProjectionFill, findings: readonly EngineFindings[]): string {
  return [
    setup(size),
    "",
    `**Filling** the projection from Neo4j: ${fill.seconds.toFixed(0)} s, ${fill.megabytes.toFixed(0)} MB at rest, ` +
      `${fill.peakMegabytes.toFixed(0)} MB at the peak for the whole process; ` +
      `${fill.projection.edgeCount.toLocaleString("en")} edges.`,
    ...findings.flatMap(({ note }) => (note === null ? [] : [`\n${note}`])),
    "",
    ...table(findings.flatMap(({ times }) => times)),
    "",
  ].join("\n");
}

function setup({ actors, relations, seed }: WorldSize): string {
  const [processor] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const world = `${actors.toLocaleString("en")} actors, ${relations.toLocaleString("en")} relations, seed ${seed}`;
  return `${new Date().toISOString().slice(0, 10)}: ${world}; ${cpus().length} × ${processor?.model.trim()}, ${memory}, Node ${process.versions.node}.`;
}

/** Grouped by set, so that the engines are side by side. */
function table(rows: readonly QueryTimes[]): string[] {
  const sets = [...new Set(rows.map(({ set }) => set))];
  const grouped = sets.flatMap((name) => rows.filter(({ set }) => set === name));
  return [
    "| queries | engine | queries run | with a path | complete | median ms | p95 ms | max ms |",
    "|---|---|---|---|---|---|---|---|",
    ...grouped.map(({ set, engine, queries, withPath, complete, median, p95, max }) =>
      tableRow([set, engine, queries, withPath, complete, millis(median), millis(p95), millis(max)]),
    ),
  ];
}

function tableRow(cells: readonly (string | number)[]): string {
  return `| ${cells.join(" | ")} |`;
}

function millis(value: number): string {
  return value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString("en");
}
