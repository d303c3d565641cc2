import { expect, test } from "vitest";
import { askWorld, dataOf } from "../helpers/ask.ts";

const ask = askWorld();

/** A literal list of unknown ids. */
const ids = (count: number) => JSON.stringify(Array.from({ length: count }, (_, index) => `a${index}`));

test.each([
  ["first of 0", "{ relations(first: 0) { totalCount } }", "first is 0; it must be from 1 to 100."],
  ["first of 101", "{ actors(first: 101) { totalCount } }", "first is 101; it must be from 1 to 100."],
  ["first of -1", "{ documents(first: -1) { totalCount } }", "first is -1; it must be from 1 to 100."],
  ["first of a search", '{ searchActors(text: "kell", first: 101) { totalCount } }', "first is 101"],
  ["first of evidence", '{ relation(id: "summit") { evidence(first: 0) { totalCount } } }', "first is 0"],
  [
    "a month that is none",
    '{ relations(where: { since: "2020-13" }) { totalCount } }',
    '"2020-13" is not a valid date.',
  ],
  [
    "a day that is none",
    '{ relations(where: { at: "2023-02-29" }) { totalCount } }',
    '"2023-02-29" is not a valid date.',
  ],
  [
    "a date of another shape",
    '{ relations(where: { at: "12/06/2018" }) { totalCount } }',
    '"12/06/2018" is not a valid date.',
  ],
  [
    "since after until",
    '{ relations(where: { since: "2020", until: "2019" }) { totalCount } }',
    "since (2020) is after until (2019)",
  ],
  [
    "at beside since",
    '{ relations(where: { at: "2020", since: "2019" }) { totalCount } }',
    "Use either at, or since and until",
  ],
  [
    "a negative count of sources",
    "{ relations(where: { minSources: -1 }) { totalCount } }",
    "minSources is -1; it must be 0 or more.",
  ],
  [
    "a confidence above 1",
    "{ relations(where: { minConfidence: 1.5 }) { totalCount } }",
    "minConfidence is 1.5; it must be from 0 to 1.",
  ],
  ["a cursor that is none", '{ relations(after: "x") { totalCount } }', "This is not a valid cursor."],
  [
    "an unknown actor in a condition",
    '{ relations(where: { with: ["vell", "nobody"] }) { totalCount } }',
    'there is no actor "nobody"',
  ],
  [
    "an unknown document in a condition",
    '{ relations(where: { documents: ["nothing"] }) { totalCount } }',
    'there is no document "nothing"',
  ],
  [
    "an unknown actor among ids",
    '{ actors(ids: ["vell", "nobody"]) { totalCount } }',
    'ids: there is no actor "nobody".',
  ],
  ["an unknown actor around", '{ network(around: ["nobody"]) { truncated } }', 'around: there is no actor "nobody".'],
  [
    "an unknown actor of a timeline",
    '{ timeline(actors: ["nobody"]) { undated } }',
    'actors: there is no actor "nobody".',
  ],
  [
    "an unknown start of a path",
    '{ paths(from: "nobody", to: "vell") { complete } }',
    'from: there is no actor "nobody".',
  ],
  ["an unknown end of a path", '{ paths(from: "vell", to: "nobody") { complete } }', 'to: there is no actor "nobody".'],
  [
    "an unknown actor to avoid",
    '{ paths(from: "vell", to: "kell", where: { avoid: ["nobody"] }) { complete } }',
    'where.avoid: there is no actor "nobody".',
  ],
  ["an empty text", '{ searchActors(text: "") { totalCount } }', "The search text is empty."],
  ["a text of symbols", '{ searchActors(text: "؟!*") { totalCount } }', "has no letter or digit"],
  ["a text of symbols for documents", '{ documents(text: "::") { totalCount } }', "has no letter or digit"],
  ["a depth beyond 3", '{ network(around: ["vell"], depth: 4) { truncated } }', "depth is 4; it must be from 0 to 3."],
  ["around nobody", "{ network(around: []) { truncated } }", "around"],
  [
    "101 around, to go on from",
    `{ network(around: ${ids(101)}) { truncated } }`,
    "around has 101 distinct ids; it must have 1 to 100.",
  ],
  [
    "101 around that nobody knows, for their links alone",
    `{ network(around: ${ids(101)}, depth: 0) { truncated } }`,
    'there is no actor "a0"',
  ],
  [
    "2,001 around",
    `{ network(around: ${ids(2001)}, depth: 0) { truncated } }`,
    "around has 2001 distinct ids; it must have 1 to 2000.",
  ],
  [
    "maxHops of 11",
    '{ paths(from: "vell", to: "kell", maxHops: 11) { complete } }',
    "maxHops is 11; it must be from 1 to 10.",
  ],
  ["paths, first 0", '{ paths(from: "vell", to: "kell", first: 0) { complete } }', "first is 0"],
  [
    "connections of one actor",
    '{ connections(actors: ["vell", "vell"]) { truncated } }',
    "actors has 1 distinct ids; it must have 2 to 20.",
  ],
  [
    "connections of an unknown actor",
    '{ connections(actors: ["vell", "nobody"]) { truncated } }',
    'actors: there is no actor "nobody".',
  ],
  [
    "connections by way of an actor",
    '{ connections(actors: ["vell", "kell"], where: { via: ["orsk"] }) { truncated } }',
    "where.via applies only to paths between two actors; remove it.",
  ],
  [
    "connections that avoid one of their actors",
    '{ connections(actors: ["vell", "kell"], where: { avoid: ["kell"] }) { truncated } }',
    'where.avoid contains "kell", which is also in actors; remove it.',
  ],
  [
    "connections, maxHops out of its bounds",
    '{ connections(actors: ["vell", "kell"], maxHops: 11) { truncated } }',
    "maxHops is 11",
  ],
  [
    "an end to avoid",
    '{ paths(from: "vell", to: "kell", where: { avoid: ["kell"] }) { complete } }',
    'where.avoid contains "kell", an end of the path',
  ],
  [
    "more via than hops have room for",
    '{ paths(from: "vell", to: "kell", maxHops: 2, where: { via: ["orsk", "talwan"] }) { complete } }',
    "where.via has 2 actors, but maxHops 2 allows only 1 between the ends.",
  ],
  [
    "a moment that is none",
    '{ relation(id: "summit", knownAt: "yesterday") { id } }',
    '"yesterday" is not a valid DateTime. Use RFC 3339',
  ],
])("%s is refused with a sentence that says why", async (_what, query, sentence) => {
  const { errors } = await ask(query);
  expect(errors?.map(({ message }) => message).join("\n")).toContain(sentence);
  // Errors of graphql-js get their code when the response is formatted.
  for (const { extensions } of errors ?? []) expect(extensions.code ?? "BAD_USER_INPUT").toBe("BAD_USER_INPUT");
});

