import { dayNumber, isoDay } from "../../dates/dayNumber.ts";
import { day } from "../../neo4j/values.ts";
import type { RankedPath, RankedPathStep } from "../../pathfinding/search/pathQuery.ts";
import type { ActorRow } from "../actor/actor.queries.ts";
import type { Loaders } from "../loaders.ts";
import type { RelationPageResult } from "../relation/relation.service.ts";
import { toPage } from "../shared/connection.ts";
import { cursorsOf } from "../shared/cursor.ts";
import { type StepDirection, stepDirection } from "../shared/direction.ts";
import { type PageArgs, pageSize } from "../shared/pageArgs.ts";
import { explained } from "./noPathMessage.ts";
import type { StepKey } from "./path.queries.ts";
import type { PathWhere } from "./path.where.ts";
import {
  type Asking,
  type CheckedPathQuestion,
  checkedQuestion,
  type PathArgs,
  takesAnyDirection,
} from "./pathQuery.ts";

/** A step with the question it answers, which its relations must satisfy too. */
export interface AnsweredStep {
  readonly key: StepKey;
  readonly question: CheckedPathQuestion;
  readonly asked: PathWhere | null;
  readonly from: ActorRow;
  readonly to: ActorRow;
  readonly direction: StepDirection;
  readonly relationCount: number;
}

/** The best paths, or why there is none. */
export async function paths({ reader, loaders, engine, signal, today }: Asking, args: PathArgs) {
  const question = await checkedQuestion(loaders, args, today);
  const [answer] = await engine.findPaths(reader, [question.search], signal);
  const { paths: found, complete, examined, noPath } = answer!;
  const ids = [...new Set(found.flatMap(({ actorIds }) => actorIds))];
  const actors = new Map((await loaders.actors.known(ids, "paths")).map((actor) => [actor.id, actor]));
  return {
    paths: found.map((path) => shown(path, actors, question, args.where ?? null)),
    complete,
    examined,
    noPath: noPath && explained(noPath),
  };
}

function shown(
  { actorIds, cost, steps }: RankedPath,
  actors: ReadonlyMap<string, ActorRow>,
  question: CheckedPathQuestion,
  asked: PathWhere | null,
) {
  const inOrder = actorIds.map((id) => actors.get(id)!);
  return {
    hops: steps.length,
    cost,
    actors: inOrder,
    steps: steps.map((step, index): AnsweredStep => {
      const [from, to] = [inOrder[index]!, inOrder[index + 1]!];
      return {
        ...{ key: { fromId: from.id, intoId: to.id, ...daysOf(step) }, question, asked, from, to },
        direction: stepDirection(step.forward, step.backward),
        relationCount: step.relationCount,
      };
    }),
  };
}

/** The days before year 1 and after year 9999 are none that a relation has. */
const [firstOfAll, lastOfAll] = [dayNumber("0001-01-01"), dayNumber("9999-12-31")];

function daysOf({ window }: RankedPathStep): Pick<StepKey, "since" | "until"> {
  const [since, until] = window ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return {
    since: since < firstOfAll ? null : day(isoDay(since)),
    until: until > lastOfAll ? null : day(isoDay(until)),
  };
}

/** The relations of a step, best evidenced first: by documents, then by confidence, then in the order of lists. */
export async function relationsOfStep(
  loaders: Loaders,
  step: AnsweredStep,
  args: PageArgs,
): Promise<RelationPageResult> {
  const cursors = cursorsOf("PathStep.relations", step.asked);
  const [afterSources = null, afterConfidence = null, afterOrder = null] = (cursors.decode(args.after) ?? []) as [
    number?,
    number?,
    string?,
  ];
  const rows = await loaders.paths
    .relationsOfStep({
      where: step.question.where,
      anyDirection: takesAnyDirection(step.asked?.direction),
      inTimeOrder: step.asked?.inTimeOrder ?? false,
      ...{ afterSources, afterConfidence, afterOrder },
      limit: pageSize(args.first) + 1,
    })
    .load(step.key);
  const asked = { knownAt: step.asked?.knownAt ?? null, at: step.asked?.at ?? null };
  return toPage(rows, args, cursors, {
    // The same number stands in the Cypher for a confidence that no one gave.
    keyOf: (row) => [row.sources, row.confidence ?? -1, row.order],
    edge: (row) => ({ node: { ...row, ...asked } }),
    count: async () => step.relationCount,
  });
}
