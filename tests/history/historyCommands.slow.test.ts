import { afterAll, expect, test } from "vitest";
import { wipe } from "../../src/write/maintenance/wipe.ts";
import { writeRecords } from "../../src/write/writeRecords.ts";
import { openEmptyGraph } from "../helpers/graph.ts";
import { testNeo4j } from "../helpers/neo4j.ts";
import { rawabit } from "../helpers/processes.ts";
import { all } from "../write/records.ts";

const graph = await openEmptyGraph();
afterAll(() => graph.close());

test("the commands say what they did; what is unknown is an error", async () => {
  await wipe(graph);
  await writeRecords(graph, all);
  const { uri, user, password } = await testNeo4j();
  const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const retracted = await rawabit(["retract", "meeting", "--reason", "it never took place"], environment);
  expect(retracted).toMatchObject({ status: 0, output: expect.stringContaining("Retracted meeting.") });
  const shown = await rawabit(["history", "meeting"], environment);
  expect(shown.output).toMatch(/UTC {2}retract: it never took place\n {2}retracted: version 1/);
  const json = await rawabit(["history", "meeting", "--json"], environment);
  expect(JSON.parse(json.output)).toMatchObject({
    id: "meeting",
    entries: [{ reason: "it never took place" }, {}],
  });
  const unknown = await rawabit(["history", "nobody"], environment);
  expect(unknown).toMatchObject({
    status: 1,
    output: expect.stringContaining('There is no actor or relation "nobody".'),
  });
  const failed = await rawabit(["retract", "nothing", "--reason", "x"], environment);
  expect(failed).toMatchObject({ status: 1, output: expect.stringContaining("Nothing was retracted.") });
});
