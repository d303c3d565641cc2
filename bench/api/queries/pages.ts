import { type Answer, type ApiQuery, apiQuery, type Send } from "./apiQuery.ts";
import type { ArgumentSource } from "./argumentSource.ts";
import { anyKind, oneEdgeKinds, pageOfActor, participantsOfRelation } from "./cypher.ts";
import { mergedPage, peerArabicName, peerConnections } from "./peerPages.ts";

interface PageArgs {
  readonly id: string;
  readonly first: number;
}

const byId = (one: Answer, other: Answer) => (one[0] < other[0] ? -1 : 1);
const ofSomeActor = (source: ArgumentSource) => ({ id: source.actorId(), first: source.pageSize() });
const ofHub = (source: ArgumentSource) => ({ id: source.hubId, first: source.pageSize() });
/** The position before the first page, in the order of lists. */
const beginning = "";

function namedPage(name: string, args: (source: ArgumentSource) => PageArgs): ApiQuery {
  return apiQuery<PageArgs>({
    name,
    args,
    rawabit: (send, args) => rawabitPage(send, args, null),
    raw: async (read, args) =>
      read(
        `${pageOfActor()} ${participantsOfRelation} RETURN r.id AS id, type(r) AS kind, r.date AS date, participants ORDER BY r.order`,
        { ...args, after: beginning },
      ).then(sortParticipants),
    peer: async (send, args) => {
      const edges = `edges { properties { id order date } node { id ${peerArabicName} } }`;
      const { actors } = await send(
        `query ($id: ID!, $first: Int!, $twice: Int!) { actors(where: {id: {eq: $id}}) { id ${peerArabicName} ${peerConnections(`__typename ${edges}`)} } }`,
        { ...args, twice: args.first * 2 },
      );
      const [actor] = actors;
      return mergedPage(actor, args.first).map(({ id, edges }) => ({
        id,
        date: edges[0].properties.date,
        participants: [
          ...new Map([actor, ...edges.map(({ node }) => node)].map((each) => [each.id, each.names[0].value])),
        ].sort(byId),
      }));
    },
  });
}

const relationsPage = `query ($id: ID!, $first: Int!, $after: String) { actor(id: $id) { relations(first: $first, after: $after) {
  nodes { id kind date participants { actor { id name(lang: "ar") } } } } } }`;

async function rawabitPage(send: Send, { id, first }: PageArgs, after: string | null) {
  const { actor } = await send(relationsPage, { id, first, after });
  return sortParticipants(
    actor.relations.nodes.map((relation: Answer) => ({
      ...relation,
      participants: relation.participants.map(({ actor }: Answer) => [actor.id, actor.name]),
    })),
  );
}

function sortParticipants(relations: Answer[]): Answer[] {
  return relations.map(({ id, date, participants }) => ({ id, date, participants: participants.sort(byId) }));
}

/** Where the tenth page begins, for each engine; found once, before anything is timed. */
const tenthPages = new Map<string, Promise<string>>();
function onceFor(key: string, find: () => Promise<string>): Promise<string> {
  if (!tenthPages.has(key)) tenthPages.set(key, find());
  return tenthPages.get(key)!;
}
const rowsBefore = 180;

