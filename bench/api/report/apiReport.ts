import type { ApiFindings } from "../benchApi.ts";
import type { ApiMeasurement } from "../measure/measureApi.ts";
import { engineNames } from "./engineNames.ts";
import { rounded, setup } from "./format.ts";

/** The findings as Markdown. */
export function apiReport(findings: ApiFindings): string {
  const { measurements } = findings;
  const queries = [...new Set(measurements.map(({ query }) => query))];
  return [
    setup(findings),
    "",
    "| query | engine | median ms | ratio | p99 ms | per second, 16 clients | ratio | p99 ms, 16 clients | Node ms | Neo4j ms | statements | db hits |",
    "|---|---|---|---|---|---|---|---|---|---|---|---|",
    ...queries.flatMap((query) => rowsOf(query, findings)),
    "",
    "![Latency](benchmarks/api.svg)",
    "",
  ].join("\n");
}

function rowsOf(query: string, { measurements, dbHits }: ApiFindings): string[] {
  const of = (engine: string, clients: number) =>
    measurements.find((each) => each.query === query && each.engine === engine && each.clients === clients);
  const [rawAlone, rawBusy] = [of("raw", 1), of("raw", 16)];
  return Object.entries(engineNames).flatMap(([engine, name]) => {
    const [alone, busy] = [of(engine, 1), of(engine, 16)];
    // The bare server was made for one question.
    if (!alone) return engine === "bare" ? [] : row([query, name, "not supported"]);
    const hits = dbHits.find((each) => each.query === query && each.engine === engine);
    return row([
      query,
      name,
      value(alone, "median"),
      ratio(alone.median, rawAlone?.median),
      value(alone, "p99"),
      value(busy, "perSecond"),
      ratio(busy?.perSecond, rawBusy?.perSecond),
      value(busy, "p99"),
      value(busy ?? alone, "node"),
      value(busy ?? alone, "jvm"),
      hits ? hits.statements.toFixed(1) : "",
      hits ? rounded(hits.dbHits) : "",
    ]);
  });
}

function row(cells: readonly string[]): string {
  return `| ${[...cells, ...Array<string>(12 - cells.length).fill("")].join(" | ")} |`;
}

function value(measured: ApiMeasurement | undefined, field: "median" | "p99" | "perSecond" | "node" | "jvm"): string {
  if (!measured) return "";
  return measured.error === undefined ? rounded(measured[field]) : "no answer";
}

function ratio(one: number | undefined, other: number | undefined): string {
  return one && other ? `${(one / other).toFixed(2)}×` : "";
}
