import { dayNumber, isoDay } from "../../dates/dayNumber.ts";
import { toGraphDate } from "../../neo4j/values.ts";
import {
  maxHopsLimit,
  type NoPathDiagnosis,
  type NoPathReason,
  type RankedPath,
  type RankedPathStep,
} from "../../pathfinding/search/pathQuery.ts";
import type { ActorRow } from "../actor/actor.queries.ts";
import type { Context } from "../context.ts";
import type { Loaders } from "../loaders.ts";
import type { RelationNode } from "../relation/relation.service.ts";
import { type PageArgs, rowLimit } from "../shared/args.ts";
import { type Connection, toConnection } from "../shared/connection.ts";
import { cursorCodec } from "../shared/cursor.ts";
import { type StepDirection, stepDirection } from "../shared/stepDirection.ts";
import type { PathsArgs } from "./path.args.ts";
import type { PathWhere } from "./path.input.ts";
import type { StepKey } from "./path.queries.ts";
import type { NoPath } from "./path.type.ts";
import { type ResolvedPathQuery, resolvePathQuery } from "./resolvePathQuery.ts";

/** A step of a path, with the query whose conditions its relations must satisfy. */
export interface PathStepNode {
  readonly key: StepKey;
  readonly query: ResolvedPathQuery;
  /** The argument `where` of the query. */
  readonly whereArg: PathWhere | null;
  readonly from: ActorRow;
  readonly to: ActorRow;
  readonly direction: StepDirection;
  readonly relationCount: number;
}

/** The best paths, or the reason why there is none. @throws BadUserInput */
export async function loadPaths({ reader, loaders, engine, signal, today }: Context, args: PathsArgs) {
  const query = await resolvePathQuery(loaders, args, today);
  const [answer] = await engine.findPaths(reader, [query.search], signal);
  const { paths, complete, examined, noPath } = answer!;
  const ids = [...new Set(paths.flatMap(({ actorIds }) => actorIds))];
  const stored = (await loaders.actors.stored.loadMany(ids)) as ActorRow[];
  const actors = new Map(stored.map((actor) => [actor.id, actor]));
  return {
    paths: paths.map((path) => toPath(path, actors, query, args.where ?? null)),
    complete,
    examined,
    noPath: noPath && toNoPath(noPath),
  };
}

function toPath(
  { actorIds, cost, steps }: RankedPath,
  actorsById: ReadonlyMap<string, ActorRow>,
  query: ResolvedPathQuery,
  whereArg: PathWhere | null,
) {
  const actors = actorIds.map((id) => actorsById.get(id)!);
  return {
    hops: steps.length,
    cost,
    actors,
    steps: steps.map((step, index): PathStepNode => {
      const [from, to] = [actors[index]!, actors[index + 1]!];
      return {
        key: { fromId: from.id, intoId: to.id, ...windowOfStep(step) },
        query,
        whereArg,
        from,
        to,
        direction: stepDirection(step.forward, step.backward),
        relationCount: step.relationCount,
      };
    }),
  };
}

/** The range of dates in the graph: years 0001 to 9999. */
const [minDay, maxDay] = [dayNumber("0001-01-01"), dayNumber("9999-12-31")];

function windowOfStep({ window }: RankedPathStep): Pick<StepKey, "since" | "until"> {
  const [since, until] = window ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return {
    since: since < minDay ? null : toGraphDate(isoDay(since)),
    until: until > maxDay ? null : toGraphDate(isoDay(until)),
  };
}

const noPathMessages: Readonly<Record<NoPathReason, string>> = {
  DIFFERENT_COMPONENTS:
    "The two actors are not connected, directly or through others, by asserted relations or by relations of the modalities in where.modalities. Set where.modalities to include planned, hypothetical or denied relations.",
  BEYOND_MAX_HOPS: "Every path that satisfies the conditions has more than maxHops hops.",
  EXCLUDED_BY_WHERE: "There are paths, but none satisfies all conditions.",
  BUDGET:
    "The search stopped at its budget before it found a path or the reason why there is none. If complete is false, there may be a path. Decrease maxHops or add conditions.",
};

function toNoPath({ reason, loosen, hops }: NoPathDiagnosis): NoPath {
  const advice = {
    BEYOND_MAX_HOPS: loosen
      ? `The shortest has ${hops}; increase maxHops.`
      : `The shortest has ${hops}; maxHops is at most ${maxHopsLimit}.`,
    EXCLUDED_BY_WHERE: loosen && `Without ${loosen}, there is a path.`,
    DIFFERENT_COMPONENTS: null,
    BUDGET: null,
  }[reason];
  const message = advice === null ? noPathMessages[reason] : `${noPathMessages[reason]} ${advice}`;
  return { reason, loosen, message };
}

/**
 * The relations of a step: by number of documents, then by confidence, then in the order of other lists of relations.
 */
export async function listRelationsOfStep(
  loaders: Loaders,
  { key, query, whereArg, relationCount }: PathStepNode,
  args: PageArgs,
): Promise<Connection<RelationNode>> {
  const cursors = cursorCodec("PathStep.relations", whereArg);
  const [afterSources = null, afterConfidence = null, afterOrder = null] = (cursors.decode(args.after) ?? []) as [
    number?,
    number?,
    string?,
  ];
  const rows = await loaders.paths
    .relationsOfStep({
      where: query.where,
      anyDirection: whereArg?.direction !== "FORWARD",
      inTimeOrder: whereArg?.inTimeOrder ?? false,
      ...{ afterSources, afterConfidence, afterOrder },
      limit: rowLimit(args.first),
    })
    .load(key);
  const asOf = { knownAt: whereArg?.knownAt ?? null, at: whereArg?.at ?? null };
  return toConnection(rows, args, cursors, {
    // path/relationsOfSteps.cypher uses the same number for an unknown confidence.
    sortKey: (row) => [row.sources, row.confidence ?? -1, row.order],
    edge: (row) => ({ node: { ...row, ...asOf } }),
    count: async () => relationCount,
  });
}