export const pages: readonly ApiQuery[] = [
  namedPage("page with participants' names", ofSomeActor),
  namedPage("hub: first page", ofHub),
  apiQuery<PageArgs>({
    name: "hub: tenth page, by cursor",
    args: ofHub,
    rawabit: async (send, args) => {
      const after = await onceFor(`rawabit ${args.id}`, async () => {
        let cursor: string | null = null;
        for (let rows = 0; rows < rowsBefore; rows += 20) {
          const { actor }: Answer = await send(
            "query ($id: ID!, $after: String) { actor(id: $id) { relations(first: 20, after: $after) { pageInfo { endCursor } } } }",
            { id: args.id, after: cursor },
          );
          cursor = actor.relations.pageInfo.endCursor;
        }
        return cursor!;
      });
      return rawabitPage(send, args, after);
    },
    raw: async (read, args) => {
      const after = await onceFor(`raw ${args.id}`, async () => {
        const rows = await read(`${pageOfActor()} RETURN order ORDER BY order`, {
          id: args.id,
          after: beginning,
          first: rowsBefore,
        });
        return rows.at(-1).order;
      });
      return read(
        `${pageOfActor()} ${participantsOfRelation} RETURN r.id AS id, r.date AS date, participants ORDER BY r.order`,
        { ...args, after },
      ).then(sortParticipants);
    },
  }),
  apiQuery<PageArgs>({
    name: "hub: tenth page of one kind, by cursor",
    args: ofHub,
    rawabit: async (send, { id, first }) => {
      const ofKind =
        "query ($id: ID!, $first: Int!, $after: String) { actor(id: $id) { relations(first: $first, after: $after, where: {kinds: [AFFILIATION]}) { nodes { id date } pageInfo { endCursor } } } }";
      const after = await onceFor(`rawabit of one kind ${id}`, async () => {
        const walk = async (first: number, after: string | null) =>
          (await send(ofKind, { id, first, after })).actor.relations.pageInfo.endCursor;
        return walk(80, await walk(100, null));
      });
      return (await send(ofKind, { id, first, after })).actor.relations.nodes;
    },
    raw: async (read, args) => {
      const after = await onceFor(`raw of one kind ${args.id}`, async () => {
        const rows = await read(`${pageOfActor("AFFILIATION")} RETURN order ORDER BY order`, {
          id: args.id,
          after: beginning,
          first: rowsBefore,
        });
        return rows.at(-1).order;
      });
      return read(
        `MATCH (:Actor {id: $id})-[r:AFFILIATION]-() WHERE r.retractedAt IS NULL AND r.order > $after
         WITH r ORDER BY r.order LIMIT toInteger($first) RETURN r.id AS id, r.date AS date`,
        { ...args, after },
      );
    },
    peer: async (send, args) => {
      // Its cursors are offsets.
      const after = Buffer.from(`arrayconnection:${rowsBefore - 1}`).toString("base64");
      const { actors } = await send(
        `query ($id: ID!, $first: Int!, $after: String) { actors(where: {id: {eq: $id}}) { ${peerConnections("edges { properties { id date } }", ["AFFILIATION"], ", after: $after")} } }`,
        { ...args, after },
      );
      return actors[0].affiliationsConnection.edges.map(({ properties }: Answer) => properties);
    },
  }),
  apiQuery<PageArgs>({
    name: "page with evidence and titles",
    args: ofSomeActor,
    rawabit: async (send, args) => {
      const { actor } = await send(
        "query ($id: ID!, $first: Int!) { actor(id: $id) { relations(first: $first) { nodes { id evidence { nodes { quote document { title } } } } } } }",
        args,
      );
      return actor.relations.nodes.map(({ id, evidence }: Answer) => [
        id,
        evidence.nodes.map(({ quote, document }: Answer) => `${document.title}: ${quote}`).sort(),
      ]);
    },
    raw: async (read, args) => {
      const rows = await read(
        `${pageOfActor()} CALL (r) {
           MATCH (e:Evidence {relationId: r.id})-[:IN]->(d) WHERE e.retractedAt IS NULL
           RETURN collect(d.title + ': ' + e.quote) AS evidence
         } RETURN r.id AS id, evidence ORDER BY r.order`,
        { ...args, after: beginning },
      );
      return rows.map(({ id, evidence }) => [id, evidence.sort()]);
    },
    // In two requests: the evidence of a relation is not connected to its edges.
    peer: async (send, args) => {
      const { actors } = await send(
        `query ($id: ID!, $first: Int!, $twice: Int!) { actors(where: {id: {eq: $id}}) { ${peerConnections("edges { properties { id order } }")} } }`,
        { ...args, twice: args.first * 2 },
      );
      const page = mergedPage(actors[0], args.first);
      const { evidences } = await send(
        "query ($ids: [String!]) { evidences(where: {relationId: {in: $ids}, retractedAt: {eq: null}}) { relationId quote documents { title } } }",
        { ids: page.map(({ id }) => id) },
      );
      return page.map(({ id }) => [
        id,
        evidences
          .filter((each: Answer) => each.relationId === id)
          .map(({ quote, documents }: Answer) => `${documents[0].title}: ${quote}`)
          .sort(),
      ]);
    },
  }),
  countedPage("totalCount beside a page", ofSomeActor, true),
  countedPage("hub: totalCount beside a page", ofHub, false),
  apiQuery<{ since: string; until: string; first: number }>({
    name: "filtered list of the whole graph",
    args: (source) => {
      const year = source.year();
      return { since: `${year}-01-01`, until: `${year}-12-31`, first: source.pageSize() };
    },
    rawabit: async (send, args) => {
      const { relations } = await send(
        `query ($since: PartialDate, $until: PartialDate, $first: Int!) { relations(first: $first, where: {
          kinds: [MEETING, SANCTION], since: $since, until: $until, minConfidence: 0.8, modalities: [ASSERTED]
        }) { nodes { id date } } }`,
        args,
      );
      return relations.nodes;
    },
    raw: (read, args) =>
      read(
        `CALL () { ${["MEETING", "SANCTION"]
          .map(
            (kind) => `MATCH ()-[r:${kind}]->()
              WHERE r.lead = true AND r.order > '' AND r.retractedAt IS NULL AND r.modality = 'ASSERTED' AND r.confidence >= 0.8
                AND coalesce(r.latest >= date($since), true) AND r.earliest <= date($until)
              RETURN r ORDER BY r.lead, r.order LIMIT toInteger($first)`,
          )
          .join(" UNION ALL ")} }
         WITH r ORDER BY r.order LIMIT toInteger($first) RETURN r.id AS id, r.date AS date`,
        args,
      ),
  }),
];

