import { describe, expect, test } from "vitest";
import type { PathsBetweenQueryVariables, PathWhere } from "../../generated/graphql.ts";
import { graphql } from "../../generated/index.ts";
import { askWorld, dataOf } from "../../helpers/ask.ts";

const ask = askWorld();

const pathsBetween = graphql(`
  query PathsBetween($from: ID!, $to: ID!, $first: Int! = 5, $maxHops: Int! = 6, $where: PathWhere) {
    paths(from: $from, to: $to, first: $first, maxHops: $maxHops, where: $where) {
      complete
      examined
      noPath { reason loosen message }
      paths {
        hops
        cost
        actors { id }
        steps { from { id } to { id } direction relationCount relations { totalCount nodes { id } } }
      }
    }
  }
`);
const paths = async (variables: PathsBetweenQueryVariables) => (await dataOf(ask(pathsBetween, variables))).paths;

/** The sequences of actors from talwan to kell, as text. */
async function routes(where: Partial<PathWhere>, more: Partial<PathsBetweenQueryVariables> = {}): Promise<string[]> {
  const asked = { direction: "ANY", inTimeOrder: false, undated: false, ...where } as const;
  const { paths: found } = await paths({ from: "talwan", to: "kell", first: 3, ...more, where: asked });
  return found.map(({ actors }) => actors.map(({ id }) => id).join(" "));
}

test("a path names its actors and, for each step, the relations that tie them, best evidenced first", async () => {
  const found = await paths({ from: "talwan", to: "kell", first: 1 });
  expect(found).toMatchObject({ complete: true, noPath: null });
  expect(found.examined).toBeGreaterThan(0);
  expect(found.paths).toEqual([
    {
      hops: 2,
      cost: 2,
      actors: [{ id: "talwan" }, { id: "vell" }, { id: "kell" }],
      steps: [
        {
          from: { id: "talwan" },
          to: { id: "vell" },
          direction: "BACKWARD",
          relationCount: 5,
          relations: { totalCount: 5, nodes: [{ id: "summit" }, { id: "phone-call" }, { id: "video-call" }] },
        },
        {
          from: { id: "vell" },
          to: { id: "kell" },
          direction: "FORWARD",
          relationCount: 1,
          relations: { totalCount: 1, nodes: [{ id: "vell-on-kell" }] },
        },
      ],
    },
  ]);
});

test("paths come by hops, then by their actors, each sequence once and no actor twice in it", async () => {
  const found = await paths({ from: "talwan", to: "kell", first: 100, maxHops: 5 });
  const sequences = found.paths.map(({ actors }) => actors.map(({ id }) => id));
  expect(new Set(sequences.map((sequence) => sequence.join(" "))).size).toBe(sequences.length);
  for (const sequence of sequences) expect(new Set(sequence).size).toBe(sequence.length);
  const sorted = [...sequences].sort((a, b) => a.length - b.length || (a.join(" ") < b.join(" ") ? -1 : 1));
  expect(sequences).toEqual(sorted);
});

test("from an actor to itself is one path of no hops", async () => {
  const found = await paths({ from: "vell", to: "vell" });
  expect(found.paths).toEqual([{ hops: 0, cost: 0, actors: [{ id: "vell" }], steps: [] }]);
});

describe("a path keeps to its conditions", () => {
  test("of kind", async () => {
    expect(await routes({ kinds: ["AFFILIATION", "SANCTION"] }, { maxHops: 4 })).toEqual([
      "talwan aldana league boralia kell",
      "talwan aldana league cadria kell",
    ]);
  });
  test("of time: a membership that was over by then is no step", async () => {
    expect(await routes({ kinds: ["AFFILIATION", "SANCTION"], at: "2020-06" }, { maxHops: 4 })).toEqual([
      "talwan aldana league boralia kell",
    ]);
  });
  test("of certainty", async () => {
    expect(await routes({ minSources: 2 })).toEqual([]);
    expect(await routes({ modalities: ["ASSERTED", "DENIED"] }, { first: 2 })).toEqual([
      "talwan orsk kell",
      "talwan vell kell",
    ]);
  });
  test("of direction: along directed relations, undirected ones either way", async () => {
    expect(await routes({ direction: "FORWARD" })).toEqual([
      "talwan vell kell",
      "talwan aldana boralia kell",
      "talwan league cadria kell",
    ]);
    // Boralia is a member of the league, not the league of Boralia.
    expect(await routes({ direction: "FORWARD", kinds: ["AFFILIATION", "SANCTION"] }, { maxHops: 4 })).toEqual([
      "talwan aldana league cadria kell",
    ]);
  });
  test("of actors to avoid and to pass", async () => {
    expect(await routes({ avoid: ["vell", "boralia"] }, { first: 1 })).toEqual(["talwan league cadria kell"]);
    expect(await routes({ via: ["marzen", "ilin"] }, { first: 1 })).toEqual(["talwan marzen ilin kell"]);
    expect(await routes({ via: ["ilin", "marzen"] }, { first: 1, maxHops: 3 })).toEqual([]);
  });
  test("of hubs: vell has more than six counterparts, marzen six", async () => {
    const { actors } = await dataOf(
      ask<{ actors: { nodes: { counterparts: { totalCount: number } }[] } }>(
        '{ actors(ids: ["marzen", "vell"]) { nodes { counterparts { totalCount } } } }',
      ),
    );
    const [marzen, vell] = actors.nodes.map(({ counterparts }) => counterparts.totalCount) as [number, number];
    expect(marzen).toBeLessThan(vell);
    expect(await routes({ maxDegree: marzen, via: ["marzen"] }, { first: 1 })).toHaveLength(1);
    expect(await routes({ maxDegree: marzen - 1, via: ["marzen"] }, { first: 1 })).toEqual([]);
    expect(await routes({ maxDegree: vell - 1, via: ["vell"] }, { first: 1 })).toEqual([]);
  });
});

describe("where there is no path, the answer says why", () => {
  const why = async (variables: PathsBetweenQueryVariables) => {
    const { paths: found, noPath } = await paths(variables);
    expect(found).toEqual([]);
    return { reason: noPath?.reason, loosen: noPath?.loosen };
  };
  const open = { direction: "ANY", inTimeOrder: false, undated: false } as const;

  test("nothing ties the two", async () => {
    expect(await why({ from: "talwan", to: "dorvan" })).toEqual({ reason: "DIFFERENT_COMPONENTS", loosen: null });
  });
  test("it is longer than maxHops", async () => {
    expect(await why({ from: "talwan", to: "kell", maxHops: 1 })).toEqual({
      reason: "BEYOND_MAX_HOPS",
      loosen: "maxHops",
    });
  });
  test("one condition excludes it", async () => {
    expect(
      await why({ from: "talwan", to: "kell", where: { ...open, since: "2024", kinds: ["MEETING", "STATEMENT"] } }),
    ).toEqual({
      reason: "EXCLUDED_BY_WHERE",
      loosen: "where.since",
    });
  });
  test("no condition alone is to blame", async () => {
    expect(await why({ from: "talwan", to: "kell", where: { ...open, minSources: 4, minConfidence: 1 } })).toEqual({
      reason: "EXCLUDED_BY_WHERE",
      loosen: null,
    });
  });
});
