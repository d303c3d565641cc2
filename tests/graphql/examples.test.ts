import { readFileSync } from "node:fs";
import { Kind, type OperationDefinitionNode, parse, print } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleRecords } from "../../src/import/sample.ts";
import type { Graph } from "../../src/neo4j/graph.ts";
import { referenceRecords } from "../../src/reference/referenceRecords.ts";
import { writeRecords } from "../../src/write/writeRecords.ts";
import { type Ask, createAsk, dataOf } from "../helpers/ask.ts";
import { openEmptyGraph } from "../helpers/graph.ts";

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openEmptyGraph();
  await writeRecords(graph, referenceRecords());
  await writeRecords(graph, sampleRecords());
  ask = await createAsk(graph);
});
afterAll(() => graph.close());

const examples = parse(readFileSync("schema/examples.graphql", "utf8")).definitions.filter(
  (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
);

test.each(examples.map((example) => [example.name?.value, example] as const))(
  "the example %s finds something in the sample",
  async (_name, example) => {
    const data = await dataOf(ask(print(example)));
    for (const [field, value] of Object.entries(data)) expect(isEmpty(value), field).toBe(false);
  },
);

const shownIn = (page: string) =>
  [...readFileSync(page, "utf8").matchAll(/```graphql\n(.*?)```\s+```json\n(.*?)```/gs)].map(
    ([, question, answer]) => [question!, answer!] as const,
  );
const shown = shownIn("README.md");

test.each([...shown, ...shownIn("docs/paths.md")])(
  "a question of README or of the guide to paths answers as it is shown: %s",
  async (question, answer) => {
    expect(await dataOf(ask(question))).toEqual(JSON.parse(answer));
  },
);

test("README shows a question about relations and one about paths", () => {
  expect(shown.map(([question]) => /\b(relations|paths)\(/.exec(question)?.[1])).toEqual(["relations", "paths"]);
});

/** Whether a value is null or all of its lists are empty. */
function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (value === null || typeof value !== "object") return value === null;
  const lists = Object.values(value).filter((part) => Array.isArray(part));
  return lists.length > 0 && lists.every(isEmpty);
}

test("the guide to paths shows every condition", () => {
  const questions = shownIn("docs/paths.md").map(([question]) => question);
  for (const condition of [
    ...["kinds", "since", "at", "undated", "knownAt", "modalities", "minSources", "minConfidence", "documents"],
    ...["direction", "avoid", "via", "maxDegree", "inTimeOrder", "maxHops", "rankBy"],
  ])
    expect(questions.some((question) => question.includes(`${condition}: `))).toBe(true);
});
