import { englishOffices } from "../actors/english/englishOffices.ts";
import { chainThrough, type Phrase } from "../actors/phrase.ts";
import { leadingOffices, officesOfMany, prepositionsBeforeObjects } from "../tables/en/references.ts";
import { foldedText } from "../text/token.ts";
import type { Holder } from "./holders.ts";
import { isIndefinite } from "./officeHolders.ts";
import { countOf, hasLatin, type TextSoFar } from "./textSoFar.ts";

/**
 * "B met A. The Ukrainian leader …": the only person near it whose office the text does not tell; that is then the office,
 * which the text states.
 */
export function describedBy(text: TextSoFar, phrase: Phrase, holders: readonly Holder[]): Phrase | undefined {
  const { title, from, start, end } = phrase;
  if (title?.body?.actor?.kind !== "STATE" || title.isPlural || title.isFormer) return undefined;
  if (!title.isNational && !leadingOffices.has(title.office)) return undefined;
  // Arabic tells the office with the name.
  if (isIndefinite(text, from) || !hasLatin(title.words) || isOwnerOfOffice(text, from)) return undefined;
  // "will take over as president": an office that somebody gets.
  if (/^(?:as|be|become|becomes|became)$/.test(text.tokens[from - 1]?.folded ?? "")) return undefined;
  const known = onlyUntitled(text, phrase, holders);
  if (!known || !mayBe(text, phrase, known)) return undefined;
  const member = { ...phrase, actor: known.actor, chain: chainThrough(known) };
  const { body, office } = title;
  text.stated.push({ member, body, office, isFormer: false, rule: "described", start, end });
  return known;
}

/** "an adviser to the Greek president": whose officer somebody is. */
function isOwnerOfOffice({ tokens }: TextSoFar, from: number): boolean {
  const preposition = tokens[from - 1]?.folded === "the" ? from - 2 : from - 1;
  return /^(?:to|of|for)$/.test(tokens[preposition]?.folded ?? "") && englishOffices.endsAt(tokens, preposition);
}

/**
 * Whether an office describes a person whose state the text does not tell, or tells as the same: many are ambassadors of a state,
 * and whoever is named paragraphs before is described only by the state that the text has told.
 */
function mayBe(text: TextSoFar, { title, from }: Phrase, { actor, from: named, to }: Phrase): boolean {
  const { stated, sentenceOf, tokens } = text;
  // "A held talks with the Greek prime minister": somebody else.
  const preposition = tokens[from - 1]?.folded === "the" ? tokens[from - 2] : tokens[from - 1];
  const isSameSentence = sentenceOf({ from }) === sentenceOf({ from: named });
  if (isSameSentence && prepositionsBeforeObjects.test(preposition?.folded ?? "")) return false;
  const states = stated
    .filter(({ member, body }) => member.actor?.key === actor!.key && body.actor?.kind === "STATE")
    .map(({ body }) => body.actor!.key);
  if (states.length > 0) return states.includes(title!.body!.actor!.key);
  // "A, who was once Swiss ambassador"
  const between = foldedText(tokens, to, from);
  const isApposed =
    tokens[to]?.gap === ", " && /^(?:who (?:is|was)(?: \w+)?|(?:the|now|once)(?: \w+)?)?$/.test(between);
  if (isApposed) return true;
  const distance = sentenceOf({ from }) - sentenceOf({ from: named });
  // "A praised B. C met the Greek president": anybody.
  if (distance > 0 && from > text.sentences[sentenceOf({ from })]!.from + 1) return false;
  return !officesOfMany.test(title!.office) && distance <= (leadingOffices.has(title!.office) ? 2 : 1);
}

/** The person without an office who is named before a phrase: the only one in its sentence and the one before, or else at all. */
function onlyUntitled(
  { phrases, sentenceOf }: TextSoFar,
  phrase: Phrase,
  holders: readonly Holder[],
): Phrase | undefined {
  const untitled = phrases.filter(
    ({ from, actor, sort }) =>
      from < phrase.from &&
      actor?.kind === "PERSON" &&
      sort === "name" &&
      !holders.some((holder) => holder.actor.key === actor.key),
  );
  const near = untitled.filter((each) => sentenceOf(phrase) - sentenceOf(each) <= 1);
  return countOf(near) === 1 ? near.at(-1) : undefined;
}
