import { compareIds } from "../../collections/compareIds.ts";
import type { ActorRow } from "../actor/actor.queries.ts";
import type { Context } from "../context.ts";
import { rowLimit } from "../shared/args.ts";
import { type Connection, toConnection } from "../shared/connection.ts";
import { cursorCodec, type SortKey } from "../shared/cursor.ts";
import { requireInRange } from "../shared/validation.ts";
import { type CandidatePair, pairsOfActor, pairsOfGraph } from "./candidatePairs.ts";
import { comparePairs } from "./comparePairs.ts";
import type { DuplicateArgs } from "./duplicate.args.ts";
import { distinctPairs, sharedCounterparts } from "./duplicate.queries.ts";
import { type ComparedPair, scorePair } from "./pairScore.ts";

/** Two actors that may be the same. */
export interface DuplicateRow {
  readonly actors: readonly [ActorRow, ActorRow];
  readonly score: number;
  readonly reasons: readonly string[];
}

/** Pairs of actors that may be the same, highest score first, then by ids. */
export async function listPossibleDuplicates(context: Context, args: DuplicateArgs): Promise<Connection<DuplicateRow>> {
  const { of = null, kinds = null } = args;
  const minScore = requireInRange("minScore", args.minScore, 0, 1);
  const limit = rowLimit(args.first);
  const cursors = cursorCodec("Query.possibleDuplicates", { of, kinds, minScore });
  const after = cursors.decode(args.after);
  const [actor] = of === null ? [] : await context.loaders.actors.requireExisting([of], "of");
  const isExcluded = actor !== undefined && kinds !== null && !kinds.includes(actor.kind);
  const found = actor ? (isExcluded ? [] : await pairsOfActor(context, actor)) : await pairsOfGraph(context, kinds);
  const pairs = await withoutDistinct(context, found, actor?.id ?? null);
  const scored = await scorePairs(context, await comparePairs(context, pairs, minScore));
  const list = scored.filter(({ score }) => score >= minScore).toSorted((a, b) => compareKeys(keyOf(a), keyOf(b)));
  const rows = after === null ? list : list.filter((row) => compareKeys(keyOf(row), after) > 0);
  return toConnection(rows.slice(0, limit), args, cursors, {
    sortKey: keyOf,
    edge: (node) => ({ node }),
    count: async () => list.length,
  });
}

/** The pairs of which nobody has declared that they are not the same. */
async function withoutDistinct({ reader }: Context, pairs: readonly CandidatePair[], of: string | null) {
  if (pairs.length === 0) return pairs;
  const keyOfPair = (one: string, other: string) => JSON.stringify([one, other].toSorted(compareIds));
  const distinct = new Set((await reader.read(distinctPairs, { of })).map(({ one, other }) => keyOfPair(one, other)));
  return pairs.filter(({ one, other }) => !distinct.has(keyOfPair(one.id, other.id)));
}

async function scorePairs({ reader, loaders }: Context, pairs: readonly ComparedPair[]): Promise<DuplicateRow[]> {
  if (pairs.length === 0) return [];
  const shared = await reader.read(sharedCounterparts, {
    pairs: pairs.map(({ one, other }) => [one.id, other.id] as const),
  });
  const sharedBy = new Map(shared.map((row) => [JSON.stringify([row.one, row.other]), row.shared]));
  return Promise.all(
    pairs.map(async (pair) => {
      const { one, other } = pair;
      const [oneIdentifiers, otherIdentifiers] = await Promise.all(
        [one, other].map(({ id }) => loaders.actors.identifiers.load(id)),
      );
      const evidence = {
        oneIdentifiers: oneIdentifiers!,
        otherIdentifiers: otherIdentifiers!,
        sharedCounterparts: sharedBy.get(JSON.stringify([one.id, other.id])) ?? 0,
      };
      return { actors: [one, other] as const, ...scorePair(pair, evidence) };
    }),
  );
}

function keyOf({ score, actors: [one, other] }: DuplicateRow): SortKey {
  return [score, one.id, other.id];
}

function compareKeys([score, one, other]: SortKey, [otherScore, ...ids]: SortKey): number {
  return (
    Number(otherScore) - Number(score) ||
    compareIds(String(one), String(ids[0])) ||
    compareIds(String(other), String(ids[1]))
  );
}
