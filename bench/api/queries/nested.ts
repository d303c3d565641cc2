import { type Answer, type ApiQuery, apiQuery } from "./apiQuery.ts";
import { pageOfActor } from "./cypher.ts";
import { peerConnections } from "./peerPages.ts";

const kind = "AFFILIATION";

/** The relations of an actor, their participants, and the relations of each. Of one kind, because the peer has no other lists. */
export const nestedRelations: ApiQuery = apiQuery({
  name: "nested: relations of participants",
  args: (source) => ({ id: source.actorId(), first: 5 }),
  rawabit: async (send, args) => {
    const { actor } = await send(
      `query ($id: ID!, $first: Int!) { actor(id: $id) { relations(first: $first, where: {kinds: [${kind}]}) { nodes { id participants {
        actor { id relations(first: $first, where: {kinds: [${kind}]}) { nodes { id date } } } } } } } }`,
      args,
    );
    return actor.relations.nodes.map((relation: Answer) => [
      relation.id,
      relation.participants
        .map(({ actor }: Answer) => [actor.id, actor.relations.nodes])
        .sort()
        .filter(([id]: [string]) => id !== args.id),
    ]);
  },
  raw: async (read, args) => {
    const rows = await read(
      `${pageOfActor(kind)}
       WITH r, [actor IN [startNode(r), endNode(r)] WHERE actor.id <> $id][0] AS other
       CALL (other) {
         MATCH (other)-[s:${kind}]-() WHERE s.retractedAt IS NULL
         WITH s ORDER BY s.order LIMIT toInteger($first)
         RETURN collect({id: s.id, date: s.date}) AS relations
       }
       RETURN r.id AS id, other.id AS otherId, relations ORDER BY r.order`,
      { ...args, after: "" },
    );
    return rows.map(({ id, otherId, relations }) => [id, [[otherId, relations]]]);
  },
  peer: async (send, args) => {
    const inner = peerConnections("edges { properties { id date } }", [kind]);
    const { actors } = await send(
      `query ($id: ID!, $first: Int!) { actors(where: {id: {eq: $id}}) { ${peerConnections(`edges { properties { id } node { id ${inner} } }`, [kind])} } }`,
      args,
    );
    return actors[0].affiliationsConnection.edges.map(({ properties, node }: Answer) => [
      properties.id,
      [[node.id, node.affiliationsConnection.edges.map(({ properties }: Answer) => properties)]],
    ]);
  },
});
