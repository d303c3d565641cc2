import { cpus, totalmem } from "node:os";
import type { WorldSize } from "../world/size.ts";
import type { Findings } from "./benchPaths.ts";
import type { Filled } from "./fill.ts";
import type { Measured } from "./measure.ts";

/** What was measured, as docs/benchmarks.md shows it. */
export function report(size: WorldSize, fill: Filled, parts: readonly Findings[]): string {
  return [
    machine(size),
    "",
    `**Filling** the projection from Neo4j: ${fill.seconds.toFixed(0)} s, ${fill.megabytes.toFixed(0)} MB at rest, ` +
      `${fill.peakMegabytes.toFixed(0)} MB at the peak for the whole process; ` +
      `${fill.projection.edgeCount.toLocaleString("en")} edges.`,
    ...parts.flatMap(({ sentences }) => sentences.map((sentence) => `\n${sentence}`)),
    "",
    ...tableOf(parts.flatMap(({ measured }) => measured)),
    "",
  ].join("\n");
}

function machine({ actors, relations, seed }: WorldSize): string {
  const [processor] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const world = `${actors.toLocaleString("en")} actors, ${relations.toLocaleString("en")} relations, seed ${seed}`;
  return `${new Date().toISOString().slice(0, 10)}: ${world}; ${cpus().length} × ${processor?.model.trim()}, ${memory}, Node ${process.versions.node}.`;
}

/** By question, so that the contestants stand side by side. */
function tableOf(rows: readonly Measured[]): string[] {
  const sets = [...new Set(rows.map(({ set }) => set))];
  const ordered = sets.flatMap((name) => rows.filter(({ set }) => set === name));
  return [
    "| questions | answered by | asked | with a path | complete | median ms | p95 ms | max ms |",
    "|---|---|---|---|---|---|---|---|",
    ...ordered.map(({ set, contestant, asked, answered, complete, median, p95, max }) =>
      line([set, contestant, asked, answered, complete, millis(median), millis(p95), millis(max)]),
    ),
  ];
}

function line(cells: readonly (string | number)[]): string {
  return `| ${cells.join(" | ")} |`;
}

function millis(value: number): string {
  return value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString("en");
}
