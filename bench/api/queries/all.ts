import { actorById, counterpartsOfHub, search } from "./actors.ts";
import type { ApiQuery } from "./apiQuery.ts";
import { nestedRelations } from "./nested.ts";
import { networks } from "./networks.ts";
import { pages } from "./pages.ts";
import { timelines } from "./timelines.ts";

/** All questions of the benchmark, those about single hubs last. */
export const apiQueries: readonly ApiQuery[] = [
  actorById,
  search,
  ...pages,
  ...timelines,
  nestedRelations,
  counterpartsOfHub,
  ...networks,
].toSorted((one, other) => Number(one.name.startsWith("hub")) - Number(other.name.startsWith("hub")));
