import type { GraphReader } from "../neo4j/graph.ts";
import { ActorLoaders } from "./actor/actor.loaders.ts";
import { DocumentLoaders } from "./document/document.loaders.ts";
import { EvidenceLoaders } from "./evidence/evidence.loaders.ts";
import { ImportRunLoaders } from "./importRun/importRun.loaders.ts";
import { PathLoaders } from "./path/path.loaders.ts";
import { RelationLoaders } from "./relation/relation.loaders.ts";

/** The DataLoaders of one request. They cache, so every request gets its own. */
export interface Loaders {
  readonly actors: ActorLoaders;
  readonly relations: RelationLoaders;
  readonly documents: DocumentLoaders;
  readonly evidence: EvidenceLoaders;
  readonly paths: PathLoaders;
  readonly importRuns: ImportRunLoaders;
}

export function createLoaders(reader: GraphReader): Loaders {
  return {
    actors: new ActorLoaders(reader),
    relations: new RelationLoaders(reader),
    documents: new DocumentLoaders(reader),
    evidence: new EvidenceLoaders(reader),
    paths: new PathLoaders(reader),
    importRuns: new ImportRunLoaders(reader),
  };
}
