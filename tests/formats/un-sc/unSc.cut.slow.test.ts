import { afterAll, expect, test } from "vitest";
import { UserError } from "../../../src/errors/userError.ts";
import type { ImportFormat } from "../../../src/formats/importFormat.ts";
import { unScImport } from "../../../src/formats/un-sc/import.ts";
import { existingRecordsOf } from "../../../src/import/existingRecords.ts";
import { wipe } from "../../../src/write/maintenance/wipe.ts";
import { importText } from "../../helpers/exchange/importText.ts";
import { signatureOf } from "../../helpers/exchange/signature.ts";
import { openEmptyGraph } from "../../helpers/graph.ts";
import { testNeo4j } from "../../helpers/neo4j.ts";
import { type Entry, edition } from "./unSc.list.ts";

const graph = await openEmptyGraph();
afterAll(() => graph.close());

const national = "<NATIONALITY><VALUE>Yemen</VALUE></NATIONALITY>";
const vell: Entry = { dataId: "102", name: "Vell" };

/** How many listings are quoted from an edition. */
async function quotedFrom(document: string): Promise<number> {
  let count = 0;
  for await (const { evidence } of existingRecordsOf(graph).relations("un-sc:listing:"))
    if (evidence[0]?.document === document) count++;
  return count;
}

test("an import of a newer edition that ends in the middle is finished by the same command", async () => {
  const many = Array.from({ length: 700 }, (_, index): Entry => ({ dataId: String(1_000 + index), more: national }));
  const newer = [...many.slice(100), { ...vell, listedOn: "2018-11-12" }].map((entry) => ({
    ...entry,
    more: "<COMMENTS1>Reviewed.</COMMENTS1>",
  }));
  const [old, next] = [edition("2018-10-29", many), edition("2018-11-30", newer)];
  await importText(graph, old, { format: unScImport });
  await importText(graph, next, { format: unScImport });
  const unbroken = await signatureOf(await testNeo4j());
  await wipe(graph);
  await importText(graph, old, { format: unScImport });
  for (const share of [0.6, 0.95])
    await expect(importText(graph, next, { format: endingAt(share) })).rejects.toThrow("cut");
  const quoted = await quotedFrom("un-sc:list:2018-11-30");
  expect(quoted).toBeGreaterThan(0);
  expect(quoted).toBeLessThan(newer.length);
  await importText(graph, next, { format: unScImport });
  expect(await signatureOf(await testNeo4j())).toEqual(unbroken);
});

/** Runs the format in a process that dies after this share of the list's entries and endings. */
function endingAt(share: number): ImportFormat {
  return {
    ...unScImport,
    async *read(source, context) {
      let all = 0;
      for await (const _ of unScImport.read(source, context)) all++;
      let read = 0;
      for await (const item of unScImport.read(source, context)) {
        if (++read > share * all) throw new UserError("cut short");
        yield item;
      }
    },
  };
}
