import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findActors } from "../../src/graphql/actor/actorMatches.ts";
import { countDocumentMatches, findDocumentMatches } from "../../src/graphql/document/documentMatches.ts";
import { writeRecords } from "../../src/write/writeRecords.ts";
import { openEmptyGraph } from "../helpers/graph.ts";
import { loadWorld } from "../world/world.ts";
import { people } from "./people.ts";

const graph = await openEmptyGraph();
beforeAll(async () => {
  await loadWorld(graph);
  await writeRecords(graph, people);
});
afterAll(() => graph.close());

test.each(["", "   ", "*", '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /', "🙂", "،؟"])(
  "%j has nothing to search by, and the reader is told so",
  async (text) => {
    const refusal = { code: "BAD_USER_INPUT", extensions: { argument: "text" } };
    await expect(search(text)).rejects.toMatchObject(refusal);
    await expect(documents(text)).rejects.toMatchObject(refusal);
    await expect(countDocumentMatches(graph.reader(), { text })).rejects.toMatchObject(refusal);
  },
);

test.each(["AND OR NOT", "a*b~^:", "NOT", "kim AND", "name.search:kim", "kim~2 jong^9", "[kim TO kin]", "/kim.*/"])(
  "%j is words, not a command",
  async (text) => {
    const words = text.replace(/[^\p{L}\p{N}]+/gu, " ");
    expect(await search(text)).toEqual(await search(words));
  },
);

test("operators around a word change nothing", async () => {
  expect(await search("kim jong")).not.toEqual([]);
  expect(await search('+"kim*" ~(jong)^ !')).toEqual(await search("kim jong"));
});

test("no text whatever breaks the search", async () => {
  const symbols = fc.constantFrom(...'+-&|!(){}[]^"~*?:\\/<>=@#$%_;,. \t\n\u0000\u200cكيموبلابkimANDORTO김中国🙂');
  const text = fc.array(symbols, { minLength: 1, maxLength: 40 }).map((each) => `k${each.join("")}`);
  await fc.assert(
    fc.asyncProperty(text, async (each) => {
      expect((await search(each)).length).toBeLessThanOrEqual(100);
      expect((await documents(each)).length).toBeLessThanOrEqual(100);
    }),
    { numRuns: 150 },
  );
});

test.each([
  ["one word", "x".repeat(10_000), 0],
  ["one word over and over", "كيم ".repeat(2_500), 2],
  ["words of which none is known", Array.from({ length: 1_500 }, (_, index) => `وكلمة${index}`).join(" "), 0],
  ["letters of a script without spaces", "朝".repeat(10_000), 0],
])("ten thousand characters, %s, are answered", async (_title, text, atLeast) => {
  expect((await search(text)).length).toBeGreaterThanOrEqual(atLeast);
});

describe("documents", () => {
  test("are found by the words of title, keywords and text, in any script", async () => {
    expect(await documents("ألدانا")).toEqual(["gazette"]);
    expect(await documents("التجاره")).toEqual(["gazette"]);
    expect(await documents("telephone")).toEqual(["courier"]);
    expect(await documents("diplomacy")).toEqual(["courier"]);
    expect(await documents("depeche")).toEqual(["dépêche"]);
    expect(await documents("talwan telephone")).toEqual(["courier"]);
    expect(await documents("nowhere")).toEqual([]);
  });

  test("with the word in the title come before those with it in the text", async () => {
    await writeRecords(graph, [
      { type: "document", id: "in-text", title: "A report", text: "Of a regatta and of much else." },
      { type: "document", id: "in-title", title: "The regatta" },
    ]);
    const found = await findDocumentMatches(graph.reader(), { text: "regatta", limit: 10, after: null });
    expect(found.map(({ document }) => document.id)).toEqual(["in-title", "in-text"]);
    expect(found[0]!.score).toBe(1);
    const rest = { text: "regatta", limit: 10, after: { score: found[0]!.score, id: "in-title" } };
    expect(await findDocumentMatches(graph.reader(), rest)).toEqual(found.slice(1));
    expect(await countDocumentMatches(graph.reader(), { text: "regatta" })).toBe(2);
  });
});

async function search(text: string) {
  return (await findActors(graph.reader(), { text, kinds: null }, { limit: 100, after: null })).matches;
}

async function documents(text: string): Promise<string[]> {
  const found = await findDocumentMatches(graph.reader(), { text, limit: 100, after: null });
  return found.map(({ document }) => document.id);
}
