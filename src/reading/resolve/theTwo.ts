import type { ActorKind } from "../../ontology/actorKinds.ts";
import { chainThrough, type Phrase } from "../actors/phrase.ts";
import * as arabic from "../tables/ar/references.ts";
import * as english from "../tables/en/references.ts";
import { countOf, hasArabic, type TextSoFar, withBodies } from "./textSoFar.ts";

/** Who "the two", "both countries", "they" and "الجانبان" are: the two of a kind that were named before; undefined if there are others. */
export function theTwo(text: TextSoFar, phrase: Phrase): readonly Phrase[] | undefined {
  const two = hasArabic(text.tokens[phrase.from]!.value) ? arabicTwo(text, phrase) : englishTwo(text, phrase);
  return two?.map((each) => ({ ...phrase, sort: "pronoun", actor: each.actor, chain: chainThrough(each) }));
}

/** "وزيرا خارجية البلدين أ وب": the first or the second of the two states, in the order in which the article names them. */
export function oneOfTheTwo(text: TextSoFar, phrase: Phrase): Phrase | undefined {
  const { sentences, sentenceOf } = text;
  const two = theTwo(text, phrase) ?? [];
  const body = withBodies(text.phrases).filter((each) => !sentences[sentenceOf(each)]!.isHeadline);
  const placeOf = ({ actor }: Phrase) => body.find((each) => each.actor?.key === actor!.key)?.start ?? 0;
  return [...two].sort((one, other) => placeOf(one) - placeOf(other))[phrase.order ?? 0];
}

/**
 * Those of this sentence, of the one before, of the two before, or states of the headline, of the first kind of which there are as
 * many as are told.
 */
function englishTwo(text: TextSoFar, phrase: Phrase): readonly Phrase[] | undefined {
  const found = englishKinds(text, phrase)
    .map((kinds) => englishAlike(text, phrase, kinds))
    .filter((each) => each !== undefined);
  if (!isAsked(text, phrase)) return found[0];
  // "A met B. C accused D. E urged both sides": those who are named last.
  return found.find((each) => each.every((one) => isNear(text, phrase, one))) ?? found[0];
}

/** Whether somebody is named in the sentence of a phrase, before it, or in the sentence before that. */
function isNear({ phrases, sentenceOf }: TextSoFar, phrase: Phrase, { actor }: Phrase): boolean {
  const here = sentenceOf(phrase);
  return withBodies(phrases).some(
    (each) => each.actor?.key === actor!.key && here - sentenceOf(each) <= 1 && here >= sentenceOf(each),
  );
}

/** "A urged both sides": who asks is none of them. */
function isAsked({ tokens }: TextSoFar, { from }: Phrase): boolean {
  const before = tokens.slice(Math.max(0, from - 2), from).map(({ folded }) => folded);
  return /(?:^| )(?:urg\w+|press\w+|implor\w+|ask\w*|invit\w+|warn\w*|exhort\w+|told|call\w* on|appeal\w* to|appeal\w* for)$/.test(
    before.join(" "),
  );
}

/** States for "the two countries", persons for "both men", persons or else powers for "the two sides" and "they". */
function englishKinds(text: TextSoFar, phrase: Phrase): readonly (readonly ActorKind[])[] {
  if (hasWord(text, phrase, english.stateNouns)) return [["STATE"]];
  if (hasWord(text, phrase, english.partyNouns)) return [["STATE", "ORGANIZATION"]];
  const isAny = hasWord(text, phrase, english.sideNouns) || phrase.to - phrase.from === 1;
  const others: readonly (readonly ActorKind[])[] = isAsked(text, phrase) ? [["STATE"]] : [];
  return isAny ? [["PERSON"], ["STATE", "ORGANIZATION"], ...others] : [["PERSON"]];
}

