import type { Projection } from "../../src/path/projection/projection.ts";
import { Budget } from "../../src/path/search/budget.ts";
import { search } from "../../src/path/search/search.ts";
import { terrainOf } from "../../src/path/search/terrain.ts";
import { type Contestant, patienceMillis } from "./contestant.ts";

/** The search over the projection, in this process; it may look at as much as it has time for. */
export function engine(projection: Projection): Contestant {
  const limits = {
    relations: Number.POSITIVE_INFINITY,
    labels: Number.POSITIVE_INFINITY,
    milliseconds: patienceMillis,
  };
  return {
    name: "Rawabit",
    ask: (question) => async () => {
      const { walks, complete } = search(terrainOf(projection, question, new Budget(limits)));
      return { found: walks.length, complete };
    },
  };
}
