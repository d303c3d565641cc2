import { clauseOpeners } from "../triggers/clauseEnds.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { type Group, startWithArticle, type TextClause } from "./clause.ts";
import { determiners } from "./englishPrepositions.ts";

/** "Rebels who hold A said": whether somebody belongs to the relative clause of a noun that nobody is named for. */
export function isObjectOfUnnamed(
  { tokens, sentence, phraseAt }: TextClause,
  { from, to }: Group,
  verb: Trigger,
): boolean {
  const who = tokens.slice(sentence.from, from).findLast(({ folded }) => folded === "who")?.index;
  if (who === undefined || who === sentence.from || from - who < 2 || phraseAt(who - 1)) return false;
  const isOneClause = !tokens.slice(who, verb.from + 1).some(({ gap }) => /[,;:“"]/.test(gap));
  return isOneClause && to <= verb.from && verb.form === "finite";
}

/** "urged A to leave and said": whether a group after a verb belongs to its clause, as its object does. */
export function isObjectOfVerb({ tokens }: TextClause, verb: Trigger, group: Group): boolean {
  const between = tokens.slice(verb.to, group.from);
  const isNewClause =
    between.some(({ folded, gap: before }) => clauseOpeners.has(folded) || /[,;:“"]/.test(before)) ||
    /[,;:“"”]/.test(tokens[group.from]!.gap);
  const reports =
    verb.value.kind === "STATEMENT" &&
    between.every(({ folded }) => determiners.has(folded)) &&
    /^(?:say|said|says|believe|claim)/.test(tokens[verb.from]!.folded);
  return !isNewClause && !reports;
}

/** "broke with A and B accused C", "and B on Monday closed its border": whether a group acts in a clause that "and" begins. */
export function beginsClause({ tokens, isDate }: TextClause, { from, to }: Group, verb: Trigger): boolean {
  const before = tokens[startWithArticle({ tokens }, from) - 1];
  const isNext = tokens
    .slice(to, verb.from)
    .every(({ index, folded }) => isDate(index) || /^(?:has|had|also)$/.test(folded));
  return verb.form === "finite" && before?.folded === "and" && isNext;
}
