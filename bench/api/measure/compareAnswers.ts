import { isDeepStrictEqual } from "node:util";
import type { ClientOrder } from "../engines/clientProcess.ts";
import type { Engine } from "../engines/engine.ts";
import type { ApiQuery } from "../queries/apiQuery.ts";

/**
 * Asks all engines the same questions.
 * @throws Error if an answer differs from that of hand-written Cypher, or if an engine refuses a question. One that needs
 * long is compared by what it has answered in its time; the report says if it has no answer.
 */
export async function compareAnswers(engines: readonly Engine[], query: ApiQuery, seed: number, count: number) {
  const order = { query: query.name, seed, clients: 1, count, milliseconds: 60_000, answers: true };
  let expected: readonly unknown[] | null = null;
  for (const engine of engines.filter(({ name }) => query[name])) {
    const found = await answersOf(engine, order);
    if (!found || found.length === 0) continue;
    expected ??= found;
    const both = Math.min(expected.length, found.length);
    const difference = firstDifference(expected.slice(0, both), found.slice(0, both));
    if (difference) throw new Error(`${query.name}: ${engine.name} answers differently. ${difference}`);
  }
}

/** What differs first, as JSON; null if nothing does. Property order, absence and null are not compared. */
export function firstDifference(expected: readonly unknown[], found: readonly unknown[]): string | null {
  const [one, other] = [expected, found].map((answers) => answers.map(plain)) as [unknown[], unknown[]];
  const index = Array.from({ length: Math.max(one.length, other.length) }, (_, index) => index).find(
    (index) => !isDeepStrictEqual(one[index], other[index]),
  );
  return index === undefined
    ? null
    : `Expected ${JSON.stringify(one[index])}, but found ${JSON.stringify(other[index])}.`;
}

async function answersOf(engine: Engine, order: ClientOrder): Promise<readonly unknown[] | null> {
  const { answers, error } = await engine.run(order);
  if (error === undefined) return answers;
  if (/time limit|timeout|No answer within/.test(error)) return null;
  throw new Error(`${order.query}: ${engine.name} failed. ${error}`);
}

/** Without properties that are null or undefined. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_key, each) => each ?? undefined));
}
