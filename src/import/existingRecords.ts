import { documentContents, originalById, relationIdsGivenActor } from "../export/content.queries.ts";
import { documentRecord, relationRecord } from "../export/contentRecords.ts";
import { listDocumentIds, listRelationIds, readRelations } from "../export/idPages.ts";
import type { ExistingRecords } from "../formats/importFormat.ts";
import type { Graph } from "../neo4j/graph.ts";
import { keyOfId } from "../write/plan/claims.ts";

const current = { conditions: ["current"] } as const;

/** The records in a graph, for formats that compare a source with them. */
export function existingRecordsOf(graph: Graph): ExistingRecords {
  const reader = graph.reader();
  return {
    async *relations(idPrefix) {
      for await (const content of readRelations(reader, listRelationIds(reader, current, idPrefix))) {
        const record = relationRecord(content, null);
        if (record) yield record;
      }
    },
    async *relationIds(idPrefix) {
      for await (const ids of listRelationIds(reader, current, idPrefix)) yield* ids;
    },
    async *documents(idPrefix) {
      for await (const ids of listDocumentIds(reader, idPrefix))
        for (const content of await reader.read(documentContents, { ids })) yield documentRecord(content);
    },
    async relationIdsOfActor(actorId, idPrefix) {
      const key = keyOfId(actorId);
      return (await reader.read(relationIdsGivenActor, { actorId, key, idPrefix })).map(({ id }) => id);
    },
    async original(id) {
      const [original] = await reader.read(originalById, { id });
      return original && { type: "original", ...original };
    },
  };
}

/** The records in an empty graph. */
export const noExistingRecords: ExistingRecords = {
  async *relations() {},
  async *relationIds() {},
  async *documents() {},
  async relationIdsOfActor() {
    return [];
  },
  async original() {
    return undefined;
  },
};
