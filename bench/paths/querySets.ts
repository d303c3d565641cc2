import { dayNumber } from "../../src/dates/dayNumber.ts";
import { type PathConditions, type PathQuery, pathRanks } from "../../src/pathfinding/search/pathQuery.ts";
import { Hubs, idOfActor } from "../world/actors.ts";
import { perRevision, timeOfRevision } from "../world/clock.ts";
import { idOfDocument } from "../world/relations.ts";
import type { WorldSize } from "../world/size.ts";
import { type ActorPair, type ActorPairs, actorPairs } from "./actorPairs.ts";

/** An endless sequence of queries of one kind, determined by the seed. */
export interface QuerySet {
  readonly name: string;
  readonly next: () => PathQuery;
}

/** 2026-11-01. */
const today = 20_758;

/** Queries with each ranking between ends of each kind, and with each condition between random ends. */
export function querySets(size: WorldSize): QuerySet[] {
  const sorts: Readonly<Record<string, keyof ActorPairs>> = {
    "random pairs": "random",
    "a hub at one end": "hubEnd",
    "hubs at both ends": "hubs",
    "far pairs": "far",
    "farther pairs": "farther",
    "unconnected pairs": "isolated",
  };
  const between = Object.entries(sorts);
  return [
    ...between.map(([name, sort]) => set(`shortest, ${name}`, sort, { first: 1 })),
    ...between.flatMap(([name, sort]) => pathRanks.map((rankBy) => set(`ten by ${rankBy}, ${name}`, sort, { rankBy }))),
    ...Object.entries(conditionsOf(size)).map(([name, where]) => set(`ten by HOPS, ${name}`, "random", { where })),
    set("ten by EVIDENCE, since 2018, meetings and affiliations, no hub", "random", {
      rankBy: "EVIDENCE",
      where: { since: dayNumber("2018-01-01"), kinds: ["MEETING", "AFFILIATION"], maxDegree: 1_000 },
    }),
  ];

  function set(name: string, sort: keyof ActorPairs, options: Partial<PathQuery>): QuerySet {
    // Each set has pairs of its own, so that its queries do not depend on how many other sets ran.
    const pairs = actorPairs(size);
    return { name, next: () => createQuery(pairs[sort](), options) };
  }
}

function createQuery([from, to]: ActorPair, options: Partial<PathQuery>): PathQuery {
  return { from, to, first: 10, maxHops: 6, rankBy: "HOPS", where: {}, today, ...options };
}

function conditionsOf(size: WorldSize): Readonly<Record<string, PathConditions>> {
  const hubs = new Hubs(size);
  const hubIds = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => idOfActor(hubs.ofRank(from + index)));
  return {
    kinds: { kinds: ["MEETING", "AFFILIATION"] },
    "since and until": { since: dayNumber("2018-01-01"), until: dayNumber("2020-12-31") },
    at: { at: [dayNumber("2015-01-01"), dayNumber("2015-12-31")] },
    knownAt: { knownAt: timeOfRevision(Math.floor(size.relations / perRevision / 2)).getTime() },
    "minSources 2": { minSources: 2 },
    "minConfidence 0.8": { minConfidence: 0.8 },
    "100 documents": { documents: Array.from({ length: 100 }, (_, number) => idOfDocument(number)) },
    FORWARD: { direction: "FORWARD" },
    "avoid five hubs": { avoid: hubIds(0, 5) },
    "via a hub": { via: hubIds(2, 3) },
    "maxDegree 1000": { maxDegree: 1_000 },
    inTimeOrder: { inTimeOrder: true },
    "no relation matches": { minSources: 9 },
  };
}
