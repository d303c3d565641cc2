import { nounsOfSaying } from "../../tables/en/references.ts";
import { type Group, startWithArticle, type TextClause } from "../arguments/clause.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import type { Trigger } from "../triggers/trigger.ts";

/** "A praised B, and C condemned D": where the clause of the second subject begins; undefined if it is no clause of its own. */
export function clauseStart({ tokens, sentence }: TextClause, { trigger, subject }: Event): number | undefined {
  if (!subject || subject.from >= trigger.from) return undefined;
  const apposed = apposedNoun(tokens, subject.from) ?? describedSecond(tokens, subject, trigger.from);
  if (apposed !== undefined) return apposed;
  for (let index = subject.from; index > Math.max(sentence.from, subject.from - 14); index--) {
    const { folded, gap } = tokens[index]!;
    if (gap.includes(";")) return index;
    if (/^(?:and|but|while|whereas|although|though)$/.test(folded) && /,/.test(gap)) return index;
    if (/,/.test(gap) && index < subject.from) return undefined;
  }
  return undefined;
}

/** "said it was “a scandal”, and A was called in by B": where the article goes on behind what is quoted. */
export function narratedAfter(
  { tokens, sentence, groups }: TextClause,
  from: number,
  events: readonly Event[],
): number | undefined {
  // A comma and the end of a quotation, in either order.
  const turn = tokens
    .slice(from, sentence.to)
    .find(({ gap, folded }) => /^(?:and|but|while)$/.test(folded) && /^(?:[”"’],|[,.!?][”"’],?)\s*$/.test(gap))?.index;
  if (turn === undefined) return undefined;
  const next = groups.find((group) => group.from > turn && group.from <= turn + 3);
  const isDeed = ({ trigger: { value, form, from: other } }: Event) =>
    value.kind !== "STATEMENT" && value.kind !== "OTHER" && /^(?:finite|passive)$/.test(form) && other > turn;
  return next && events.some(isDeed) ? turn : undefined;
}

/** "A described it as a gift, and B recalled its envoy": where the deed of somebody else begins behind a verb that tells no clause. */
export function deedOfOtherAfter(
  { tokens, sentence, groups, phraseAt, isQuoted }: TextClause,
  { from: verb, to: from }: Trigger,
): number | undefined {
  const turn = tokens
    .slice(from, sentence.to)
    .find(({ gap, folded, index }) => /^(?:and|but|while)$/.test(folded) && /,/.test(gap) && !isQuoted(index))?.index;
  if (turn === undefined || reportingVerbs.test(tokens[verb]!.folded)) return undefined;
  const isClause = tokens.slice(from, turn).some(({ folded }) => folded === "that");
  const next = groups.find((group) => group.from > turn && group.from <= turn + 2 && group.preposition === "");
  const acting = next && !isClause && !next.isGenitive && !phraseAt(next.to) ? tokens[next.to] : undefined;
  return acting && acting.gap === " " && /^[a-z]{3,}ed$/.test(acting.value) ? turn : undefined;
}

/** Verbs that tell a clause, also without "that". */
const reportingVerbs =
  /^(?:sa(?:y|id)|claim|believ|th(?:ink|ought)|insist|argu|add|not|wr[io]t|stat|t[eo]l[ld]|announc|predict|warn|repl|answer|conced|admit|acknowledg|confirm|deni|deny|hint|suggest|ask|demand|promis|pledg|vow)/;

/** "B, whose leader A accused C of theft, closed its port": where the clause of "whose" ends in which something is said. */
export function endOfWhose(
  { tokens, sentence, isQuoted }: TextClause,
  { trigger, subject }: Event,
): number | undefined {
  const isWhose = subject && [subject.from, subject.from - 1].some((index) => tokens[index]?.folded === "whose");
  return isWhose && subject.from < trigger.from
    ? tokens.slice(trigger.to, sentence.to).find(({ gap, index }) => /^["”’]?,/.test(gap) && !isQuoted(index))?.index
    : undefined;
}

/** "A condemned it and B, a neighbour of C, warned D": where the clause of B begins. */
function describedSecond(tokens: TextClause["tokens"], { from, to }: Group, verb: number): number | undefined {
  const start = startWithArticle({ tokens }, from);
  const isDescribed = /^,/.test(tokens[to]?.gap ?? "") && /,/.test(tokens[verb]!.gap);
  return isDescribed && /^(?:and|but|while|whereas)$/.test(tokens[start - 1]?.folded ?? "") ? start - 1 : undefined;
}

const nounsOfWords = new RegExp(
  `^(?:${nounsOfSaying.replaceAll(" ", "|")}|words|decision|move|step|idea|view|description|argument|notion|version|account|reading|interpretation|line|term|phrase|label|assessment|comparison)$`,
);

/** ", an allegation that B called absurd", ", words that B termed tasteless": where the noun begins which somebody else comments on, before whom it stands. */
export function apposedNoun(tokens: TextClause["tokens"], subject: number): number | undefined {
  let index = subject - 1;
  if (/^(?:the|an?)$/.test(tokens[index]?.folded ?? "")) index--;
  if (/^(?:that|which)$/.test(tokens[index]?.folded ?? "")) index--;
  const noun = tokens[index];
  if (!noun || !nounsOfWords.test(noun.folded)) return undefined;
  const start = /^an?$/.test(tokens[index - 1]?.folded ?? "") ? index - 1 : index;
  return /,/.test(tokens[start]!.gap) ? start : undefined;
}
