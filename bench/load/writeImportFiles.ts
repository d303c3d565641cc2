import { join } from "node:path";
import { actorKinds } from "../../src/ontology/actorKinds.ts";
import { type RelationKind, relationKinds } from "../../src/ontology/relationKinds.ts";
import { compareActor } from "../../src/write/plan/actorChanges.ts";
import { changeOfDocument } from "../../src/write/plan/documentChanges.ts";
import { actorRecord, documentRecord } from "../import/worldRecords.ts";
import { perRevision } from "../world/clock.ts";
import { generateHistory, lastRevision } from "../world/history.ts";
import { generateRelations } from "../world/relations.ts";
import { documentsOfWorld, type WorldSize } from "../world/size.ts";
import { CsvFile } from "./csvFile.ts";

/** CSV files for Neo4j's importer, with the labels of their nodes or the type of their relationships. */
export interface ImportFiles {
  readonly nodes: readonly (readonly [labels: string, path: string])[];
  readonly relationships: readonly (readonly [type: string, path: string])[];
  /** The graph's revision after the import. */
  readonly revision: number;
}

/** Generates a world and writes it to files, as the graph stores it: see docs/graph-model.md. */
export function writeImportFiles(folder: string, size: WorldSize): ImportFiles {
  const actors = writeActors(folder, size);
  const documents = writeDocuments(folder, size, actors.revision);
  const relations = writeRelations(folder, size, documents.revision);
  return {
    nodes: [...actors.nodes, ...documents.nodes, ...relations.nodes],
    relationships: [...actors.relationships, ...relations.relationships],
    revision: relations.revision,
  };
}

function writeActors(folder: string, { actors }: WorldSize) {
  const header = { id: "id:ID(Actor)", kind: "kind", revision: "revision:long" };
  const labels = Object.entries(actorKinds).map(([kind, { nodeLabel }]) => [kind, `Actor:${nodeLabel}`] as const);
  const files = new Map(labels.map(([kind]) => [kind, new CsvFile(join(folder, `${kind}.csv`), header)]));
  const names = new CsvFile(join(folder, "names.csv"), nameHeader);
  const namesOfActors = new CsvFile(join(folder, "namesOfActors.csv"), {
    actor: ":START_ID(Actor)",
    key: ":END_ID(Name)",
  });
  for (let actor = 0; actor < actors; actor++) {
    const record = actorRecord(actor);
    const revision = 1 + Math.floor(actor / perRevision);
    const description = { id: record.id, isNew: true, kind: { kind: record.kind }, corrects: true, overrides: false };
    const change = compareActor(record, description, undefined).change!;
    files.get(record.kind)!.add({ ...change.properties, revision });
    for (const { properties } of change.names) {
      names.add({ ...properties, revision });
      namesOfActors.add({ actor: record.id, key: properties.key });
    }
  }
  for (const file of [...files.values(), names, namesOfActors]) file.close();
  return {
    nodes: [...labels.map(([kind, label]) => [label, files.get(kind)!.path] as const), ["Name", names.path] as const],
    relationships: [["HAS_NAME", namesOfActors.path] as const],
    revision: Math.ceil(actors / perRevision),
  };
}

function writeDocuments(folder: string, size: WorldSize, before: number) {
  const file = new CsvFile(join(folder, "documents.csv"), documentHeader);
  const count = documentsOfWorld(size);
  for (let number = 0; number < count; number++) {
    const { properties } = changeOfDocument(documentRecord(number), undefined)!;
    file.add({ ...properties, revision: before + 1 + Math.floor(number / perRevision) });
  }
  file.close();
  return { nodes: [["Document", file.path]] as const, revision: before + Math.ceil(count / perRevision) };
}

function writeRelations(folder: string, size: WorldSize, before: number) {
  const kinds = Object.keys(relationKinds) as RelationKind[];
  const edges = new Map<string, CsvFile>(
    kinds.map((kind) => [kind, new CsvFile(join(folder, `${kind}.csv`), edgeHeader)]),
  );
  const evidence = new CsvFile(join(folder, "evidence.csv"), evidenceHeader);
  const evidenceInDocuments = new CsvFile(join(folder, "in.csv"), {
    id: ":START_ID(Evidence)",
    document: ":END_ID(Document)",
  });
  let index = 0;
  for (const record of generateRelations(size)) {
    const history = generateHistory(record, index, before + 1 + Math.floor(index / perRevision));
    for (const { from, to, type, properties } of history.edges) edges.get(type)!.add({ from, to, ...properties });
    for (const { document, properties } of history.evidence) {
      evidence.add(properties);
      evidenceInDocuments.add({ id: properties.id, document });
    }
    index++;
  }
  for (const file of [...edges.values(), evidence, evidenceInDocuments]) file.close();
  return {
    nodes: [["Evidence", evidence.path]] as const,
    relationships: [
      ...[...edges].map(([type, { path }]) => [type, path] as const),
      ["IN", evidenceInDocuments.path] as const,
    ],
    revision: lastRevision(before + Math.ceil(index / perRevision)),
  };
}

const nameHeader = {
  key: "key:ID(Name)",
  value: "value",
  lang: "lang",
  script: "script",
  kind: "kind",
  position: "position:long",
  search: "search",
  revision: "revision:long",
};

const documentHeader = {
  id: "id:ID(Document)",
  title: "title",
  digest: "digest",
  search: "search",
  revision: "revision:long",
};

const evidenceHeader = {
  id: "id:ID(Evidence)",
  relationId: "relationId",
  quote: "quote",
  order: "order",
  recordedAt: "recordedAt:datetime",
  retractedAt: "retractedAt:datetime",
  revision: "revision:long",
};

const edgeHeader = {
  from: ":START_ID(Actor)",
  to: ":END_ID(Actor)",
  id: "id",
  version: "version:long",
  key: "key",
  lead: "lead:boolean",
  order: "order",
  directed: "directed:boolean",
  fromRole: "fromRole",
  toRole: "toRole",
  fromPosition: "fromPosition:long",
  toPosition: "toPosition:long",
  date: "date",
  endDate: "endDate",
  earliest: "earliest:date",
  latest: "latest:date",
  modality: "modality",
  confidence: "confidence:double",
  sourceCount: "sourceCount:long",
  recordedAt: "recordedAt:datetime",
  retractedAt: "retractedAt:datetime",
  type: "type",
  digest: "digest",
  recordDigest: "recordDigest",
  revision: "revision:long",
};
