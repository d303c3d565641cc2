import type { Phrase } from "../actors/phrase.ts";
import { countOf, hasLatin, type TextSoFar, withBodies } from "./textSoFar.ts";

/** The state whose government was named last, or the article's; "the government in Athens": that of the capital. */
export function governed(text: TextSoFar, phrase: Phrase, noun: string) {
  const { tokens, phrases, capitals, home } = text;
  const { from, to } = phrase;
  if (tokens[to]?.folded === "in") {
    const capital = capitals.find((each) => each.from === to + 1);
    if (capital) return capital;
    if (tokens[to + 1]?.letterCase === "capital") return undefined;
  }
  const own = onlyStateBefore(text, phrase);
  if (own) return own;
  const isGoverned = (each: Phrase) => each.actor?.kind === "STATE" && tokens[each.to]?.folded === noun;
  const named = withBodies(phrases).findLast((each) => each.from < from && isGoverned(each));
  return named ?? (/^(?:junta|regime)$/.test(noun) ? mostNamedState(phrases) : undefined) ?? home;
}

/** "A, who leads Spain's opposition, said the government had lied": the only state that the English sentence has named, as that of somebody. */
function onlyStateBefore({ tokens, phrases, sentences, sentenceOf }: TextSoFar, phrase: Phrase): Phrase | undefined {
  if (!hasLatin(tokens[phrase.from]!.value)) return undefined;
  const { isHeadline } = sentences[sentenceOf(phrase)]!;
  const states = withBodies(phrases).filter(
    (each) => each.from < phrase.from && sentenceOf(each) === sentenceOf(phrase) && each.actor?.kind === "STATE",
  );
  const opposition =
    /^(?:opposition|main|largest|biggest|opponents|rebels?|unions?|central|constitutional|supreme|high|national)$/;
  const [first] = states;
  const isOf =
    first && (first.isGenitive || first.sort === "adjective") && opposition.test(tokens[first.to]?.folded ?? "");
  return !isHeadline && isOf && countOf(states) === 1 ? first : undefined;
}

/** Of a junta or a regime, only the article that is about its state says no more. Pronouns are read one after the other and do not count. */
function mostNamedState(phrases: readonly Phrase[]): Phrase | undefined {
  const states = withBodies(phrases).filter(
    ({ actor, sort }) => actor?.kind === "STATE" && !/^(?:capital|pronoun|country)$/.test(sort),
  );
  const count = ({ actor }: Phrase) => states.filter((each) => each.actor!.key === actor!.key).length;
  return [...states].sort((one, other) => count(other) - count(one))[0];
}
