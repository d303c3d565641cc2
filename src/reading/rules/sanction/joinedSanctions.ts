import { keyOfMention, keysOf } from "../../mergeRelations.ts";
import type { ReadRelation } from "../../reading.ts";
import { foldedText } from "../../text/token.ts";
import type { TextClause } from "../arguments/clause.ts";
import { spanOf } from "../draft.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";

/**
 * "banned arms sales to A and froze the assets of B": what one decision does is one sanction.
 * @returns the sanction that the sentence has told before, and what becomes of it
 */
export function joinedSanction(
  relation: ReadRelation,
  { tokens, sentence, language }: TextClause,
  { trigger: { from, form } }: Event,
  relations: readonly ReadRelation[],
): { readonly first: ReadRelation; readonly joined: ReadRelation } | undefined {
  if (language !== "en" || relation.kind !== "SANCTION" || form === "noun") return undefined;
  const before = foldedText(tokens, Math.max(sentence.from, from - 2), from);
  if (!/(?:^|\s)and(?: to| has| have| also)?$/.test(before)) return undefined;
  const first = relations.findLast(({ kind, passage }) => kind === "SANCTION" && passage.start >= sentence.start);
  // Who prolongs an embargo and adds somebody to a list has decided twice.
  const isRule = ({ proposedBy }: ReadRelation) => /\/(?:restrict|freeze|ban|refuse)$/.test(proposedBy);
  if (
    !first ||
    !isRule(first) ||
    !isRule(relation) ||
    first.modality !== relation.modality ||
    first.endDate !== relation.endDate
  )
    return undefined;
  if (keysOf(first, "ISSUER").join() !== keysOf(relation, "ISSUER").join()) return undefined;
  if (relation.date !== null && relation.date !== first.date) return undefined;
  const keys = keysOf(first);
  const more = relation.participants.filter(
    ({ role, mention }) => role === "TARGET" && !keys.includes(keyOfMention(mention)),
  );
  const measures = [...new Set([...first.measures, ...relation.measures])];
  const passage = spanOf(first.passage, relation.passage);
  return { first, joined: { ...first, measures, passage, participants: [...first.participants, ...more] } };
}
