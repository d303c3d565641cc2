import { expect, test } from "vitest";
import type { FetchOperation } from "../../../web/explorer/api/fetchOperation.ts";
import { loadTies } from "../../../web/explorer/print/loadTies.ts";
import { decode } from "../../../web/explorer/view/codec.ts";

const edge = (source: string, target: string, kind: string) => ({
  key: source + target + kind,
  source,
  target,
  kind,
  modality: "ASSERTED",
  direction: "NONE" as const,
  relationCount: 1,
  since: null,
});
const edges = [edge("a", "b", "MEETING"), edge("b", "a", "STATEMENT"), edge("b", "c", "MEETING")];
const relations: Readonly<Record<string, readonly { id: string; date: string | null }[]>> = {
  "a b": [
    { id: "undated", date: null },
    { id: "two", date: "2018-06" },
    { id: "old", date: "2017" },
  ],
  "b c": [
    { id: "three", date: "2018-06" },
    { id: "one", date: "2018-06" },
    { id: "new", date: "2018-06-12" },
  ],
};

/** Answers as the API does, and keeps what was asked. */
function api(): { asked: { with: string[]; modalities: string[] }[]; fetch: FetchOperation } {
  const asked: { with: string[]; modalities: string[] }[] = [];
  const fetch = async (_document: unknown, { where }: { where: { with: string[]; modalities: string[] } }) => {
    asked.push(where);
    const nodes = relations[where.with.toSorted().join(" ")]!;
    return { relations: { totalCount: nodes.length + 1, nodes } };
  };
  return { asked, fetch: fetch as never };
}

test("a print asks once for each pair, for asserted relations unless the filter says otherwise", async () => {
  const plain = api();
  const { omitted } = await loadTies({ edges }, decode(""), plain.fetch);
  expect(plain.asked.map((where) => where.with.toSorted().join(" "))).toEqual(["a b", "b c"]);
  expect(plain.asked.map(({ modalities }) => modalities)).toEqual([["ASSERTED"], ["ASSERTED"]]);
  // Of each pair, the API has one more than it sends.
  expect(omitted).toBe(2);
  const planned = api();
  await loadTies({ edges }, decode("#modality=PLANNED"), planned.fetch);
  expect(planned.asked.map(({ modalities }) => modalities)).toEqual([["PLANNED"], ["PLANNED"]]);
});

test("printed ties are in one order, whichever answer comes first: newest first, then by id, undated last", async () => {
  for (const order of [edges, edges.toReversed()]) {
    const { ties } = await loadTies({ edges: order }, decode(""), api().fetch);
    expect(ties.map(({ id }) => id)).toEqual(["new", "one", "three", "two", "old", "undated"]);
  }
});
