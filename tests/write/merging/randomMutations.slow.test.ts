import { afterAll, expect, test } from "vitest";
import { Random } from "../../../bench/world/random.ts";
import { wipe } from "../../../src/write/maintenance/wipe.ts";
import { writeRecords } from "../../../src/write/writeRecords.ts";
import { createAsk } from "../../helpers/ask.ts";
import { openEmptyGraph } from "../../helpers/graph.ts";
import { attempt, contentOfGraph, merge, now, relationsKnownAt, undo } from "./curate.ts";
import { Curator, type RandomMutation, randomMutations } from "./randomMutations.ts";
import { initialRecords, pick } from "./randomWrites.ts";

const graph = await openEmptyGraph();
const ask = await createAsk(graph, "Neo4j", { name: "Amal", role: "EDITOR" });
afterAll(() => graph.close());

const actorIds = ["p0", "p1", "p2", "p3", "p4"];

test.each(Array.from({ length: 12 }, (_, index) => index + 1))(
  "after random mutations and merges, undoing all merges leaves what the other mutations alone leave, and the past as it was (seed %i)",
  async (seed) => {
    const random = new Random(seed);
    const mutations = randomMutations(random, 40);
    const curator = await begin();
    const accepted: RandomMutation[] = [];
    const open: string[] = [];
    const moments: { readonly at: string; readonly relations: readonly string[] }[] = [];
    for (const mutation of mutations) {
      const merged = random.chance(0.4)
        ? await attempt(merge(graph, pick(random, actorIds), pick(random, actorIds)))
        : null;
      if (merged) open.push(merged.merge);
      if (open.length > 0 && random.chance(0.25)) {
        const id = pick(random, open);
        if (await attempt(undo(graph, id))) open.splice(open.indexOf(id), 1);
      }
      if (await curator.send(mutation)) accepted.push(mutation);
      const at = await now();
      moments.push({ at, relations: (await relationsKnownAt([at]))[0]! });
    }
    for (const id of open.toReversed()) await undo(graph, id);
    const content = await labelled(curator);
    const known = await relationsKnownAt(moments.map(({ at }) => at));
    expect(known).toEqual(moments.map(({ relations }) => relations));

    const other = await begin();
    for (const mutation of accepted) expect([mutation, await other.send(mutation)]).toEqual([mutation, true]);
    expect(content).toEqual(await labelled(other));
  },
);

async function begin(): Promise<Curator> {
  await wipe(graph);
  await writeRecords(graph, initialRecords);
  return new Curator(ask);
}

/** The content of the graph with labels instead of ids that differ from run to run. */
async function labelled({ labels }: Curator): Promise<readonly string[]> {
  const content = await contentOfGraph();
  const withLabels = (line: string) =>
    line
      .replace(/rawabit:[0-9a-f-]{36}/g, (id) => labels.get(id) ?? id)
      .replace(/"(recordDigest|digest)":"[^"]*"|(?<="evidence:)[^"@]*/g, "");
  return content.map(withLabels).sort();
}