function englishAlike(text: TextSoFar, phrase: Phrase, kinds: readonly ActorKind[]): readonly Phrase[] | undefined {
  const { phrases, tokens, sentences, sentenceOf } = text;
  const here = sentenceOf(phrase);
  // "the militants were using the cash that they made": others whom nobody is named for.
  const words = tokens
    .slice(sentences[here]!.from, phrase.from)
    .map(({ folded }) => folded)
    .join(" ");
  if (
    tokens[phrase.from]!.folded === "they" &&
    /\b(?:the|some|many|several|most|two|three) (?:\w+ ){0,2}?(?!leaders|ministers|presidents|sides|countries|men|women|parties|officials|diplomats|talks|states)\w{3,}s (?:were|are|have|had|would|will|could)\b/.test(
      words,
    )
  )
    return undefined;
  const count = tokens.slice(phrase.from, phrase.to).some(({ folded }) => /^(?:three|trio)$/.test(folded)) ? 3 : 2;
  const isPerson = kinds.includes("PERSON");
  const isState = kinds.length === 1 && kinds[0] === "STATE";
  const named = isPerson || count === 3 ? phrases : withBodies(phrases);
  // "the two sides" are no adjectives, "both countries" may be.
  const mayBeAdjective = isState && count === 2;
  const asking = isAsked(text, phrase)
    ? phrases.find((each) => sentenceOf(each) === here && each.actor !== null)?.actor?.key
    : undefined;
  const isThey = tokens[phrase.from]!.folded === "they";
  const alike = named.filter(
    ({ actor, sort, from }) =>
      actor !== null &&
      // "EU leaders met in Rome. They": not Italy.
      !(isThey && sort === "capital" && /^(?:in|at|near|to|from)$/.test(tokens[from - 1]?.folded ?? "")) &&
      // "said through his spokesman, B, that": B is no party.
      !/^(?:through|via)$/.test(tokens[from - 1]?.folded ?? "") &&
      actor.key !== asking &&
      kinds.includes(actor.kind) &&
      (mayBeAdjective || sort !== "adjective"),
  );
  // "The leaders": those of the sentence before; "the two leaders" may be further away.
  const isCounted = tokens
    .slice(phrase.from, phrase.to)
    .some(({ folded }) => /^(?:two|both|three|pair|duo|trio|they)$/.test(folded));
  for (const sentence of isState || !isCounted ? [here, here - 1] : [here, here - 1, here - 2]) {
    const isNear = (each: Phrase) =>
      sentence === here - 2 ? sentenceOf(each) >= sentence : sentenceOf(each) === sentence;
    const before = distinct(alike.filter((each) => each.start < phrase.start && isNear(each)));
    if (before.length === count) return before;
    // "C received the two": not C.
    const earlier = sentence === here - 2 ? before.filter((each) => sentenceOf(each) < here) : [];
    if (earlier.length === count) return earlier;
    // "B mediated between the neighbours": not B.
    const own = new Set(
      alike.filter((each) => each.start < phrase.start && sentenceOf(each) === here).map(({ actor }) => actor!.key),
    );
    const others = isState && sentence < here ? before.filter(({ actor }) => !own.has(actor!.key)) : [];
    if (others.length === count) return others;
    if (before.length > count) return undefined;
    // "When the two met, B promised him help": the one of the sentence before, and the one who follows.
    const after = alike.filter((each) => each.start > phrase.start && sentenceOf(each) === here);
    const [first] = before;
    if (sentence < here && isPerson && count === 2 && first && countOf([first, ...after]) === 2)
      return [first, after.find(({ actor }) => actor!.key !== first.actor!.key)!];
  }
  const ofHeadline = distinct(
    alike.filter((each) => isState && sentenceOf(each) === 0 && !(each.from > 0 && /\n/.test(tokens[each.from]!.gap))),
  );
  return ofHeadline.length === count ? ofHeadline : undefined;
}

