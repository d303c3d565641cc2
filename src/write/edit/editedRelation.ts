import { Conflict, NotFound } from "../../errors/errors.ts";
import type { GraphWriter } from "../../neo4j/graph.ts";
import { relationFields } from "../../ontology/fields.ts";
import { laterVersion } from "../plan/evidenceChanges.ts";
import type { EvidenceRecord, ParticipantRecord, RelationRecord } from "../records.ts";
import { fieldsOfProperties } from "../storedFields.ts";
import type { Transaction } from "../transaction.ts";
import { unknownId } from "../unknownId.ts";
import { evidenceOwners } from "../write.queries.ts";
import { type LastVersion, lastVersion, type StoredEvidence } from "./edit.queries.ts";

/** The last version of a relation, and all its evidence. */
export interface EditedRelation {
  readonly version: number;
  /** Milliseconds since 1970; null while the relation is current. */
  readonly retractedAt: number | null;
  /** What the version states, with the ids that were given; without evidence. */
  readonly record: RelationRecord;
  readonly evidence: readonly StoredEvidence[];
}

/**
 * The relation with this id.
 * @param seen the version that the editor saw, if the request says so
 * @throws NotFound; Conflict if the relation has another version
 */
export async function readRelation(
  { writer }: Transaction,
  id: string,
  seen: number | null | undefined,
): Promise<EditedRelation> {
  const [content] = await writer.run(lastVersion, { id });
  if (!content) throw await unknownRelation(writer, id);
  const { version, retractedAt } = content.relation;
  if ((seen ?? version) !== version)
    throw new Conflict(
      `You saw version ${seen} of the relation "${id}", and version ${version} is current. Read it again, and send version ${version} if your request still holds.`,
    );
  return { version, retractedAt, record: recordOf(id, content), evidence: content.evidence };
}

async function unknownRelation(writer: GraphWriter, id: string): Promise<NotFound> {
  const [piece] = await writer.run(evidenceOwners, { ids: [id] });
  return piece
    ? new NotFound(
        `"${id}" is evidence of the relation "${piece.relationId}", not a relation. Give the id of the relation.`,
        "input",
      )
    : unknownId("relation", id);
}

function recordOf(id: string, { relation, ends }: LastVersion): RelationRecord {
  const { kind, modality, directed } = relation;
  const byPosition = new Map(
    ends.map(([actor, role, position, given]): [number, ParticipantRecord] => [
      position,
      { actor, role, ...(given !== null && { given }) },
    ]),
  );
  return {
    type: "relation",
    id,
    kind,
    ...(modality !== "ASSERTED" && { modality }),
    participants: [...byPosition].sort(([one], [other]) => one - other).map(([, participant]) => participant),
    ...fieldsOfProperties(relationFields, relation),
    ...(kind === "ASSOCIATION" && !directed && { directed: false }),
    evidence: [],
  };
}

/** A piece of evidence as a record would state it again. */
export function evidenceRecordOf({ id, document, quote, start, end, attribution }: StoredEvidence): EvidenceRecord {
  return {
    id: id.replace(laterVersion, ""),
    document,
    ...(quote !== null && { quote }),
    ...(start !== null && { start }),
    ...(end !== null && { end }),
    ...(attribution.length > 0 && { attribution }),
  };
}
