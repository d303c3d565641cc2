import { expect, test } from "vitest";
import type { ConnectedQueryVariables } from "../../generated/graphql.ts";
import { graphql } from "../../generated/index.ts";
import { askWorld, dataOf } from "../../helpers/ask.ts";

const ask = askWorld();

const connected = graphql(`
  query Connected($actors: [ID!]!, $where: PathWhere, $maxHops: Int! = 4, $rankBy: PathRank! = HOPS) {
    connections(actors: $actors, where: $where, maxHops: $maxHops, rankBy: $rankBy) {
      truncated
      omittedActors
      actors { id }
      links { source { id } target { id } relationCount }
    }
  }
`);

async function connections(variables: ConnectedQueryVariables) {
  const { connections: network } = await dataOf(ask(connected, variables));
  return {
    ...network,
    actors: network.actors.map(({ id }) => id),
    links: network.links.map(({ source, target }) => `${source.id} ${target.id}`),
  };
}

const where = { direction: "ANY", inTimeOrder: false, undated: false } as const;

test("connections come by the actors on the best paths, with all links among them", async () => {
  expect(await connections({ actors: ["talwan", "kell"] })).toEqual({
    truncated: false,
    omittedActors: 0,
    actors: ["talwan", "kell", "vell"],
    links: ["kell vell", "talwan vell"],
  });
});

test("a pair that others tie as closely needs no path of its own", async () => {
  const { actors } = await connections({ actors: ["talwan", "vell", "kell"] });
  expect(actors).toEqual(["talwan", "vell", "kell"]);
});

test("who is tied to none of the others stands alone", async () => {
  const { actors, links } = await connections({ actors: ["talwan", "vell", "dorvan"] });
  expect(actors).toEqual(["talwan", "vell", "dorvan"]);
  expect(links).toEqual(["talwan vell"]);
});

test("conditions and hops hold for each path", async () => {
  expect((await connections({ actors: ["talwan", "kell"], maxHops: 1 })).actors).toEqual(["talwan", "kell"]);
  const { actors } = await connections({ actors: ["talwan", "kell"], where: { ...where, avoid: ["vell"] } });
  expect(actors).not.toContain("vell");
  expect(actors.length).toBeGreaterThan(2);
});

test("in time order, a pair is tied where one way leads through the days, whichever comes first", async () => {
  const inTimeOrder = { ...where, inTimeOrder: true };
  const [one, other] = await Promise.all([
    connections({ actors: ["talwan", "kell"], where: inTimeOrder }),
    connections({ actors: ["kell", "talwan"], where: inTimeOrder }),
  ]);
  expect(one.actors.toSorted()).toEqual(other.actors.toSorted());
  expect(one.actors.length).toBeGreaterThan(2);
});

test("an actor named twice counts once", async () => {
  expect((await connections({ actors: ["talwan", "vell", "talwan"] })).actors).toEqual(["talwan", "vell"]);
});
