import { cpus } from "node:os";
import type { OverloadFindings } from "./benchOverload.ts";
import type { TimedAnswer } from "./servedWorld.ts";

/** The findings as Markdown. */
export function overloadReport({
  size,
  load,
  costs,
  cheapAlone,
  cheapUnderLoad,
  expensiveUnderLoad,
}: OverloadFindings): string {
  const date = new Date().toISOString().slice(0, 10);
  const { length } = cpus();
  const answered = expensiveUnderLoad.filter(({ code }) => code === undefined);
  const refused = expensiveUnderLoad.filter(({ code }) => code === "OVERLOADED");
  const failed = expensiveUnderLoad.length - answered.length - refused.length;
  return `${date}: ${number(size.actors)} actors, ${number(size.relations)} relations, seed ${size.seed}; ${length} × ${cpus()[0]!.model}, Node ${process.versions.node}, load ${load.toFixed(1)}.

| query | cost | ms | ms per 1,000 cost |
|---|---|---|---|
${costs.map(({ name, cost, milliseconds }) => `| ${name} | ${number(cost)} | ${number(milliseconds)} | ${number((milliseconds / cost) * 1_000)} |`).join("\n")}

| | queries | median ms | p99 ms | max ms |
|---|---|---|---|---|
${row("cheap queries by 8 clients, alone", cheapAlone)}
${row("cheap queries by 8 clients, while 50 clients send expensive ones", cheapUnderLoad)}
${row("expensive queries that were answered", answered)}

Of the cheap queries under load, ${number(cheapUnderLoad.filter(({ code }) => code !== undefined).length)} failed. Of the expensive ones, ${number(refused.length)} were refused as \`OVERLOADED\`, and ${number(failed)} failed in another way.
`;
}

function row(name: string, answers: readonly TimedAnswer[]): string {
  const times = answers.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other);
  const at = (share: number) => number(times[Math.min(Math.floor(share * times.length), times.length - 1)] ?? 0);
  return `| ${name} | ${number(times.length)} | ${at(0.5)} | ${at(0.99)} | ${at(1)} |`;
}

function number(value: number): string {
  return Math.round(value).toLocaleString("en");
}
