import { mentionOf } from "../../actors/phrase.ts";
import { keyOfMention, keysOf } from "../../mergeRelations.ts";
import type { ReadRelation } from "../../reading.ts";
import { arePersons, type TextClause } from "../arguments/clause.ts";
import { relationOf, spanOf } from "../draft.ts";
import { phraseFor } from "../statement/mentionsElsewhere.ts";

/** What tells that whoever was visited will come in turn, with what stands before it. */
const returning =
  /\b(will|would|is to|is due to|plans to|promised to|agreed to|hopes to|wants to|did not|has not|is expected to)? ?(?:return(?:s|ed)?|repa(?:y|id|ys)|reciprocate[sd]?) (?:the|his|her|that) visit\b/i;
const isWish = /^(?:hopes|wants|did|has)/i;
/** "A saw B in Rome, and he will return the visit on Monday": the meeting told last, the other way round. @param relations what is read before it */
export function returnVisit(clause: TextClause, relations: readonly ReadRelation[]): ReadRelation | null {
  const { language, text, sentence, groups, tokens, dates } = clause;
  const found = language === "en" ? returning.exec(text.slice(sentence.start, sentence.end)) : null;
  if (!found || isWish.test(found[1] ?? "")) return null;
  const start = sentence.start + found.index;
  const end = start + found[0].length;
  const visitor = groups.findLast(
    ({ to, preposition, isGenitive }) => tokens[to - 1]!.end <= start && preposition === "" && !isGenitive,
  );
  if (!visitor || !arePersons(visitor) || visitor.members.length !== 1) return null;
  const own = mentionOf(visitor.members[0]!);
  const first = relations.findLast(
    (each) =>
      each.kind === "MEETING" &&
      each.participants.length === 2 &&
      each.modality === "ASSERTED" &&
      !keysOf(each, "VISITOR").includes(keyOfMention(own)) &&
      keysOf(each).includes(keyOfMention(own)),
  );
  const host = first?.participants.find(({ mention }) => keyOfMention(mention) !== keyOfMention(own));
  if (!first || !host) return null;
  const date = dates.find((each) => each.start >= end);
  // "the visit" leads to whom it is returned.
  const noun = tokens.findLast((token) => token.end <= end)!;
  const parts = [
    { role: "HOST" as const, phrase: phraseFor(host.mention, noun.index, noun) },
    { role: "VISITOR" as const, phrase: visitor.members[0]! },
  ];
  const modality = found[1] ? "PLANNED" : "ASSERTED";
  const passage = spanOf(visitor.members[0]!, { start, end }, date);
  return relationOf(clause, { kind: "MEETING", rule: "return-visit", parts, modality, date, passage });
}
