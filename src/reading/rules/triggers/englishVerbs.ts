import type { VerbForm } from "../../text/englishVerbs.ts";
import type { WordMatch } from "../../text/wordTable.ts";
import type { TextClause } from "../arguments/clause.ts";
import type { TriggerValue } from "./trigger.ts";

/** A verb that reports something, and the index of the token after it. */
export interface EnglishVerb extends Pick<VerbForm, "form"> {
  readonly to: number;
  readonly value: TriggerValue;
}

export function verbOf({ to, value: { form } }: WordMatch<Pick<VerbForm, "form">>, value: TriggerValue): EnglishVerb {
  return { form, to, value };
}

const auxiliaries = new Set("be been being is are was were am".split(" "));
const skipped = new Set(
  "also not never long himself herself itself themselves since recently later then reportedly immediately already separately publicly only first".split(
    " ",
  ),
);

/** The word before a verb that tells its form, without adverbs; empty if an actor stands there. */
export function wordBefore({ tokens, sentence, phraseAt }: TextClause, from: number): string {
  // "“It is over,” said A"
  if (/[”"’»]/.test(tokens[from]!.gap)) return "";
  let index = from - 1;
  while (index > sentence.from && skipped.has(tokens[index]!.folded)) index--;
  return index >= sentence.from && !phraseAt(index) ? tokens[index]!.folded : "";
}

/** Whether a form of "be" stands before a verb. */
export function isAfterBe(clause: TextClause, from: number): boolean {
  return auxiliaries.has(wordBefore(clause, from));
}