/** The peer counts edges, so only its counts of kinds with one edge per relation are right. */
function countedPage(name: string, args: (source: ArgumentSource) => PageArgs, ofOneEdgeKinds: boolean): ApiQuery {
  const where = ofOneEdgeKinds ? `, where: {kinds: [${oneEdgeKinds.join(", ")}]}` : "";
  const types = ofOneEdgeKinds ? oneEdgeKinds.join("|") : anyKind;
  const query = apiQuery<PageArgs>({
    name,
    args,
    rawabit: async (send, args) => {
      const { actor } = await send(
        `query ($id: ID!, $first: Int!) { actor(id: $id) { relations(first: $first${where}) { totalCount nodes { id } } } }`,
        args,
      );
      return { totalCount: actor.relations.totalCount, ids: actor.relations.nodes.map(({ id }: Answer) => id) };
    },
    raw: async (read, args) => {
      const [row] = await read(
        `CALL () { ${pageOfActor(types)} RETURN collect(r.id) AS ids }
         CALL () { MATCH (:Actor {id: $id})-[r:${types}]-() WHERE r.retractedAt IS NULL RETURN count(DISTINCT r.id) AS totalCount }
         RETURN ids, totalCount`,
        { ...args, after: beginning },
      );
      return row;
    },
  });
  if (!ofOneEdgeKinds) return query;
  return {
    ...query,
    peer: async (send, args) => {
      const { id, first } = args as PageArgs;
      const { actors } = await send(
        `query ($id: ID!, $first: Int!) { actors(where: {id: {eq: $id}}) { ${peerConnections("totalCount edges { properties { id order } }", oneEdgeKinds)} } }`,
        { id, first },
      );
      const connections = Object.values(actors[0]) as Answer[];
      return {
        totalCount: connections.reduce((sum, { totalCount }) => sum + totalCount, 0),
        ids: mergedPage(actors[0], first).map((relation) => relation.id),
      };
    },
  };
}
