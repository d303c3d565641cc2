import { Conflict } from "../../errors/errors.ts";
import type { GraphWriter } from "../../neo4j/graph.ts";
import type { Refusals } from "../outcome.ts";
import type { RelationRecord } from "../records.ts";
import { evidenceOwners } from "../write.queries.ts";

/** Refuses relations whose evidence has an id that belongs to the evidence of another relation. */
export async function checkEvidenceIds(
  writer: GraphWriter,
  relations: readonly RelationRecord[],
  refusals: Refusals,
): Promise<void> {
  const ids = relations.flatMap(({ evidence }) => evidence.flatMap(({ id }) => id ?? []));
  if (ids.length === 0) return;
  const existing = await writer.run(evidenceOwners, { ids });
  const owners = new Map(existing.map(({ id, relationId }) => [id, relationId]));
  for (const relation of relations) {
    const own = relation.evidence.flatMap(({ id }) => id ?? []);
    const taken = own.find((id) => (owners.get(id) ?? relation.id) !== relation.id);
    if (taken === undefined) for (const id of own) owners.set(id, relation.id);
    else
      refusals.refuse(
        relation,
        new Conflict(
          `relation "${relation.id}" has the evidence "${taken}", which already supports "${owners.get(taken)}". Give each piece of evidence its own id, or none.`,
        ),
      );
  }
}