test("a cursor of other arguments, or with another key in it, is refused", async () => {
  const { actors } = await dataOf(
    ask<{ actors: { pageInfo: { endCursor: string } } }>("{ actors(first: 1) { pageInfo { endCursor } } }"),
  );
  const cursor = actors.pageInfo.endCursor;
  const forged = Buffer.from(JSON.stringify([JSON.parse(Buffer.from(cursor, "base64url").toString())[0], 7])).toString(
    "base64url",
  );
  for (const [args, after] of [
    ["kinds: [STATE], ", cursor],
    ["", forged],
  ]) {
    const { errors } = await ask(`{ actors(${args}after: "${after}") { totalCount } }`);
    expect(errors?.[0]?.message).toContain("This cursor belongs to a different list or to different arguments.");
  }
});

test("an unknown id that asks for one thing is null", async () => {
  expect(
    await dataOf(
      ask(`{ node(id: "?") { id } actor(id: "?") { id } relation(id: "?") { id } document(id: "?") { id }
             actorByIdentifier(scheme: "?", value: "?") { id } }`),
    ),
  ).toEqual({ node: null, actor: null, relation: null, document: null, actorByIdentifier: null });
});

test.each([
  "AND OR NOT",
  "kell AND",
  '"kell',
  "kell*~2^3",
  "(kell",
  "name:kell",
  "/kell/",
  "kell\\",
  "[a TO z]",
  "кell🛳",
])("%j is searched for as words, whatever Lucene makes of it", async (text) => {
  const { errors, data } = await ask<{ searchActors: { totalCount: number } }>(
    "query Find($text: String!) { searchActors(text: $text) { totalCount } documents(text: $text) { totalCount } }",
    { text },
  );
  expect(errors).toBeUndefined();
  expect(data?.searchActors.totalCount).toBeGreaterThanOrEqual(0);
});
