import { cpus, loadavg } from "node:os";
import type { ExplorerFindings, Frames } from "./benchExplorer.ts";

/** What was found, as a part of docs/benchmarks.md. */
export function explorerReport({ bundle, renderer, firstPicture, search, dragged, panned }: ExplorerFindings): string {
  const date = new Date().toISOString().slice(0, 10);
  const rows = [
    ["first picture from a cold cache, median", ms(quantile(firstPicture, 0.5)), "≤ 2 s"],
    ["first picture from a cold cache, slowest of 10", ms(Math.max(...firstPicture)), ""],
    ["suggestions after a key, median", ms(quantile(search, 0.5)), "≤ 150 ms"],
    ["suggestions after a key, p95", ms(quantile(search, 0.95)), ""],
    [`an actor dragged, ${sizeOf(dragged)}`, perSecond(dragged), "≥ 30 a second"],
    [`the picture moved, ${sizeOf(panned)}`, perSecond(panned), "≥ 30 a second"],
    ["what opening the page loads, gzipped", kilobytes(bundle.first), "≤ 350 kB"],
    ["all of it: layout worker, exports", kilobytes(bundle.all), ""],
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
  `${framesPerSecond.toFixed(0)} frames a second; each ${drawing.toFixed(0)} ms of processor time to draw, ${page.toFixed(0)} ms in the page`;
const sizeOf = ({ actors, links }: Frames) =>
  `${actors.toLocaleString("en")} actors, ${links.toLocaleString("en")} links`;
