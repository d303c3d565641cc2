import { mentionOf } from "../../actors/phrase.ts";
import { keysOf } from "../../mergeRelations.ts";
import type { ReadRelation } from "../../reading.ts";
import type { TextClause } from "../arguments/clause.ts";
import { relationOf, spanOf } from "../draft.ts";

/** What tells that somebody decides what was told before of another one. */
const following =
  /\b(?:followed suit|did (?:the same|likewise)|(?:took|taken) (?:the same|identical|matching) (?:steps?|measures?|action)|matched the (?:move|measures|sanctions|listings?|step|ban)|(?:imposed|announced|adopted|introduced) (?:the same|identical|matching) (?:measures|sanctions|penalties|restrictions|listings))\b/i;
/** How many sentences later it may be told. */
const reach = 2;

/** "Britain followed suit": the sanction that was told last, by those whom this sentence names. @param last the sanction, and the sentence that reported it */
export function followedSanction(
  clause: TextClause,
  { relation, index }: { readonly relation: ReadRelation; readonly index: number },
): ReadRelation | null {
  const { language, text, sentence, groups, tokens, dates } = clause;
  if (language !== "en" || clause.index === index || clause.index - index > reach) return null;
  const found = following.exec(text.slice(sentence.start, sentence.end));
  if (!found) return null;
  const start = sentence.start + found.index;
  const issuer = groups.findLast(({ to, preposition, isGenitive }) => {
    return tokens[to - 1]!.end < start && preposition === "" && !isGenitive;
  });
  if (!issuer?.members.length || issuer.members.some(({ actor }) => actor?.kind === "PERSON")) return null;
  const date = dates.length === 1 ? dates[0] : undefined;
  const own = relationOf(clause, {
    kind: "SANCTION",
    rule: "followed",
    parts: issuer.members.map((phrase) => ({ role: "ISSUER" as const, phrase })),
    date,
    passage: spanOf(relation.passage, ...issuer.members, { start, end: start + found[0].length }, date),
  });
  const targets = relation.participants.filter(({ role }) => role === "TARGET");
  if (!own || keysOf(own).some((key) => keysOf(relation).includes(key))) return null;
  const issuers = issuer.members.map((phrase) => ({ role: "ISSUER" as const, mention: mentionOf(phrase) }));
  return { ...own, measures: relation.measures, participants: [...issuers, ...targets] };
}
