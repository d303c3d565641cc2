import { expect, test } from "vitest";
import { graphql } from "../../generated/index.ts";
import { askWorld, dataOf } from "../../helpers/ask.ts";

const ask = askWorld();

const around = graphql(`
  query Around($around: [ID!]!, $depth: Int! = 1, $where: RelationWhere, $firstPerActor: Int! = 25, $maxActors: Int! = 300) {
    network(around: $around, depth: $depth, where: $where, firstPerActor: $firstPerActor, maxActors: $maxActors) {
      actors { id }
      links { source { id } target { id } kinds relationCount since until direction }
      truncated
      omittedActors
    }
  }
`);
type Variables = Parameters<typeof ask<unknown, import("../../generated/graphql.ts").AroundQueryVariables>>[1];
const network = async (variables: NonNullable<Variables>) => (await dataOf(ask(around, variables))).network;

test("depth 0 shows the links among the actors given, and nobody else", async () => {
  expect(await network({ around: ["boralia", "kell", "kell-shipping"], depth: 0 })).toEqual({
    actors: [{ id: "boralia" }, { id: "kell" }, { id: "kell-shipping" }],
    links: [
      {
        source: { id: "boralia" },
        target: { id: "kell" },
        kinds: ["SANCTION"],
        relationCount: 2,
        since: "2019-05",
        until: null,
        direction: "FORWARD",
      },
      {
        source: { id: "boralia" },
        target: { id: "kell-shipping" },
        kinds: ["SANCTION"],
        relationCount: 1,
        since: "2019-05",
        until: "2021-06-30",
        direction: "FORWARD",
      },
      {
        source: { id: "kell" },
        target: { id: "kell-shipping" },
        kinds: ["AFFILIATION"],
        relationCount: 1,
        since: null,
        until: null,
        direction: "FORWARD",
      },
    ],
    truncated: false,
    omittedActors: 0,
  });
});

test("each level adds the counterparts of the level before", async () => {
  const one = await network({ around: ["dorvan"] });
  expect(one.actors.map(({ id }) => id)).toEqual(["dorvan", "rask"]);
  const two = await network({ around: ["ana", "harbour"], depth: 2 });
  expect(two.actors.map(({ id }) => id).slice(0, 4)).toEqual(["ana", "harbour", "kell", "kell-shipping"]);
  expect(two.actors.map(({ id }) => id)).toEqual(expect.arrayContaining(["boralia", "cadria", "vell", "ilin"]));
});

test("a link joins any two actors shown that the conditions tie, also two of the last level", async () => {
  const { links } = await network({ around: ["talwan"], where: { kinds: ["MEETING"], undated: false } });
  expect(links.map(({ source, target }) => `${source.id}-${target.id}`)).toContain("orsk-vell");
  expect(links.every(({ kinds, direction }) => kinds.join() === "MEETING" && direction === "NONE")).toBe(true);
});

test("what does not fit is counted, never cut in silence", async () => {
  const fewPerActor = await network({ around: ["talwan"], firstPerActor: 2 });
  expect(fewPerActor).toMatchObject({
    actors: [{ id: "talwan" }, { id: "vell" }, { id: "marzen" }],
    truncated: true,
    omittedActors: 3,
  });
  const fewActors = await network({ around: ["talwan"], maxActors: 2 });
  expect(fewActors).toMatchObject({ actors: [{ id: "talwan" }, { id: "vell" }], truncated: true, omittedActors: 4 });
});
