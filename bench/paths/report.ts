import { cpus, totalmem } from "node:os";
import type { WorldSize } from "../world/size.ts";
import type { Filled } from "./fill.ts";
import type { Measured } from "./measure.ts";

/** What was measured, as docs/benchmarks.md shows it. */
export function report(
  size: WorldSize,
  filled: Filled,
  measured: readonly Measured[],
  left: readonly string[],
): string {
  const contestants = [...new Set(measured.map(({ contestant }) => contestant))];
  return [
    machine(size),
    "",
    `Filling the projection from Neo4j: **${filled.seconds.toFixed(0)} s**, ${filled.megabytes.toFixed(0)} MB at rest, ` +
      `${filled.peakMegabytes.toFixed(0)} MB at the peak for the whole process; ` +
      `${filled.projection.edgeCount.toLocaleString("en")} edges.`,
    ...left.map((sentence) => `\n${sentence}`),
    ...contestants.flatMap((name) => [
      "",
      `**${name}**`,
      "",
      ...tableOf(measured.filter((each) => each.contestant === name)),
    ]),
    "",
  ].join("\n");
}

function machine({ actors, relations, seed }: WorldSize): string {
  const [processor] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const world = `${actors.toLocaleString("en")} actors, ${relations.toLocaleString("en")} relations, seed ${seed}`;
  return `${new Date().toISOString().slice(0, 10)}: ${world}; ${cpus().length} × ${processor?.model.trim()}, ${memory}, Node ${process.versions.node}.`;
}

function tableOf(rows: readonly Measured[]): string[] {
  return [
    "| questions | asked | answered | complete | median ms | p95 ms | max ms |",
    "|---|---|---|---|---|---|---|",
    ...rows.map(({ set, asked, answered, complete, median, p95, max }) =>
      line([set, asked, answered, complete, millis(median), millis(p95), millis(max)]),
    ),
  ];
}

function line(cells: readonly (string | number)[]): string {
  return `| ${cells.join(" | ")} |`;
}

function millis(value: number): string {
  return value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString("en");
}
