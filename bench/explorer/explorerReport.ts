import { cpus, loadavg } from "node:os";
import type { ExplorerFindings, Frames } from "./benchExplorer.ts";

/** The explorer's section of docs/benchmarks.md. */
export function explorerReport({
  bundle,
  renderer,
  firstDrawings,
  suggestions,
  dragged,
  panned,
}: ExplorerFindings): string {
  const date = new Date().toISOString().slice(0, 10);
  const rows = [
    ["first drawing from an empty cache, median", ms(quantile(firstDrawings, 0.5)), "≤ 2 s"],
    ["first drawing from an empty cache, slowest of 10", ms(Math.max(...firstDrawings)), ""],
    ["suggestions after a key, median", ms(quantile(suggestions, 0.5)), "≤ 150 ms"],
    ["suggestions after a key, p95", ms(quantile(suggestions, 0.95)), ""],
    [`dragging an actor, ${sizeOf(dragged)}`, perSecond(dragged), "≥ 30 per second"],
    [`panning, ${sizeOf(panned)}`, perSecond(panned), "≥ 30 per second"],
    ["download when the page opens, gzipped", kilobytes(bundle.first), "≤ 250 kB"],
    ["download with layout worker and exports", kilobytes(bundle.all), ""],
  ];
  return [
    `${date}: ${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)}; drawn by ${renderer}.`,
    "",
    "| what | measured | target |",
    "|---|---|---|",
    ...rows.map((row) => `| ${row.join(" | ")} |`),
    "",
  ].join("\n");
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

const ms = (milliseconds: number) => `${Math.round(milliseconds).toLocaleString("en")} ms`;
const kilobytes = (bytes: number) => `${Math.round(bytes / 1_000)} kB`;
const perSecond = ({ framesPerSecond, drawing, page }: Frames) =>
  `${framesPerSecond.toFixed(0)} frames per second; per frame ${drawing.toFixed(0)} ms of processor time for drawing, ${page.toFixed(0)} ms in the page`;
const sizeOf = ({ actors, links }: Frames) =>
  `${actors.toLocaleString("en")} actors, ${links.toLocaleString("en")} links`;
