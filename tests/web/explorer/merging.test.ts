import { expect, test } from "vitest";
import type { ComparedActorFragment } from "../../../web/explorer/api/deferred/generated/graphql.ts";
import { namesToTell } from "../../../web/explorer/editing/merging/namesToTell.ts";
import { sharedBetween } from "../../../web/explorer/editing/merging/sharedBetween.ts";
import { replaceMerged } from "../../../web/explorer/view/commands.ts";
import { emptyView } from "../../../web/explorer/view/view.ts";

const compared = (names: string[], identifiers: string[], counterparts: string[], totalCount = counterparts.length) =>
  ({
    names: names.map((value) => ({ value, lang: null })),
    identifiers: identifiers.map((value) => ({ scheme: "wikidata", value })),
    counterparts: { totalCount, nodes: counterparts.map((id) => ({ id, kind: "PERSON", name: id })) },
  }) as unknown as ComparedActorFragment;

test("two actors share names in any letter case, identifiers and counterparts", () => {
  const one = compared(["Samir Talwan", "Abu Layla"], ["Q1", "Q2"], ["vell", "orsk"]);
  const shared = sharedBetween(one, compared(["SAMIR TALWAN"], ["Q2"], ["orsk", "kell"]));
  expect(shared).toEqual({
    names: ["Samir Talwan"],
    identifiers: [{ scheme: "wikidata", value: "Q2" }],
    counterparts: [{ id: "orsk", kind: "PERSON", name: "orsk" }],
    isComplete: true,
  });
  expect(sharedBetween(one, compared([], [], ["orsk"], 101)).isComplete).toBe(false);
});

test("actors of one name are told apart by their ids", () => {
  const [one, other] = ["a", "b"].map((id) => ({ id, name: "Ann" })) as [{ id: string; name: string }, never];
  expect(namesToTell([one, { id: "c", name: "Anna" }])).toEqual(["Ann", "Anna"]);
  expect(namesToTell([one, other])).toEqual(["Ann (\u2068a\u2069)", "Ann (\u2068b\u2069)"]);
});

test("after a merge, a view shows the survivor wherever it showed the absorbed actor, and once", () => {
  const expanded = ["a", "b"].map((id) => ({ id, first: 25, depth: 1 }));
  const view = { ...emptyView, expanded, added: ["c", "a"], pinned: ["a"], hidden: ["a"], picked: ["a", "b"] };
  expect(replaceMerged("a", "b")(view)).toEqual({
    ...emptyView,
    expanded: [{ id: "b", first: 25, depth: 1 }],
    ...{ added: ["c", "b"], pinned: ["b"], hidden: [], picked: ["b"] },
    selected: { type: "actor", id: "b" },
  });
});
