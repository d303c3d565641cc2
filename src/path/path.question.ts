import { pageSize, within } from "../api/page.ts";
import { BadUserInput } from "../errors.ts";
import type { Loaders } from "../loaders.ts";
import { checked } from "../relation/relation.lists.ts";
import { type RelationFilter, tiesOnly } from "../relation/relationFilter.ts";
import { PathDirection, PathRank, type PathWhere } from "./path.where.ts";
import type { PathQuestion } from "./shortestPaths.ts";

/** The bound on maxHops. */
export const mostHops = 10;

/** A question about paths, checked: what to search, and what each step must satisfy. */
export interface CheckedPathQuestion extends PathQuestion {
  readonly where: RelationFilter;
  readonly anyDirection: boolean;
  readonly avoid: readonly string[];
  readonly maxDegree: number | null;
}

export interface PathArgs {
  readonly from: string;
  readonly to: string;
  readonly where?: PathWhere | null;
  readonly first: number;
  readonly maxHops: number;
  readonly rankBy: PathRank;
}

/** @throws BadUserInput naming the argument that cannot be met, or that is not served yet */
export async function checkedQuestion(loaders: Loaders, args: PathArgs): Promise<CheckedPathQuestion> {
  const { from, to, where, rankBy } = args;
  if (rankBy !== PathRank.HOPS) throw notYet("rankBy", "Paths are ranked by HOPS only so far.");
  if (where?.inTimeOrder) throw notYet("where.inTimeOrder", "Paths in time order are not served yet.");
  const maxHops = within("maxHops", args.maxHops, 1, mostHops);
  const first = pageSize(args.first);
  const via = where?.via ?? [];
  const avoid = where?.avoid ?? [];
  const maxDegree = where?.maxDegree ?? null;
  if (maxDegree !== null && maxDegree < 1)
    throw new BadUserInput(`where.maxDegree is ${maxDegree}; it must be 1 or more.`, "where.maxDegree");
  checkEnds({ from, to, via, avoid }, maxHops);
  const [filter] = await Promise.all([
    checked(loaders, where, tiesOnly),
    loaders.actors.known([from], "from"),
    loaders.actors.known([to], "to"),
    loaders.actors.known(via, "where.via"),
    loaders.actors.known(avoid, "where.avoid"),
  ]);
  const anyDirection = where?.direction !== PathDirection.FORWARD;
  return { from, to, first, maxHops, via, avoid, maxDegree, where: filter, anyDirection };
}

type Route = Pick<PathQuestion, "from" | "to" | "via"> & Pick<CheckedPathQuestion, "avoid">;

function checkEnds({ from, to, via, avoid }: Route, maxHops: number): void {
  const avoidedEnd = [from, to].find((end) => avoid.includes(end));
  if (avoidedEnd !== undefined)
    throw new BadUserInput(`where.avoid names "${avoidedEnd}", an end of the path; take it out.`, "where.avoid");
  const torn = via.find((id) => avoid.includes(id));
  if (torn !== undefined)
    throw new BadUserInput(`"${torn}" is in where.via and in where.avoid; a path can't do both.`, "where.via");
  const end = via.find((id) => id === from || id === to);
  if (end !== undefined)
    throw new BadUserInput(`where.via names "${end}", an end of the path; via is for inner actors.`, "where.via");
  if (new Set(via).size < via.length)
    throw new BadUserInput("where.via names an actor twice; a loopless path passes each once.", "where.via");
  if (via.length > maxHops - 1)
    throw new BadUserInput(
      `where.via names ${via.length} of the inner actors, of which maxHops ${maxHops} allows ${maxHops - 1}. Raise maxHops or name fewer.`,
      "where.via",
    );
}

function notYet(argument: string, sentence: string): BadUserInput {
  return new BadUserInput(`${sentence} Leave ${argument} out.`, argument);
}
