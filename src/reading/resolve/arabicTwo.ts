import type { ActorKind } from "../../ontology/actorKinds.ts";
import type { Phrase } from "../actors/phrase.ts";
import {
  guestNouns,
  nounsOfBodies,
  officesOfPairs,
  partiesAtOdds,
  sideNouns,
  stateNouns,
} from "../tables/ar/references.ts";
import { mostNamedStates } from "./mostNamedStates.ts";
import { stateOfPerson } from "./personNouns.ts";
import { distinct, hasWord, type TextSoFar, withBodies } from "./textSoFar.ts";

/** How many sentences before it two guests may be named. */
const reachOfGuests = 3;

/** Those of this sentence, of the one before, or of the headline. */
export function arabicTwo(text: TextSoFar, phrase: Phrase): readonly Phrase[] | undefined {
  if (isOfOfficers(text, phrase)) return mostNamedStates(text, phrase);
  if (hasWord(text, phrase, guestNouns)) return theGuests(text, phrase);
  const here = text.sentenceOf(phrase);
  const kinds = kindsOf(text, phrase);
  const atOdds = isAddressed(text, phrase) ? (nearStates(text, phrase) ?? mostNamedStates(text, phrase)) : undefined;
  if (atOdds) return atOdds;
  for (const sentence of [here, here - 1])
    for (const kind of kinds) {
      const named = namedIn(text, phrase, kind, sentence);
      const two = named.length > 2 ? named.filter((each) => holdsOfficeOf(text, phrase, each)) : named;
      if (two.length === 2) return two;
      // "التقى أ ب وج، ودعا الرجلين": those to whom the first one speaks.
      const isObject = /ين$/.test(text.tokens[phrase.from]!.folded) && sentence === here;
      if (named.length === 3 && isObject) return named.slice(1);
      if (kinds.length === 1 && named.length > 2) return undefined;
    }
  const ofHeadline = kinds.map((kind) => namedIn(text, phrase, kind, 0)).find(({ length }) => length === 2);
  const mayBeStates = hasWord(text, phrase, stateNouns) || hasWord(text, phrase, partiesAtOdds);
  return ofHeadline ?? (mayBeStates ? mostNamedStates(text, phrase) : undefined);
}

/** Verbs with which somebody speaks to two, folded. */
const urging = /^[وف]?[يت]?(?:حث|حض|دعا|دعو|ناشد|طالب|حذر)ت?$/;

/** "حث الاتحاد الأوروبي الجانبين", "ورحب بالاتفاق وحض الطرفين": whether somebody else speaks to the two of a dispute. */
function isAddressed(text: TextSoFar, phrase: Phrase): boolean {
  return (
    hasWord(text, phrase, partiesAtOdds) &&
    (urging.test(text.tokens[phrase.from - 1]?.folded ?? "") ||
      text.phrases.some(({ to, actor, sort }) => to === phrase.from && actor !== null && sort !== "adjective"))
  );
}

/** The two states or parties of this sentence, or of the one before. */
function nearStates(text: TextSoFar, phrase: Phrase): readonly Phrase[] | undefined {
  const here = text.sentenceOf(phrase);
  return [here, here - 1]
    .map((sentence) => namedIn(text, phrase, ["STATE", "ORGANIZATION"], sentence))
    .find(({ length }) => length === 2);
}

/** "التقى أ وزير الدفاع ب ووزيرة المالية ج. وأكد الوزيران": of several persons those with the office that the noun tells. */
function holdsOfficeOf({ tokens, affiliations }: TextSoFar, phrase: Phrase, { actor }: Phrase): boolean {
  const [, office] = officesOfPairs.find(([words]) => hasWord({ tokens }, phrase, words)) ?? [];
  return (
    office !== undefined &&
    affiliations.some(({ member, office: held }) => member.actor?.key === actor!.key && office.test(held ?? ""))
  );
}

/** "استقبل السلطان الضيفين": of those whom the last sentence with persons names, who is not of the host's state. */
function theGuests(text: TextSoFar, phrase: Phrase): readonly Phrase[] | undefined {
  const { phrases, sentenceOf } = text;
  const here = sentenceOf(phrase);
  const first = phrases.find((each) => sentenceOf(each) === here && each.start < phrase.start && each.actor !== null);
  const host = first?.actor?.kind === "PERSON" ? stateOfPerson(text, first) : (first?.title?.body ?? first);
  for (let sentence = here - 1; sentence >= Math.max(0, here - reachOfGuests); sentence--) {
    const named = namedIn(text, phrase, ["PERSON"], sentence);
    if (named.length < 2) continue;
    const guests = named.filter(
      (each) => each.actor!.key !== first?.actor?.key && stateOfPerson(text, each)?.actor?.key !== host?.actor?.key,
    );
    return guests.length === 2 ? guests : undefined;
  }
  return undefined;
}

/** Of which kinds two can be: states for "البلدان", parties for "الحزبان", persons for "الوزيران", either for "الجانبان". */
function kindsOf(text: TextSoFar, phrase: Phrase): readonly (readonly ActorKind[])[] {
  if (hasWord(text, phrase, stateNouns)) return [["STATE"]];
  if (hasWord(text, phrase, nounsOfBodies)) return [["ORGANIZATION"]];
  return hasWord(text, phrase, sideNouns) ? [["PERSON"], ["STATE", "ORGANIZATION"]] : [["PERSON"]];
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
  { start, from }: Phrase,
  kinds: readonly ActorKind[],
  sentence: number,
): readonly Phrase[] {
  // "الجيش الرواندي" names Rwanda, too.
  const ofOrgans = affiliations.filter(({ rule }) => rule === "organ").map(({ body }) => body);
  const bodies = new Set(phrases.flatMap(({ title }) => title?.body ?? []));
  return distinct(
    [...withBodies(phrases), ...ofOrgans].filter(
      (each) =>
        each.start < start &&
        each.actor !== null &&
        // "حث الاتحاد الأوروبي الجانبين": who asks them is none of them, nor is a body whose officer speaks of them.
        each.to !== from &&
        !(bodies.has(each) && each.actor.kind === "ORGANIZATION") &&
        // "عين فلانا خلفا لعلان": who came before belongs to no pair.
        ![each.from - 1, each.from - 2].some((index) => tokens[index]?.folded === "خلفا") &&
        !(each.sort === "adjective" && each.actor.kind === "ORGANIZATION") &&
        kinds.includes(each.actor.kind) &&
        sentenceOf(each) === sentence,
    ),
  );
}
