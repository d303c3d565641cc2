import type { ActorRow } from "../actor/actor.queries.ts";
import { toPage } from "../api/connection.ts";
import { cursorsOf } from "../api/cursor.ts";
import { type PageArgs, pageSize } from "../api/page.ts";
import type { GraphReader } from "../graph/graph.ts";
import type { Loaders } from "../loaders.ts";
import type { RelationPageResult } from "../relation/relation.lists.ts";
import { tiesOnly } from "../relation/relationFilter.ts";
import { explainNoPath } from "./explainNoPath.ts";
import type { StepRow } from "./path.queries.ts";
import { type CheckedPathQuestion, checkedQuestion, type PathArgs } from "./path.question.ts";
import { PathDirection, type PathWhere } from "./path.where.ts";
import { searchIn } from "./searchIn.ts";
import { type StepDirection, stepDirection } from "./stepDirection.ts";

/** A step with the question it answers, which its relations must satisfy too. */
export interface FoundStep {
  readonly row: StepRow;
  readonly question: CheckedPathQuestion;
  readonly asked: PathWhere | null;
  readonly from: ActorRow;
  readonly to: ActorRow;
  readonly direction: StepDirection;
  readonly relationCount: number;
}

/** The best paths, or why there is none. */
export async function paths(reader: GraphReader, loaders: Loaders, args: PathArgs) {
  const question = await checkedQuestion(loaders, args);
  const search = searchIn(reader);
  const found = await search(question);
  const noPath =
    found.paths.length > 0
      ? null
      : await explainNoPath(
          question,
          found,
          search,
          await loosenedQuestions(loaders, args),
          await widestQuestions(loaders, args),
        );
  const ids = [...new Set([question.from, ...found.paths.flat().map(({ intoId }) => intoId)])];
  const actors = new Map((await loaders.actors.known(ids, "paths")).map((actor) => [actor.id, actor]));
  const shown = found.paths.map((rows) => ({
    hops: rows.length,
    cost: rows.length,
    actors: [question.from, ...rows.map(({ intoId }) => intoId)].map((id) => actors.get(id)),
    steps: rows.map((row) => ({
      row,
      question,
      asked: args.where ?? null,
      from: actors.get(row.fromId),
      to: actors.get(row.intoId),
      direction: stepDirection(row.forward, row.backward),
      relationCount: row.relationCount,
    })),
  }));
  return { paths: shown, complete: found.complete, examined: found.examined, noPath };
}

/** The relations of a step, best evidenced first: by documents, then by confidence, then in the order of lists. */
export async function relationsOfStep(loaders: Loaders, step: FoundStep, args: PageArgs): Promise<RelationPageResult> {
  const { where, anyDirection } = step.question;
  const cursors = cursorsOf("PathStep.relations", step.asked);
  const [afterSources = null, afterConfidence = null, afterOrder = null] = (cursors.decode(args.after) ?? []) as [
    number?,
    number?,
    string?,
  ];
  const page = { where, anyDirection, afterSources, afterConfidence, afterOrder, limit: pageSize(args.first) + 1 };
  const rows = await loaders.paths.relationsOfStep(page).load(step.row);
  const asked = { knownAt: step.asked?.knownAt ?? null, at: step.asked?.at ?? null };
  return toPage(rows, args, cursors, {
    // The same number stands in the Cypher for a confidence that no one gave.
    keyOf: (row) => [row.sources, row.confidence ?? -1, row.order],
    edge: (row) => ({ node: { ...row, ...asked } }),
    count: async () => step.relationCount,
  });
}

/** The same question without each of the conditions that were given. */
async function loosenedQuestions(loaders: Loaders, args: PathArgs): Promise<Map<string, CheckedPathQuestion>> {
  const defaults: readonly unknown[] = [null, undefined, false, PathDirection.ANY];
  const given = Object.entries(args.where ?? {}).filter(([, value]) => !defaults.includes(value));
  const questions = given.map(async ([condition]) => {
    const where = { ...args.where, [condition]: undefined } as PathWhere;
    return [`where.${condition}`, await checkedQuestion(loaders, { ...args, where })] as const;
  });
  return new Map(await Promise.all(questions));
}

/**
 * The same question without its conditions: of what is asserted, or of the modalities asked for; and of what was known
 * then, if that was asked for, since it may be known no more.
 */
function widestQuestions(loaders: Loaders, args: PathArgs): Promise<CheckedPathQuestion[]> {
  const { knownAt, modalities } = args.where ?? {};
  const moments = knownAt ? [null, knownAt] : [null];
  const wide = { modalities: [...new Set([...tiesOnly, ...(modalities ?? [])])] };
  return Promise.all(
    moments.map((moment) => checkedQuestion(loaders, { ...args, where: { ...wide, knownAt: moment } as PathWhere })),
  );
}
