import { BadUserInput } from "../../errors/errors.ts";
import { assertedOnly } from "../../neo4j/relationFilter.ts";
import type { Loaders } from "../loaders.ts";
import { resolveRelationFilter } from "../relation/relation.service.ts";
import type { RelationWhere } from "../relation/relation.where.ts";
import { within } from "../shared/pageArgs.ts";
import type { NetworkQuestion } from "./neighbourhood.ts";

/** As `Query.network` takes them. */
export interface NetworkArgs {
  readonly around: readonly string[];
  readonly depth: number;
  readonly where?: RelationWhere | null;
  readonly firstPerActor: number;
  readonly maxActors: number;
}

/** The question, within its bounds and with every id in it known to the graph. @throws BadUserInput */
export async function networkQuestion(loaders: Loaders, args: NetworkArgs): Promise<NetworkQuestion> {
  const { depth, maxActors } = args;
  const ids = [...new Set(args.around)];
  const most = depth === 0 ? 2000 : 100;
  if (ids.length < 1 || ids.length > most)
    throw new BadUserInput(`around has ${ids.length} actors; give 1 to ${most}.`, "around");
  if (ids.length > within("maxActors", maxActors, 1, 2000))
    throw new BadUserInput(`maxActors is ${maxActors}, fewer than the ${ids.length} actors in around.`, "maxActors");
  return {
    around: await loaders.actors.known(ids, "around"),
    depth: within("depth", depth, 0, 3),
    where: await resolveRelationFilter(loaders, args.where, assertedOnly),
    firstPerActor: within("firstPerActor", args.firstPerActor, 1, 100),
    maxActors,
  };
}
