import type { Answer } from "./client.ts";

/** The server's own figures at one time. */
export interface Sample {
  readonly megabytes: number;
  readonly heapMegabytes: number;
  readonly eventLoopSeconds: number;
}

interface Findings {
  readonly answers: readonly Answer[];
  readonly samples: readonly Sample[];
  readonly shutdown: { readonly exitStatus: number | null; readonly milliseconds: number };
}

interface Soak extends Findings {
  readonly minutes: number;
  readonly clients: number;
  readonly relations: number;
}

/** Memory of the last third may exceed that of the second third by this factor. */
const maxGrowth = 1.2;

/** What went wrong: unexpected answers, growing memory, a slow shutdown. */
export function problemsIn({ answers, samples, shutdown }: Findings): string[] {
  const unexpected = answers.filter(
    ({ name, result }) => !["aborted", name === "invalid" ? "400" : "200"].includes(result),
  );
  const growth = growthOf(samples);
  return [
    ...(unexpected.length > 0
      ? [`${unexpected.length} unexpected answers, such as ${JSON.stringify(unexpected[0])}`]
      : []),
    ...(growth > maxGrowth ? [`Memory grew by a factor of ${growth.toFixed(2)}.`] : []),
    ...(shutdown.exitStatus !== 0 || shutdown.milliseconds > 10_000 ? [`Shutdown: ${JSON.stringify(shutdown)}`] : []),
  ];
}

/** A table in Markdown. */
export function soakReport({ minutes, clients, relations, answers, samples, shutdown }: Soak): string {
  const names = [...new Set(answers.map(({ name }) => name))].sort();
  const rows = names.map((name) => {
    const mine = answers.filter((answer) => answer.name === name);
    const times = mine.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other);
    const at = (share: number) => Math.round(times[Math.floor(times.length * share)]!);
    const results = [...new Set(mine.map(({ result }) => result))].sort();
    const counted = results
      .map((result) => `${mine.filter((answer) => answer.result === result).length} × ${result}`)
      .join(", ");
    return `| ${name} | ${mine.length} | ${at(0.5)} ms | ${at(0.99)} ms | ${at(1 - 1e-9)} ms | ${counted} |`;
  });
  const peak = Math.round(Math.max(...samples.map(({ megabytes }) => megabytes)));
  const lag = Math.round(1_000 * Math.max(...samples.map(({ eventLoopSeconds }) => eventLoopSeconds)));
  return `${minutes} minutes, ${clients} clients, ${relations.toLocaleString("en")} relations: ${answers.length.toLocaleString("en")} requests, ${Math.round(answers.length / minutes / 60)} per second.
Memory: at most ${peak} MB, last third / second third: ${growthOf(samples).toFixed(2)}. Event loop, p99: at most ${lag} ms. Shutdown: ${shutdown.milliseconds} ms, status ${shutdown.exitStatus}.

| request | count | p50 | p99 | max | results |
|---|---|---|---|---|---|
${rows.join("\n")}
`;
}

/** The mean memory of the last third, divided by that of the second third. */
function growthOf(samples: readonly Sample[]): number {
  const third = Math.floor(samples.length / 3);
  const mean = (some: readonly Sample[]) => some.reduce((sum, { megabytes }) => sum + megabytes, 0) / some.length;
  return third === 0 ? 1 : mean(samples.slice(-third)) / mean(samples.slice(third, 2 * third));
}
