import type { ApiFindings } from "../benchApi.ts";
import { rounded, setup } from "./format.ts";

/** Rawabit's medians in worlds of different sizes, and how they compare with hand-written Cypher, as Markdown. */
export function growthReport(all: readonly ApiFindings[]): string {
  const queries = [...new Set(all.flatMap(({ measurements }) => measurements.map(({ query }) => query)))];
  return [
    ...all.map((findings) => `- ${setup(findings)}`),
    "",
    "Rawabit's median in milliseconds with one client; in parentheses, that of hand-written Cypher.",
    "",
    `| query | ${all.map(({ size }) => `${rounded(size.relations)} relations`).join(" | ")} |`,
    `|---|${"---|".repeat(all.length)}`,
    ...queries.map((query) => `| ${[query, ...all.map((findings) => cell(query, findings))].join(" | ")} |`),
    "",
    "![Growth](benchmarks/growth.svg)",
    "",
  ].join("\n");
}

function cell(query: string, { measurements }: ApiFindings): string {
  const median = (engine: string) =>
    measurements.find((each) => each.query === query && each.engine === engine && each.clients === 1)?.median;
  const [rawabit, raw] = [median("rawabit"), median("raw")].map((value) => (value ? rounded(value) : "no answer"));
  return `${rawabit} (${raw})`;
}
