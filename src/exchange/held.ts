import type { Graph } from "../graph/graph.ts";
import { documentContents } from "./content.queries.ts";
import { documentRecord, relationRecord } from "./contentRecords.ts";
import type { Held } from "./format.ts";
import { documentIds, relationIds, relationsOf } from "./idPages.ts";

const current = { conditions: ["current"] } as const;

/** What a graph holds, for a format that needs to know. */
export function heldBy(graph: Graph): Held {
  const reader = graph.reader();
  return {
    async *relations(idPrefix) {
      for await (const content of relationsOf(reader, relationIds(reader, current, idPrefix))) {
        const record = relationRecord(content, null);
        if (record) yield record;
      }
    },
    async *documents(idPrefix) {
      for await (const ids of documentIds(reader, idPrefix))
        for (const content of await reader.read(documentContents, { ids })) yield documentRecord(content);
    },
  };
}

/** What an empty graph holds. */
export const nothingHeld: Held = {
  async *relations() {},
  async *documents() {},
};
