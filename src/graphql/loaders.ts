import type { GraphReader } from "../neo4j/graph.ts";
import { ActorLoaders } from "./actor/actor.loaders.ts";
import type { ActorRow } from "./actor/actor.queries.ts";
import { ChangeLoaders } from "./change/change.loaders.ts";
import { DocumentLoaders } from "./document/document.loaders.ts";
import { EvidenceLoaders } from "./evidence/evidence.loaders.ts";
import { ImportRunLoaders } from "./importRun/importRun.loaders.ts";
import { CypherNeighborhoods } from "./neighborhood/cypherNeighborhoods.ts";
import type { NeighborhoodSource } from "./neighborhood/neighborhoodReader.ts";
import { Neighborhoods, type ProjectionSource } from "./neighborhood/neighborhoods.ts";
import { PathLoaders } from "./path/path.loaders.ts";
import { ProposalLoaders } from "./proposal/proposal.loaders.ts";
import { RelationLoaders } from "./relation/relation.loaders.ts";

/** The DataLoaders of one request. They cache, so every request gets its own. */
export interface Loaders {
  readonly actors: ActorLoaders;
  readonly relations: RelationLoaders;
  readonly documents: DocumentLoaders;
  readonly evidence: EvidenceLoaders;
  readonly paths: PathLoaders;
  readonly importRuns: ImportRunLoaders;
  readonly changes: ChangeLoaders;
  readonly proposals: ProposalLoaders;
  readonly neighborhoods: NeighborhoodSource;
}

/** @param projection absent: neighborhoods are read from Neo4j */
export function createLoaders(reader: GraphReader, projection?: ProjectionSource): Loaders {
  const readActors = async (ids: readonly string[]) => (await actors.stored.loadMany(ids)) as ActorRow[];
  const cypher = new CypherNeighborhoods(reader, (filter) => relations.findTogether(filter));
  const neighborhoods = projection ? new Neighborhoods({ graph: reader, cypher, readActors, ...projection }) : cypher;
  const actors = new ActorLoaders(reader, neighborhoods);
  const relations = new RelationLoaders(reader, actors, neighborhoods);
  const documents = new DocumentLoaders(reader);
  return {
    actors,
    neighborhoods,
    relations,
    documents,
    evidence: new EvidenceLoaders(reader, documents),
    paths: new PathLoaders(reader),
    importRuns: new ImportRunLoaders(reader),
    changes: new ChangeLoaders(reader),
    proposals: new ProposalLoaders(reader),
  };
}
