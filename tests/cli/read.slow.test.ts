import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { writeRecords } from "../../src/write/writeRecords.ts";
import { openEmptyGraph } from "../helpers/graph.ts";
import { testNeo4j } from "../helpers/neo4j.ts";
import { rawabit } from "../helpers/processes.ts";
import { revisionOf } from "../write/look.ts";
import { rows } from "../write/rows.ts";

const graph = await openEmptyGraph();
afterAll(() => graph.close());

const folder = mkdtempSync(join(tmpdir(), "rawabit-read-"));
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const article = file("article.txt", "Samir Talwan met Lena Aldus in Berlin on Wednesday.\nIt rained all day.");
const named = (id: string, value: string) =>
  ({ type: "actor", id, kind: "PERSON", names: [{ value, lang: "en", kind: "PRIMARY" }] }) as const;

test("what an article reports waits in the graph as proposals, or goes to a file", async () => {
  await writeRecords(graph, [named("talwan", "Samir Talwan"), named("aldus", "Lena Aldus")]);
  const { uri, user, password } = await testNeo4j();
  const read = (...args: readonly string[]) =>
    rawabit(["read", ...args], { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
  const before = await revisionOf(graph);

  const written = await read(article, "--lang", "en", "--published", "2023-09-17", "--out", "-");
  const records = written.output.split("\n").flatMap((line) => (line.startsWith("{") ? [JSON.parse(line)] : []));
  expect(records.filter(({ type }) => type === "relation")).toMatchObject([
    { kind: "MEETING", date: "2023-09-13", participants: [{ actor: "talwan" }, { actor: "aldus" }] },
  ]);
  expect(await revisionOf(graph)).toBe(before);

  const stored = await read(article, "--lang", "en", "--published", "2023-09-17", "--publisher", "The Weekly");
  expect(stored).toMatchObject({
    status: 0,
    output: expect.stringMatching(/1 proposals wait.*the graph knows 0 of them/),
  });
  expect(
    await rows("MATCH (p:Proposal)-[:READ_IN]->(d:Document) RETURN p.kind AS kind, d.publisher AS publisher"),
  ).toEqual([{ kind: "MEETING", publisher: "The Weekly" }]);
  expect(await rows("MATCH ()-[relation:MEETING]->() RETURN relation.id AS id")).toEqual([]);

  const refused = async (...args: readonly string[]) => (await read(...args)).output;
  const empty = file("empty.txt", " ");
  expect(await refused(article, empty)).toContain(`"${empty}": The text is empty.`);
  expect(await refused(article, "--published", "2999")).toContain("is in the future");
  expect(await refused(article, "--lang", "fr")).toContain("Use --lang ar or --lang en.");
  expect(await refused(join(folder, "none.txt"))).toContain("There is no file");
}, 180_000);
