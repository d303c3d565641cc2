import { BadUserInput, Conflict } from "../../errors/errors.ts";
import { relationFields } from "../../ontology/fields.ts";
import type { Modality } from "../../ontology/modalities.ts";
import type { RelationKind } from "../../ontology/relationKinds.ts";
import type { ParticipantRecord, RelationRecord } from "../records.ts";
import type { Transaction } from "../transaction.ts";
import { type EditedRelation, readRelation } from "./editedRelation.ts";
import { givenFields } from "./given.ts";
import { evidenceRecords, type GivenEvidence } from "./givenEvidence.ts";
import { newId, writeRecord } from "./writeRecord.ts";

/** What an editor states of a relation, besides its kind and its participants. */
export interface GivenRelation {
  /** Absent for a new relation. */
  readonly id?: string | null;
  /** The version that the editor saw. */
  readonly version?: number | null;
  readonly modality: Modality;
  readonly evidence: readonly GivenEvidence[];
}

/** A participant as an editor names it; the role is checked with the rest of the record. */
export interface GivenParticipant {
  readonly actor: string;
  readonly role: string;
}

/**
 * Records a new relation, or the next version of one. Its evidence stays, and the given evidence is added.
 * @param content the fields of the relation by their names in a record
 * @returns the relation's id
 * @throws BadUserInput, NotFound, Conflict
 */
export async function recordRelation<Given extends GivenRelation>(
  transaction: Transaction,
  kind: RelationKind,
  participants: readonly GivenParticipant[],
  { id, version, modality, evidence, ...content }: Given,
): Promise<{ readonly relation: string }> {
  const stored = id ? await readCorrected(transaction, id, version, kind, modality) : null;
  if (!stored && evidence.length === 0)
    throw new BadUserInput(
      "A new relation needs evidence. Quote the passage of a document that reports it.",
      "input.evidence",
    );
  const quoted = await evidenceRecords(transaction, evidence);
  const record: RelationRecord = {
    type: "relation",
    id: stored?.record.id ?? newId(),
    kind,
    ...(modality !== "ASSERTED" && { modality }),
    participants: withGivenIds(participants as readonly ParticipantRecord[], stored?.record.participants ?? []),
    ...statedFields(content, stored),
    evidence: quoted.evidence,
  };
  await writeRecord(transaction, record, { documents: quoted.documents, isNew: stored === null });
  return { relation: record.id };
}

async function readCorrected(
  transaction: Transaction,
  id: string,
  version: number | null | undefined,
  kind: RelationKind,
  modality: Modality,
): Promise<EditedRelation> {
  const stored = await readRelation(transaction, id, version);
  const { kind: storedKind, modality: storedModality = "ASSERTED" } = stored.record;
  if (storedKind !== kind)
    throw new Conflict(`The relation "${id}" is a ${storedKind}. Correct it with the mutation for that kind.`);
  if (stored.retractedAt !== null)
    throw new Conflict(`The relation "${id}" is retracted. Restore it with restoreRelation, then correct it.`);
  if (storedModality !== modality)
    throw new Conflict(
      `The relation "${id}" is ${storedModality}, and a correction cannot make it ${modality}: a planned meeting and the meeting that took place are two relations. Give the modality ${storedModality}, or retract this relation and record another.`,
    );
  return stored;
}

/**
 * The fields that the editor states. What only sources give stays: the source's code and, if the editor does not know when it
 * ended, the day by which it had.
 */
function statedFields(content: object, stored: EditedRelation | null): Partial<RelationRecord> {
  const fields = givenFields(relationFields, { ...content });
  const { endedBy, sourceCode } = stored?.record ?? {};
  const directed = fields.directed === false ? { directed: false } : {};
  return {
    ...fields,
    directed: undefined,
    ...directed,
    ...(endedBy !== undefined && fields.endDate === undefined && { endedBy }),
    ...(sourceCode !== undefined && { sourceCode }),
  } as Partial<RelationRecord>;
}

/**
 * A participant that a merge has put in the place of another keeps the id that was given: an editor who corrects a date does not
 * say whose relation it was, and when the merge is undone, it returns to that actor.
 */
function withGivenIds(
  participants: readonly ParticipantRecord[],
  stored: readonly ParticipantRecord[],
): ParticipantRecord[] {
  return participants.flatMap((participant) => {
    const same = stored.filter(({ actor }) => actor === participant.actor);
    const inRole = same.filter(({ role }) => role === participant.role);
    if (inRole.length > 0) return inRole;
    const given = same[0]?.given;
    return given === undefined ? [participant] : [{ ...participant, given }];
  });
}
