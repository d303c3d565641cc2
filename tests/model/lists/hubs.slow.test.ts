import { afterAll, beforeAll, test } from "vitest";
import { createAsk } from "../../helpers/ask.ts";
import { openEmptyGraph } from "../../helpers/graph.ts";
import type { Where } from "./conditions.ts";
import { expectHubsRelations, loadHub } from "./hubs.ts";

const graph = await openEmptyGraph();
afterAll(() => graph.close());
const ask = await createAsk(graph);
let knownAt: string;
beforeAll(async () => {
  knownAt = await loadHub(graph, ask);
});

const conditions: readonly [string, () => Where][] = [
  ["of one kind", () => ({ kinds: ["MEETING"] })],
  ["of three kinds", () => ({ kinds: ["AFFILIATION", "SANCTION", "MEETING"] })],
  ["of no kind", () => ({ kinds: [] })],
  ["in a range", () => ({ since: "1999", until: "2002" })],
  ["that few satisfy", () => ({ minConfidence: 0.9, modalities: ["PLANNED"], since: "1980", until: "1980" })],
  ["known before", () => ({ knownAt })],
  ["of one kind, known before", () => ({ knownAt, kinds: ["STATEMENT"] })],
  ["with another actor", () => ({ with: ["w:3"] })],
];

test.each(conditions)(
  "a hub's relations %s are those of the whole graph in which it participates",
  { timeout: 120_000 },
  (_title, where) => expectHubsRelations(ask, where()),
);
