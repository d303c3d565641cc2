import type { ActorKind } from "../../ontology/actorKinds.ts";
import { chainThrough, type Phrase } from "../actors/phrase.ts";
import * as arabic from "../tables/ar/references.ts";
import { englishTwo } from "./englishTwo.ts";
import { distinct, hasArabic, hasWord, type TextSoFar, withBodies } from "./textSoFar.ts";

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
