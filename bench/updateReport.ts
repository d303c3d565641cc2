import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const docs = fileURLToPath(new URL("../docs/", import.meta.url));

/** The findings of a benchmark: Markdown, and the SVG plots that it shows, by their file name in docs/benchmarks. */
export interface Report {
  readonly text: string;
  readonly plots: Readonly<Record<string, string>>;
}

/** Replaces the report between the comments `<!-- NAME -->` and `<!-- end of NAME -->` in docs/benchmarks.md, and its plots. */
export function updateReport(name: string, { text, plots }: Report): void {
  const file = `${docs}benchmarks.md`;
  const page = readFileSync(file, "utf8");
  const [begin, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const [before, rest] = [page.slice(0, page.indexOf(begin)), page.slice(page.indexOf(end))];
  writeFileSync(file, `${before}${begin}\n\n${text}\n${rest}`);
  mkdirSync(`${docs}benchmarks`, { recursive: true });
  for (const [plot, svg] of Object.entries(plots)) writeFileSync(`${docs}benchmarks/${plot}`, svg);
}
