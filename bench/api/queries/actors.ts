import { type Answer, apiQuery, type Send } from "./apiQuery.ts";
import { actorStatement, anyKind, arabicName } from "./cypher.ts";

const actorQuery = "query ($id: ID!) { actor(id: $id) { id kind names { value lang } } }";

export const actorById = apiQuery({
  name: "actor by id",
  args: (source) => ({ id: source.actorId() }),
  rawabit: askedActor,
  bare: askedActor,
  raw: async (read, args) => withSortedNames((await read(actorStatement, args))[0]),
  peer: async (send, args) => {
    const { actors } = await send(
      "query ($id: ID!) { actors(where: {id: {eq: $id}}) { id kind names { value lang } } }",
      args,
    );
    return withSortedNames(actors[0]);
  },
});

export const search = apiQuery({
  name: "search by name",
  // More than anybody has namesakes in the largest world, because the engines rank these differently.
  args: (source) => ({ text: source.personName(), first: 50 }),
  rawabit: async (send, args) => {
    const { searchActors } = await send(
      'query ($text: String!, $first: Int!) { searchActors(text: $text, first: $first) { nodes { id name(lang: "ar") } } }',
      args,
    );
    return searchActors.nodes.map((actor: Answer) => [actor.id, actor.name]).sort();
  },
  raw: async (read, { text, first }) => {
    const rows = await read(
      `CALL db.index.fulltext.queryNodes('names', $lucene) YIELD node, score
       MATCH (node)<-[:HAS_NAME]-(a:Actor)
       WITH a, max(score) AS score ORDER BY score DESC, a.id LIMIT toInteger($first)
       RETURN a.id AS id, ${arabicName("a")} AS name`,
      { lucene: allWords(text), first },
    );
    return rows.map(({ id, name }) => [id, name]).sort();
  },
  peer: async (send, { text, first }) => {
    const { searchNames } = await send(
      `query ($phrase: String!, $first: Int!) { searchNames(phrase: $phrase, first: $first) {
        edges { node { actors { id names(where: {lang: {eq: "ar"}, kind: {eq: "PRIMARY"}}) { value } } } } } }`,
      { phrase: allWords(text), first },
    );
    const actors: Answer[] = searchNames.edges.flatMap(({ node }: Answer) => node.actors);
    return actors.map(({ id, names }) => [id, names[0].value]).sort();
  },
});

export const counterpartsOfHub = apiQuery({
  name: "hub: counterparts",
  args: (source) => ({ id: source.hubId, first: source.pageSize() }),
  rawabit: async (send, args) => {
    const { actor } = await send(
      `query ($id: ID!, $first: Int!) { actor(id: $id) { counterparts(first: $first) {
        edges { relationCount kinds node { id name(lang: "ar") } } } } }`,
      args,
    );
    return actor.counterparts.edges.map(({ node, relationCount, kinds }: Answer) => [
      node.id,
      node.name,
      relationCount,
      kinds.toSorted(),
    ]);
  },
  raw: async (read, args) => {
    const rows = await read(
      `MATCH (a:Actor {id: $id})-[r:${anyKind}]-(b:Actor)
       WHERE b <> a AND r.retractedAt IS NULL AND r.modality = 'ASSERTED'
       WITH b, count(*) AS relationCount, collect(DISTINCT type(r)) AS kinds
       ORDER BY relationCount DESC, b.id LIMIT toInteger($first)
       RETURN b.id AS id, ${arabicName("b")} AS name, relationCount, kinds`,
      args,
    );
    return rows.map(({ id, name, relationCount, kinds }) => [id, name, relationCount, kinds.toSorted()]);
  },
});

async function askedActor(send: Send, args: object): Promise<Answer> {
  return withSortedNames((await send(actorQuery, args)).actor);
}

function withSortedNames(actor: Answer): Answer {
  return { ...actor, names: actor.names.map(({ lang, value }: Answer) => `${lang}:${value}`).sort() };
}

/** All words of a text, in Lucene's syntax; the index has them in lower case. */
function allWords(text: string): string {
  return text
    .toLowerCase()
    .split(" ")
    .map((word) => `+${word}`)
    .join(" ");
}
