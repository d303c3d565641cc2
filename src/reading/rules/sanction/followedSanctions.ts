import { mentionOf } from "../../actors/phrase.ts";
import { keysOf } from "../../mergeRelations.ts";
import type { ReadRelation } from "../../reading.ts";
import type { TextClause } from "../arguments/clause.ts";
import { relationOf, spanOf } from "../draft.ts";

/** What tells that somebody decides what was told before of another one. */
const following =
  /\b(?:followed suit|(?:did|done) (?:the same|likewise)|(?:took|taken) (?:the same|identical|matching) (?:steps?|measures?|action)|matched the (?:move|measures|sanctions|listings?|step|ban)|(?:imposed|announced|adopted|introduced) (?:the same|identical|matching) (?:measures|sanctions|penalties|restrictions|listings))\b/i;
/** How many characters later it may be told: two or three sentences. */
const reach = 500;

/** "Britain followed suit": the sanction that was told last, by those whom this sentence names. @param relations what is read before it */
export function followedSanction(clause: TextClause, relations: readonly ReadRelation[]): ReadRelation | null {
  const { language, text, sentence, groups, tokens, dates } = clause;
  const relation = relations.findLast(isDecision);
  if (language !== "en" || !relation) return null;
  if (sentence.start - relation.passage.end > reach) return null;
  const found = following.exec(text.slice(sentence.start, sentence.end));
  if (!found || relation.passage.end > sentence.start + found.index) return null;
  const start = sentence.start + found.index;
  const issuer = groups.findLast(({ to, preposition, isGenitive }) => {
    return tokens[to - 1]!.end < start && preposition === "" && !isGenitive;
  });
  if (!issuer?.members.length || issuer.members.some(({ actor }) => actor?.kind === "PERSON")) return null;
  // "A sanctioned B in May and C followed suit in June"
  const own = dates.filter((each) => each.start >= (relation.passage.start >= sentence.start ? start : 0));
  const date = own.length === 1 ? own[0] : undefined;
  const followed = relationOf(clause, {
    kind: "SANCTION",
    rule: "followed",
    parts: issuer.members.map((phrase) => ({ role: "ISSUER" as const, phrase })),
    date,
    passage: spanOf(relation.passage, ...issuer.members, { start, end: start + found[0].length }, date),
  });
  const targets = relation.participants.filter(({ role }) => role === "TARGET");
  if (!followed || keysOf(followed).some((key) => keysOf(relation).includes(key))) return null;
  const issuers = issuer.members.map((phrase) => ({ role: "ISSUER" as const, mention: mentionOf(phrase) }));
  return { ...followed, measures: relation.measures, participants: [...issuers, ...targets] };
}

/** Not one that only describes somebody: "A, under sanctions since May". */
function isDecision({ kind, modality, endDate, proposedBy }: ReadRelation): boolean {
  return kind === "SANCTION" && modality === "ASSERTED" && endDate === null && !/(?:subjectTo|noun)$/.test(proposedBy);
}
