import type { Driver } from "neo4j-driver";
import { bytesOf, type Projection } from "../../src/path/projection/projection.ts";
import { ProjectionBuilder } from "../../src/path/projection/projectionOf.ts";
import type { EdgeRow } from "../../src/path/projection/rows.ts";

/** A projection, and what it took. */
export interface Filled {
  readonly projection: Projection;
  readonly seconds: number;
  readonly megabytes: number;
  /** The most that this process occupied meanwhile. */
  readonly peakMegabytes: number;
}

const actorIds = "MATCH (actor:Actor) WHERE actor.id >= '' RETURN actor.id AS id ORDER BY id";
const documentIds = "MATCH (document:Document) WHERE document.id >= '' RETURN document.id AS id ORDER BY id";

// One record an actor, and one a document: fewer and longer records are read half as fast again.
const edgesOfActors = `MATCH (actor:Actor) WHERE actor.id >= $from AND actor.id <= $to
RETURN actor.id AS id, [(actor)-[relation:MEETING|SANCTION|STATEMENT|AFFILIATION|ASSOCIATION]->(other:Actor) | [
  other.id, relation.id, type(relation), relation.modality, relation.directed,
  relation.earliest.year * 512 + relation.earliest.month * 32 + relation.earliest.day,
  relation.latest.year * 512 + relation.latest.month * 32 + relation.latest.day,
  relation.confidence, relation.sourceCount, relation.recordedAt.epochMillis, relation.retractedAt.epochMillis
]] AS rows`;
const evidenceOfDocuments = `MATCH (document:Document) WHERE document.id >= $from AND document.id <= $to
RETURN document.id AS id, [(document)<-[:IN]-(evidence:Evidence) | [
  evidence.relationId, evidence.recordedAt.epochMillis, evidence.retractedAt.epochMillis
]] AS rows`;

type EdgeFields = [
  toId: string,
  relationId: string,
  kind: EdgeRow["kind"],
  modality: EdgeRow["modality"],
  directed: boolean,
  earliest: number | null,
  latest: number | null,
  confidence: number | null,
  sourceCount: number,
  recordedAt: number,
  retractedAt: number | null,
];
type EvidenceFields = [relationId: string, recordedAt: number, retractedAt: number | null];

/** Reads the whole graph into a projection. */
export async function filled(driver: Driver, expectedEdges: number): Promise<Filled> {
  const started = performance.now();
  const builder = new ProjectionBuilder(expectedEdges);
  const actors: string[] = [];
  await read(driver, actorIds, {}, (id: string) => builder.addActor(actors[actors.push(id) - 1]!));
  await inSlices(driver, edgesOfActors, actors, (fromId: string, rows: readonly EdgeFields[]) => {
    for (const [toId, relationId, kind, modality, directed, earliest, latest, ...numbers] of rows) {
      const [confidence, sourceCount, recordedAt, retractedAt] = numbers;
      const window = { earliest: dayOf(earliest), latest: dayOf(latest) };
      const what = { relationId, fromId, toId, kind, modality, directed };
      builder.addEdge({ ...what, ...window, confidence, sourceCount, recordedAt, retractedAt });
    }
  });
  const documents: string[] = [];
  await read(driver, documentIds, {}, (id: string) => documents.push(id));
  await inSlices(driver, evidenceOfDocuments, documents, (documentId: string, rows: readonly EvidenceFields[]) => {
    for (const [relationId, recordedAt, retractedAt] of rows)
      builder.addEvidence({ relationId, documentId, recordedAt, retractedAt });
  });
  const projection = builder.finish(0);
  return {
    projection,
    seconds: (performance.now() - started) / 1_000,
    megabytes: bytesOf(projection) / 1e6,
    peakMegabytes: process.resourceUsage().maxRSS / 1e3,
  };
}

/** Two sessions share the slices: the database reads with a thread for each. */
async function inSlices<Rows>(
  driver: Driver,
  text: string,
  ids: readonly string[],
  take: (id: string, rows: Rows) => void,
): Promise<void> {
  const length = Math.ceil(ids.length / 64);
  let begin = 0;
  const work = async () => {
    while (begin < ids.length) {
      const slice = ids.slice(begin, begin + length);
      begin += length;
      await read(driver, text, { from: slice[0], to: slice.at(-1) }, take);
    }
  };
  await Promise.all([work(), work()]);
}

/** Hands over each record's values as it comes; a promise of all records would hold them all. */
async function read(driver: Driver, text: string, params: object, take: (...values: never[]) => void): Promise<void> {
  const session = driver.session({ defaultAccessMode: "READ", fetchSize: 5_000 });
  await new Promise<void>((resolve, reject) =>
    session.run(text, params).subscribe({
      onNext: (record) => take(...([...record.values()] as never[])),
      onCompleted: () => resolve(),
      onError: reject,
    }),
  );
  await session.close();
}

function dayOf(packed: number | null): number | null {
  return packed === null ? null : Date.UTC(packed >> 9, ((packed >> 5) & 15) - 1, packed & 31) / 86_400_000;
}
