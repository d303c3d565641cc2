import { setImmediate } from "node:timers/promises";
import { compareNames } from "../../names/match/compareNames.ts";
import type { PreparedName } from "../../names/match/preparedName.ts";
import { prepareName } from "../../names/match/prepareName.ts";
import type { Context } from "../context.ts";
import type { CandidatePair } from "./candidatePairs.ts";
import { type ComparedPair, mostSupport, nameScore } from "./pairScore.ts";

/** Milliseconds of comparing after which other requests have their turn. */
const turn = 20;
/** Of each actor: those that come first are the best known. */
const comparedNames = 12;

/** Compares the names of pairs, and leaves out those that cannot reach the score. */
export async function comparePairs(
  { loaders, signal }: Context,
  pairs: readonly CandidatePair[],
  minScore: number,
): Promise<readonly ComparedPair[]> {
  const namesOf = async (id: string) =>
    (await loaders.actors.names.load(id)).slice(0, comparedNames).map(({ value }) => value);
  const combined = await Promise.all(
    pairs.map(async ({ names, ...pair }) => ({
      ...pair,
      names: names ?? combine(await namesOf(pair.one.id), await namesOf(pair.other.id)),
    })),
  );
  const prepared = new Map<string, PreparedName>();
  const prepare = (value: string) => {
    const known = prepared.get(value) ?? prepareName(value);
    prepared.set(value, known);
    return known;
  };
  const compared: ComparedPair[] = [];
  let end = performance.now() + turn;
  for (const pair of combined) {
    const best = bestNames(pair.names, prepare);
    if (nameScore({ ...best, identifier: pair.identifier }) + mostSupport >= minScore)
      compared.push({ ...pair, ...best });
    if (performance.now() < end) continue;
    await setImmediate();
    signal.throwIfAborted();
    end = performance.now() + turn;
  }
  return compared;
}

function combine(names: readonly string[], others: readonly string[]): (readonly [string, string])[] {
  return names.flatMap((name) => others.map((other) => [name, other] as const));
}

function bestNames(
  pairs: readonly (readonly [string, string])[],
  prepare: (value: string) => PreparedName,
): Pick<ComparedPair, "names" | "similarity"> {
  let best: Pick<ComparedPair, "names" | "similarity"> = { names: pairs[0]!, similarity: 0 };
  for (const names of pairs) {
    const similarity = compareNames(prepare(names[0]), prepare(names[1])).score;
    if (similarity > best.similarity) best = { names, similarity };
  }
  return best;
}
