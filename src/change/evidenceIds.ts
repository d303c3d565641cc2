import { Conflict } from "../errors.ts";
import type { GraphWriter } from "../graph/graph.ts";
import { evidenceOwners } from "./change.queries.ts";
import type { RelationRecord } from "./records.ts";

/**
 * Checks that no piece of evidence that has an id of its own would support two relations.
 * @throws Conflict naming the id and both relations
 */
export async function checkEvidenceIds(writer: GraphWriter, relations: readonly RelationRecord[]): Promise<void> {
  const given = relations.flatMap(({ id, evidence }) =>
    evidence.flatMap((each) => (each.id === undefined ? [] : [[each.id, id] as const])),
  );
  if (given.length === 0) return;
  const held = await writer.run(evidenceOwners, { ids: given.map(([id]) => id) });
  const owners = new Map(held.map(({ id, relationId }) => [id, relationId]));
  for (const [id, relationId] of given) {
    const owner = owners.get(id) ?? relationId;
    if (owner !== relationId)
      throw new Conflict(
        `relation "${relationId}" has the evidence "${id}", which supports "${owner}" already. Give each piece of evidence an id of its own, or none.`,
      );
    owners.set(id, relationId);
  }
}