/** Those of this sentence, of the one before, or of the headline. */
function arabicTwo(text: TextSoFar, phrase: Phrase): readonly Phrase[] | undefined {
  if (isOfOfficers(text, phrase)) return mostNamedStates(text, phrase);
  const here = text.sentenceOf(phrase);
  const kinds = kindsOf(text, phrase);
  for (const sentence of [here, here - 1])
    for (const kind of kinds) {
      const named = namedIn(text, phrase, kind, sentence);
      if (named.length === 2) return named;
      if (kinds.length === 1 && named.length > 2) return undefined;
    }
  const ofHeadline = kinds.map((kind) => namedIn(text, phrase, kind, 0)).find(({ length }) => length === 2);
  return ofHeadline ?? (hasWord(text, phrase, arabic.stateNouns) ? mostNamedStates(text, phrase) : undefined);
}

/** The two states that the text has named by far the most so far. */
function mostNamedStates(text: TextSoFar, { start }: Phrase): readonly Phrase[] | undefined {
  const states = withBodies(text.phrases).filter((each) => each.start < start && each.actor?.kind === "STATE");
  const counts = distinct(states)
    .map((phrase) => ({ phrase, count: states.filter(({ actor }) => actor!.key === phrase.actor!.key).length }))
    .sort((one, other) => other.count - one.count);
  const [, second, third] = counts;
  if (!second || second.count < 2 * (third?.count ?? 0)) return undefined;
  return counts.slice(0, 2).map(({ phrase }) => phrase);
}

/** Of which kinds two can be: states for "البلدان", persons for "الوزيران", either or parties for "الجانبان". */
function kindsOf(text: TextSoFar, phrase: Phrase): readonly (readonly ActorKind[])[] {
  if (hasWord(text, phrase, arabic.stateNouns)) return [["STATE"]];
  return hasWord(text, phrase, arabic.sideNouns) ? [["PERSON"], ["STATE", "ORGANIZATION"]] : [["PERSON"]];
}

/** "مسؤولين من الطرفين": those of states, of which no sentence nearby need tell. */
function isOfOfficers({ tokens }: TextSoFar, { from }: Phrase): boolean {
  const officers =
    /^[بلو]?(?:ال)?(?:مسوول|ممثل|مفاوض|عسكري|مقاتل|مندوب|سجين|اسير|وزرا|قاد|ضباط|جنود|وفود|اسري|قتلي|قوات|سجنا)/;
  return tokens[from - 1]?.folded === "من" && officers.test(tokens[from - 2]?.folded ?? "");
}

/** The actors of some kinds that a sentence names before a phrase. */
function namedIn(
  { tokens, phrases, affiliations, sentenceOf }: TextSoFar,
  { start }: Phrase,
  kinds: readonly ActorKind[],
  sentence: number,
): readonly Phrase[] {
  // "الجيش الرواندي" names Rwanda, too.
  const ofOrgans = affiliations.filter(({ rule }) => rule === "organ").map(({ body }) => body);
  return distinct(
    [...withBodies(phrases), ...ofOrgans].filter(
      (each) =>
        each.start < start &&
        each.actor !== null &&
        // "عين فلانا خلفا لعلان": who came before belongs to no pair.
        ![each.from - 1, each.from - 2].some((index) => tokens[index]?.folded === "خلفا") &&
        !(each.sort === "adjective" && each.actor.kind === "ORGANIZATION") &&
        kinds.includes(each.actor.kind) &&
        sentenceOf(each) === sentence,
    ),
  );
}

/** One phrase for each actor: the last one, in the order of the first ones. */
function distinct(phrases: readonly Phrase[]): readonly Phrase[] {
  return [...new Map(phrases.map((each) => [each.actor!.key, each])).values()];
}

function hasWord({ tokens }: TextSoFar, { from, to }: Phrase, words: RegExp): boolean {
  return tokens.slice(from, to).some(({ forms }) => forms.some(({ word }) => words.test(word)));
}
