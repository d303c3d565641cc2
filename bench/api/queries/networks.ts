import { type Answer, type ApiQuery, apiQuery, type Read } from "./apiQuery.ts";
import type { ArgumentSource } from "./argumentSource.ts";
import { anyKind, arabicName } from "./cypher.ts";

interface NetworkArgs {
  readonly around: string;
  readonly depth: number;
  readonly firstPerActor: number;
  readonly maxActors: number;
}

function network(name: string, args: (source: ArgumentSource) => NetworkArgs): ApiQuery {
  return apiQuery<NetworkArgs>({
    name,
    args,
    rawabit: async (send, args) => {
      const { network } = await send(
        `query ($around: ID!, $depth: Int!, $firstPerActor: Int!, $maxActors: Int!) {
          network(around: [$around], depth: $depth, firstPerActor: $firstPerActor, maxActors: $maxActors) {
            omittedActors actors { id name(lang: "ar") } links { source { id } target { id } relationCount } } }`,
        args,
      );
      return {
        omittedActors: network.omittedActors,
        actors: network.actors.map(({ id, name }: Answer) => [id, name]).sort(),
        links: network.links.map((link: Answer) => [link.source.id, link.target.id, link.relationCount]).sort(),
      };
    },
    raw: readNetwork,
  });
}

const asserted = "r.retractedAt IS NULL AND r.modality = 'ASSERTED'";

async function readNetwork(read: Read, { around, depth, firstPerActor, maxActors }: NetworkArgs) {
  const shown = [around];
  const expanded: string[] = [];
  let frontier = [around];
  for (let level = 0; level < depth; level++) {
    expanded.push(...frontier);
    const rows = await read(
      `UNWIND $frontier AS id
       CALL (id) {
         MATCH (a:Actor {id: id})-[r:${anyKind}]-(b:Actor) WHERE b <> a AND ${asserted}
         WITH b, count(*) AS count ORDER BY count DESC, b.id LIMIT toInteger($firstPerActor)
         RETURN b, count
       }
       WITH b, max(count) AS count WHERE NOT b.id IN $shown
       ORDER BY count DESC, b.id LIMIT toInteger($limit) RETURN b.id AS id`,
      { frontier, shown, firstPerActor, limit: maxActors - shown.length },
    );
    frontier = rows.map(({ id }) => id);
    shown.push(...frontier);
  }
  const [actors, links, [omitted]] = await Promise.all([
    read(`MATCH (a:Actor) WHERE a.id IN $shown RETURN a.id AS id, ${arabicName("a")} AS name`, { shown }),
    read(
      `MATCH (a:Actor)-[r:${anyKind}]->(b:Actor) WHERE a.id IN $shown AND b.id IN $shown AND a <> b AND ${asserted}
       WITH CASE WHEN a.id < b.id THEN [a.id, b.id] ELSE [b.id, a.id] END AS ends, count(*) AS relationCount
       RETURN ends, relationCount`,
      { shown },
    ),
    read(
      `MATCH (a:Actor)-[r:${anyKind}]-(b:Actor) WHERE a.id IN $expanded AND NOT b.id IN $shown AND ${asserted}
       RETURN count(DISTINCT b) AS count`,
      { expanded, shown },
    ),
  ]);
  return {
    omittedActors: omitted.count,
    actors: actors.map(({ id, name }) => [id, name]).sort(),
    links: links.map(({ ends, relationCount }) => [...ends, relationCount]).sort(),
  };
}

export const networks: readonly ApiQuery[] = [
  network("network of depth 1", (source) => ({
    around: source.actorId(),
    depth: 1,
    firstPerActor: 25,
    maxActors: 300,
  })),
  network("network of depth 2", (source) => ({
    around: source.actorId(),
    depth: 2,
    firstPerActor: 25,
    maxActors: 300,
  })),
  network("hub: network of depth 1", (source) => ({
    around: source.hubId,
    depth: 1,
    firstPerActor: source.pageSize(),
    maxActors: 300,
  })),
  network("hub: network of depth 3 with 2,000 actors", (source) => ({
    around: source.hubId,
    depth: 3,
    firstPerActor: 100,
    maxActors: 1_978 + source.pageSize(),
  })),
];
