import { haveSameActors, isDiplomatic, keyOfMention, keysOf } from "../mergeRelations.ts";
import type { ReadRelation } from "../reading.ts";
import { foldedText } from "../text/token.ts";
import type { TextClause } from "./arguments/clause.ts";
import type { Event } from "./triggers/sentenceTriggers.ts";
import type { Trigger } from "./triggers/trigger.ts";

/** Whether a sanction or an agreement is one that is read already. @param relations those that are read before it */
export function isToldBefore(
  relation: ReadRelation,
  clause: TextClause,
  { trigger }: Event,
  relations: readonly ReadRelation[],
): boolean {
  return (
    isPartOf(relation, clause, relations) ||
    isOfSameTarget(relation, clause, relations) ||
    isFoundersProperty(relation, clause, relations) ||
    isOfTold(relation, clause, trigger, relations) ||
    isCounted(relation, clause, trigger, relations)
  );
}

/** "شركة أ التي أسسها ويملكها فلان": one tie. */
function isFoundersProperty(
  relation: ReadRelation,
  { sentence }: TextClause,
  relations: readonly ReadRelation[],
): boolean {
  const isProperty = ({ associationType }: ReadRelation) => /^(?:ownership|foundation)$/.test(associationType ?? "");
  return (
    isProperty(relation) &&
    relations.some((each) => isProperty(each) && each.passage.start >= sentence.start && haveSameActors(each, relation))
  );
}

/** "froze his assets and barred him", "جمدت أصوله ومنعته من السفر": one sanction. */
function isPartOf(relation: ReadRelation, { sentence }: TextClause, relations: readonly ReadRelation[]): boolean {
  if (relation.kind !== "SANCTION") return false;
  return relations.some(
    (each) =>
      each.kind === "SANCTION" &&
      each.modality === relation.modality &&
      each.passage.start >= sentence.start &&
      isDiplomatic(each) === isDiplomatic(relation) &&
      keysOf(relation).every((key) => keysOf(each).includes(key)) &&
      keysOf(relation, "ISSUER").every((key) => keysOf(each, "ISSUER").includes(key)) &&
      (relation.date === null || relation.date === each.date),
  );
}

/** "جمدت أ أصول فلان، وهو صهر ب، وحظرت دخوله": what the same one does to whom a pronoun stands for is the same sanction. */
function isOfSameTarget(
  relation: ReadRelation,
  { sentence, text, language }: TextClause,
  relations: readonly ReadRelation[],
) {
  const targets = relation.participants.filter(({ role }) => role === "TARGET");
  const isPronoun = targets.every(
    ({ mention: { chain, start, end } }) => chain.length > 0 && /(?:ه|ها|هم|هما)$/.test(text.slice(start, end)),
  );
  if (relation.kind !== "SANCTION" || language !== "ar" || !isPronoun) return false;
  return relations.some(
    (each) =>
      each.kind === "SANCTION" &&
      each.modality === relation.modality &&
      each.passage.start >= sentence.start &&
      keysOf(relation, "ISSUER").join() === keysOf(each, "ISSUER").join() &&
      (relation.date === null || relation.date === each.date),
  );
}

/** "will go to Rome next week, his third visit there since April": the journey that the sentence tells. */
function isCounted(
  relation: ReadRelation,
  { tokens, sentence, language }: TextClause,
  { from, form }: Trigger,
  relations: readonly ReadRelation[],
): boolean {
  const before = foldedText(tokens, from - 2, from);
  const isOrdinal =
    /^(?:his|her|its|their|the) (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|last)$/;
  if (language !== "en" || form !== "noun" || relation.kind !== "MEETING" || !isOrdinal.test(before)) return false;
  return relations.some(
    (each) => each.kind === "MEETING" && each.passage.start >= sentence.start && haveSameActors(each, relation),
  );
}

/** "signed the accord", after "restored relations": what two agreed upon is told before. */
function isOfTold(
  { kind, associationType, passage, proposedBy, participants }: ReadRelation,
  { tokens, sentence }: TextClause,
  { from, to }: Trigger,
  relations: readonly ReadRelation[],
): boolean {
  if (kind !== "ASSOCIATION" || associationType !== "agreement" || !proposedBy.startsWith("en/")) return false;
  if (!tokens.slice(from, to).some(({ folded }) => folded === "the")) return false;
  const keys = participants.map(({ mention }) => keyOfMention(mention)).sort();
  return relations.some(
    (each) =>
      each.kind === "ASSOCIATION" &&
      /^(?:diplomatic-relations|ceasefire|alliance|contract|prisoner-exchange|loan|arms-supply|supply)$/.test(
        each.associationType!,
      ) &&
      each.passage.end <= Math.max(passage.start, sentence.start) &&
      keysOf(each).every((key, index) => key === keys[index]),
  );
}
