import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** docs/benchmarks.md with a report in the place of the last one of its name. */
export function written(name: string, report: string): string {
  const page = readFileSync(fileURLToPath(new URL("../docs/benchmarks.md", import.meta.url)), "utf8");
  const [begin, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const [before, rest] = [page.slice(0, page.indexOf(begin)), page.slice(page.indexOf(end))];
  return `${before}${begin}\n\n${report}\n${rest}`;
}
