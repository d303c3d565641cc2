/** What a server has counted of a Cypher file since its start. */
export interface StatementTotal {
  readonly count: number;
  readonly milliseconds: number;
}

/** By Cypher file. */
export type StatementTotals = ReadonlyMap<string, StatementTotal>;

const statementLine = /^rawabit_statement_duration_seconds_(sum|count)\{query="([^"]+)"\} (\S+)$/gm;

/** The statements that a server has sent. @param url of its endpoint */
export async function readStatements(url: string): Promise<StatementTotals> {
  const totals = new Map<string, StatementTotal>();
  for (const [, what, query, value] of (await metricsOf(url)).matchAll(statementLine)) {
    const total = totals.get(query!) ?? { count: 0, milliseconds: 0 };
    totals.set(
      query!,
      what === "sum" ? { ...total, milliseconds: Number(value) * 1_000 } : { ...total, count: Number(value) },
    );
  }
  return totals;
}

/** What was added between two readings. */
export function difference(before: StatementTotals, after: StatementTotals): StatementTotals {
  const added = [...after].map(([query, { count, milliseconds }]): [string, StatementTotal] => {
    const former = before.get(query) ?? { count: 0, milliseconds: 0 };
    return [query, { count: count - former.count, milliseconds: milliseconds - former.milliseconds }];
  });
  return new Map(added.filter(([, { count }]) => count > 0));
}

/** The memory of a server's process, in MB. */
export async function readMemory(url: string): Promise<number> {
  return Number(/^process_resident_memory_bytes (\S+)$/m.exec(await metricsOf(url))![1]) / 1e6;
}

async function metricsOf(url: string): Promise<string> {
  return (await fetch(new URL("/metrics", url))).text();
}
