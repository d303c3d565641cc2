import { afterAll, expect, test } from "vitest";
import { migrate } from "../../../src/neo4j/migrations.ts";
import { writeRecords } from "../../../src/write/writeRecords.ts";
import { openEmptyGraph } from "../../helpers/graph.ts";
import { participantsOf } from "../look.ts";
import { knows, person } from "../records.ts";
import { rows } from "../rows.ts";
import { undo } from "./curate.ts";

const graph = await openEmptyGraph();
afterAll(() => graph.close());

test("a merge of an earlier Rawabit gets an id with which it can be undone, and gives back what was taken", async () => {
  await writeRecords(graph, [person("list:1"), { ...person("list:2"), birthDate: "1960" }, person("ada")]);
  await writeRecords(graph, [{ ...person("list:1"), identifiers: [{ scheme: "list", value: "2" }] }]);
  await writeRecords(graph, [knows("x", "list:2", "ada")]);
  await graph.runAlone(`
    MATCH (part:Merged)-[merge:ABSORBED_BY]->(actor), (part)-[former:MERGED_INTO]->(actor)
    SET former = {source: 'list', filled: ['birthDate'], recordedAt: merge.recordedAt, revision: merge.revision}
    REMOVE actor.own
    DELETE merge`);
  await graph.runAlone("MATCH (migration:Migration {number: 8}) DELETE migration");
  expect(await migrate(graph)).toEqual([8]);
  const [merge] = await rows("MATCH (:Merged)-[merge:ABSORBED_BY {source: 'list'}]->() RETURN merge.id AS id");
  await undo(graph, String(merge!.id));
  expect(await rows("MATCH (a:Actor) WHERE a.birthDate IS NOT NULL RETURN a.id AS id, a.own AS own")).toEqual([
    { id: "list:2", own: null },
  ]);
  expect(await participantsOf(graph, "x")).toEqual(["list:2 FROM", "ada TO"]);
});
