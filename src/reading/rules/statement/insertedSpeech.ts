import { quotedVerbs } from "../../tables/en/statement.ts";
import { type Group, startWithArticle, type TextClause } from "../arguments/clause.ts";
import { type EnglishVerb, verbOf } from "../triggers/englishVerbs.ts";
import type { Trigger } from "../triggers/trigger.ts";

/** Whether an English sentence names its speaker within the words: "Chile, A remarked, was an old friend", "The money, said A, “will come”". */
export function isInserted(clause: TextClause, speaker: Group, { from, to, form }: Trigger): boolean {
  const { tokens, sentence, language, isDate } = clause;
  if (language !== "en" || form === "noun") return false;
  const isBeside = speaker.from >= to ? speaker.from <= to + 1 : from - speaker.to <= 1;
  const start = startWithArticle(clause, Math.min(speaker.from, from));
  let end = Math.max(speaker.to, to);
  while (end < sentence.to && (isDate(end) || tokens[end]!.folded === "on")) end++;
  return (
    isBeside &&
    start > sentence.from &&
    end < sentence.to - 1 &&
    // "…, retorted A, who stands for B": what describes the speaker.
    !/^(?:who|which|whose|whom|an?|his|her|its|their)$/.test(tokens[end]!.folded) &&
    /^,\s*$/.test(tokens[start]!.gap) &&
    /^,/.test(tokens[end]!.gap)
  );
}

/** "Greece, he went on, had lied", "“…,” she whispered": verbs that tell of words only beside these. */
export function quotedVerbAt(clause: TextClause, from: number): EnglishVerb | undefined {
  const { tokens, sentence, phraseAt } = clause;
  const verb = quotedVerbs.at(tokens, from);
  if (!verb || /^(?:base|gerund)$/.test(verb.value.form)) return undefined;
  const before = phraseAt(from - 1);
  const start = before && before.from > sentence.from ? startWithArticle(clause, before.from) : from;
  const { gap } = tokens[start]!;
  const isBehindQuotation = /[”"»]|[,.!?…]['’]/.test(gap) && !/[“‘«]/.test(gap);
  const next = tokens[verb.to];
  const isClosed = next === undefined || verb.to >= sentence.to || /^[,.]/.test(next.gap);
  const isWithin = before?.actor != null && /^,\s*$/.test(gap) && isClosed && verb.to < sentence.to;
  return isBehindQuotation || isWithin
    ? verbOf(verb, { kind: "STATEMENT", stance: "NEUTRAL", carries: false })
    : undefined;
}
