import { afterAll, expect, test } from "vitest";
import { Random } from "../../../bench/world/random.ts";
import { wipe } from "../../../src/write/maintenance/wipe.ts";
import { writeRecords } from "../../../src/write/writeRecords.ts";
import { openEmptyGraph } from "../../helpers/graph.ts";
import { attempt, contentOfGraph, merge, now, relationsKnownAt, undo } from "./curate.ts";
import { initialRecords, pick, randomWrites, writeRandom } from "./randomWrites.ts";

const graph = await openEmptyGraph();
afterAll(() => graph.close());

test.each([1, 2, 3, 4])(
  "after random merges, undoing all of them leaves what the records between them alone leave, and the past as it was (seed %i)",
  async (seed) => {
    const random = new Random(seed);
    const writes = randomWrites(random, 25);
    await begin();
    for (const write of writes) await writeRandom(graph, write);
    const withoutMerges = await contentOfGraph();

    await begin();
    const open: string[] = [];
    const moments: { readonly at: string; readonly relations: readonly string[] }[] = [];
    for (const write of writes) {
      const merged = await attempt(merge(graph, pick(random, actorIds), pick(random, actorIds)));
      if (merged) open.push(merged.merge);
      if (open.length > 0 && random.chance(0.25)) {
        const id = pick(random, open);
        if (await attempt(undo(graph, id))) open.splice(open.indexOf(id), 1);
      }
      await writeRandom(graph, write);
      const at = await now();
      moments.push({ at, relations: (await relationsKnownAt([at]))[0]! });
    }
    for (const id of open.toReversed()) await undo(graph, id);
    expect(await contentOfGraph()).toEqual(withoutMerges);
    const known = await relationsKnownAt(moments.map(({ at }) => at));
    expect(known).toEqual(moments.map(({ relations }) => relations));
  },
);

const actorIds = ["p0", "p1", "p2", "p3", "p4", "code:1", "code:3"];

async function begin(): Promise<void> {
  await wipe(graph);
  await writeRecords(graph, initialRecords);
}
