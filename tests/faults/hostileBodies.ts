/** A request body that costs an attacker little to send. */
export interface HostileBody {
  readonly name: string;
  readonly body: string;
}

const megabyte = 999_000;
const repeat = <Value>(count: number, value: (index: number) => Value): Value[] =>
  Array.from({ length: count }, (_, index) => value(index));
const joined = (count: number, text: (index: number) => string, separator = " ") => repeat(count, text).join(separator);
const request = (query: string, variables?: object) => JSON.stringify({ query, variables });
const relations = (where: unknown) =>
  request("query ($where: RelationWhere) { relations(where: $where) { totalCount } }", { where });
const actors = (ids: unknown) => request("query ($ids: [ID!]) { actors(ids: $ids) { totalCount } }", { ids });
const search = (text: string) =>
  request("query ($text: String!) { searchActors(text: $text) { totalCount } }", { text });
const withUnknownFields = (count: number) => Object.fromEntries(repeat(count, (index) => [`u${index}`, 1]));
const id = 'actor(id: "kell")';

/** About forty shapes, each as large as its limits let it be, or larger. */
export const hostileBodies: readonly HostileBody[] = [
  // Variables
  { name: "a variable with 4,000 unknown fields", body: relations(withUnknownFields(4_000)) },
  { name: "a variable with 80,000 unknown fields", body: relations(withUnknownFields(80_000)) },
  { name: "unknown fields with long values", body: relations({ a: "x".repeat(450_000), b: "x".repeat(450_000) }) },
  { name: "a field with a long name", body: relations({ ["kinds".repeat(190_000)]: 1 }) },
  { name: "90,000 ids", body: actors(repeat(90_000, (index) => `a${index}`)) },
  { name: "an id of a megabyte", body: actors(["x".repeat(megabyte)]) },
  { name: "a list of 300,000 objects", body: actors(repeat(300_000, () => ({}))) },
  { name: "a list of objects with many fields", body: actors(repeat(1_000, () => withUnknownFields(90))) },
  { name: "190,000 nulls", body: actors(repeat(190_000, () => null)) },
  { name: "lists nested 400,000 deep", body: actors([]).replace("[]", "[".repeat(400_000) + "]".repeat(400_000)) },
  {
    name: "objects nested 100,000 deep",
    body: relations({}).replace("{}", `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`),
  },
  { name: "a megabyte of one ligature", body: search("\u{fdfa}".repeat(300_000)) },
  { name: "a megabyte of combining marks", body: search(`a${"\u0301".repeat(450_000)}`) },
  { name: "a megabyte of spaces", body: search(" ".repeat(megabyte - 200)) },
  { name: "a date of a megabyte", body: relations({ since: "2".repeat(megabyte - 200) }) },
  { name: "a time of a megabyte", body: relations({ knownAt: "2020-01-01T00:00:00.".padEnd(megabyte - 200, "0") }) },
  {
    name: "a number of 900,000 digits",
    body: request("query ($n: Int!) { actors(first: $n) { totalCount } }", { n: 0 }).replace(
      ":0}",
      `:${"9".repeat(900_000)}}`,
    ),
  },
  {
    name: "a text for a number",
    body: request("query ($n: Int!) { actors(first: $n) { totalCount } }", { n: "9".repeat(900_000) }),
  },
  {
    name: "a language of a megabyte",
    body: request('query ($lang: String) { actor(id: "kell") { name(lang: $lang) } }', { lang: "a-".repeat(450_000) }),
  },
  {
    name: "a cursor of a megabyte",
    body: request("query ($after: String) { actors(after: $after) { totalCount } }", { after: "W1tb".repeat(240_000) }),
  },
  { name: "80,000 variables that nobody declared", body: request("{ __typename }", withUnknownFields(80_000)) },
  {
    name: "300 variables, each invalid",
    body: request(
      `query (${joined(300, (index) => `$v${index}: Int!`)}) { ${joined(150, (index) => `a${index}: actors(first: $v${index}) { totalCount }`)} }`,
      Object.fromEntries(repeat(300, (index) => [`v${index}`, "x".repeat(3_000)])),
    ),
  },
  {
    name: "a large list in 15 places",
    body: request(`query ($ids: [ID!]) { ${joined(15, (index) => `a${index}: actors(ids: $ids) { totalCount }`)} }`, {
      ids: repeat(1_000, (index) => `actor-${index}`.padEnd(500, "x")),
    }),
  },
  {
    name: "a large condition for each of a hundred rows",
    body: request(
      "query ($where: RelationWhere) { actors(first: 100) { nodes { relations(where: $where) { totalCount } counterparts(where: $where) { totalCount } relationCount(where: $where) } } }",
      {
        where: {
          with: repeat(1_000, () => "kell".padEnd(500, "x")),
          documents: repeat(400, (index) => `d${index}`.padEnd(500, "x")),
        },
      },
    ),
  },
  // Documents
  {
    name: "a literal list of 3,900 ids",
    body: request(`{ actors(ids: [${joined(3_900, () => '"a"')}]) { totalCount } }`),
  },
  {
    name: "a literal of a megabyte",
    body: request(`{ searchActors(text: "${"x".repeat(megabyte - 200)}") { totalCount } }`),
  },
  {
    name: "a block string of newlines",
    body: request(`{ searchActors(text: """${"\n".repeat(90_000)}""") { totalCount } }`),
  },
  {
    name: "a literal with unknown fields",
    body: request(`{ relations(where: { ${joined(1_300, (index) => `u${index}: 1`)} }) { totalCount } }`),
  },
  {
    name: "literal lists nested 1,900 deep",
    body: request(`{ actors(ids: ${"[".repeat(1_900)}${"]".repeat(1_900)}) { totalCount } }`),
  },
  { name: "selections nested 1,300 deep", body: request(`${"{a".repeat(1_300)}${"}".repeat(1_300)}`) },
  {
    name: "inline fragments nested 1,300 deep",
    body: request(`{ ${id} { ${"... {".repeat(1_300)} id ${"}".repeat(1_300)} } }`),
  },
  {
    name: "lists as a variable's type, 1,800 deep",
    body: request(`query ($v: ${"[".repeat(1_800)}ID${"]".repeat(1_800)}) { actors(ids: $v) { totalCount } }`),
  },
  { name: "one field 1,900 times", body: request(`{ ${id} { ${"id ".repeat(1_900)} } }`) },
  {
    name: "one field with a selection 900 times",
    body: request(`{ ${id} { ${"relations { totalCount } ".repeat(900)} } }`),
  },
  {
    name: "one field with different arguments 380 times",
    body: request(`{ ${joined(380, (index) => `a: actor(id: "${index}") { id }`)} }`),
  },
  {
    name: "nested fields that are all merged",
    body: request(`{ ${joined(40, () => `${id} { ${joined(12, () => "relations { nodes { id } }")} }`)} }`),
  },
  { name: "1,300 aliases", body: request(`{ ${joined(1_300, (index) => `a${index}: __typename`)} }`) },
  {
    name: "300 aliases of timeline",
    body: request(`{ ${joined(300, (index) => `a${index}: timeline { undated }`)} }`),
  },
  {
    name: "280 aliases that each fail",
    body: request(`{ ${joined(280, (index) => `a${index}: ${id} { name(lang: "/") }`)} }`),
  },
  { name: "1,900 unknown fields", body: request(`{ ${joined(1_900, (index) => `u${index}`)} }`) },
  {
    name: "unknown fields after 90,000 lines",
    body: request(`{ ${"\n".repeat(90_000)} ${joined(1_900, (index) => `u${index}`)} }`),
  },
  { name: "a megabyte of comments", body: request(`{ ${"#\r".repeat(240_000)} __typename }`) },
  { name: "550 directives", body: request(`{ __typename ${joined(550, () => "@include(if: true)")} }`) },
  { name: "1,900 unknown directives", body: request(`{ __typename ${joined(1_900, (index) => `@u${index}`)} }`) },
  {
    name: "fragments that spread each other twice",
    body: request(
      `{ ${id} { ...F0 } } ${joined(120, (index) => `fragment F${index} on Actor { ...F${index + 1} ... { ...F${index + 1} } }`)} fragment F120 on Actor { id }`,
    ),
  },
  {
    name: "a large literal in fragments that double",
    body: request(
      `{ ${id} { ...F0 } } ${joined(10, (index) => `fragment F${index} on Actor { ...F${index + 1} ... { ...F${index + 1} } }`)} fragment F10 on Actor { relations(where: { documents: [${joined(1_000, () => '"a"')}] }) { totalCount } }`,
    ),
  },
  {
    name: "fragments that spread one another in a ring",
    body: request(
      `{ ${id} { ...F0 } } ${joined(300, (index) => `fragment F${index} on Actor { ...F${(index + 1) % 300} }`)}`,
    ),
  },
  {
    name: "fragments of which each spreads all",
    body: request(
      `{ ${id} { ...F0 } } ${joined(40, (index) => `fragment F${index} on Actor { id ${joined(40 - index, (next) => `...F${index + next + 1}`)} }`)} fragment F40 on Actor { id }`,
    ),
  },
  {
    name: "480 unused fragments",
    body: request(`{ __typename } ${joined(480, (index) => `fragment F${index} on Actor { id }`)}`),
  },
  { name: "780 operations", body: request(joined(780, (index) => `query Q${index} { __typename }`)) },
  {
    name: "270 operations that spread one fragment",
    body: request(`${joined(270, (index) => `query Q${index} { ${id} { ...F } }`)} fragment F on Actor { id }`),
  },
  { name: "400 subscriptions with one name", body: request(joined(400, () => "subscription S { a b }")) },
  {
    name: "introspection nested in itself",
    body: request(`{ __schema { types { fields { type { ${"ofType { ".repeat(900)} name ${"}".repeat(900)} } } } } }`),
  },
  {
    name: "introspection 200 times",
    body: request(
      `{ ${joined(100, (index) => `a${index}: __schema { types { name fields { name args { name type { name } } type { name } } } }`)} }`,
    ),
  },
  {
    name: "a number of 90,000 digits in the document",
    body: request(`{ actors(first: ${"9".repeat(90_000)}) { totalCount } }`),
  },
  { name: "a name of 90,000 letters", body: request(`{ ${"a".repeat(90_000)} }`) },
  // Bodies
  { name: "80,000 keys", body: JSON.stringify({ query: "{ __typename }", ...withUnknownFields(80_000) }) },
  { name: "one key 80,000 times", body: `{"query":"{ __typename }"${',"query":"x"'.repeat(80_000)}}` },
  { name: "a batch of 30,000 requests", body: `[${joined(30_000, () => '{"query":"{ __typename }"}', ",")}]` },
  { name: "a body of brackets", body: "[".repeat(megabyte) },
  {
    name: "a megabyte of __proto__",
    body: `{"query":"{ __typename }","variables":{"a":[${joined(50_000, () => '{"__proto_":1}', ",")}]}}`,
  },
  {
    name: "a long name of an operation",
    body: JSON.stringify({ query: "{ __typename }", operationName: "x".repeat(megabyte - 200) }),
  },
  {
    name: "extensions of a megabyte",
    body: JSON.stringify({ query: "{ __typename }", extensions: withUnknownFields(80_000) }),
  },
];
