import { digestOf } from "../text/digest.ts";
import type { ActorRecord, DocumentRecord, GraphRecord, RelationRecord } from "../write/records.ts";
import { keyOfMention } from "./mergeRelations.ts";
import type { ReadMention, ReadRelation } from "./reading.ts";

/** What a file says about an article besides its text. */
export type ArticleDocument = Omit<DocumentRecord, "type" | "id"> & Partial<Pick<DocumentRecord, "id">>;

/** A reading as records of Rawabit's format: the actors that no graph knows yet, the document, and what it reports. */
export function readingRecords(document: ArticleDocument, relations: readonly ReadRelation[]): GraphRecord[] {
  const id = document.id ?? `document:${digestOf([document.url ?? null, document.text])}`;
  const language = document.language ?? "en";
  const actors = new Map<string, ActorRecord>();
  const records = relations.map((relation) => relationRecord(relation));
  return [...actors.values(), { type: "document", ...document, id }, ...records];

  function relationRecord(relation: ReadRelation): RelationRecord {
    const { passage, participants, attribution } = relation;
    const { start, end } = passage;
    const content = {
      kind: relation.kind,
      ...(relation.modality !== "ASSERTED" && { modality: relation.modality }),
      participants: participants.map(({ role, mention }) => ({ actor: actorId(mention), role })),
      ...given("date", relation.date),
      ...given("endDate", relation.endDate),
      ...given("endedBy", relation.endedBy),
      ...given("dateText", relation.dateText),
      ...given("place", relation.place),
      ...given("stance", relation.stance),
      ...given("programme", relation.programme),
      ...(relation.measures.length > 0 && { measures: [...relation.measures] }),
      ...(relation.office !== null && { role: { [language]: relation.office } }),
      ...(relation.associationType !== null && {
        associationType: relation.associationType,
        directed: relation.directed,
      }),
    };
    const credited = [...new Set(attribution.map(actorId))];
    const evidence = {
      document: id,
      quote: (document.text ?? "").slice(start, end),
      start,
      end,
      ...(credited.length > 0 && { attribution: credited }),
    };
    return {
      type: "relation",
      id: `relation:${digestOf([id, content, start])}`,
      ...content,
      evidence: [evidence],
    } as RelationRecord;
  }

  function actorId(mention: ReadMention): string {
    const [best] = mention.candidates;
    if (best) return best.actor.id;
    const { kind, name, title } = mention;
    const actorId = `text:${digestOf(keyOfMention(mention))}`;
    if (!actors.has(actorId))
      actors.set(actorId, {
        type: "actor",
        id: actorId,
        kind,
        names: [{ value: name, lang: language, kind: "PRIMARY" }],
        ...(title !== null && { description: { [language]: title } }),
      });
    return actorId;
  }
}

function given<Key extends string>(key: Key, value: string | null): Partial<Record<Key, string>> {
  return value === null ? {} : ({ [key]: value } as Record<Key, string>);
}
