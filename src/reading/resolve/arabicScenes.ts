import type { Phrase } from "../actors/phrase.ts";
import { meetingVerbs } from "../tables/ar/meeting.ts";
import { isPlaceOfMatter } from "../text/placesOfMatters.ts";
import { partStart } from "../text/turns.ts";
import { paragraphStart } from "./paragraphs.ts";
import type { TextSoFar } from "./textSoFar.ts";

/** Nouns of journeys, folded and without particles. */
const journeys = /^(?:ال)?(?:زياره|جوله|رحله|زيارته|زيارتها|جولته|جولتها|وصوله|وصولها)$/;
/** Words that tell that somebody is met, folded. */
const meetings =
  /^[وفبل]?(?:(?:ال)?(?:لقاء|لقاءات|محادثات|مباحثات|مشاورات|مفاوضات|اجتماع|اجتماعات)|لقايه|لقايها|[ساي]*لتق[يت]\p{L}*|[سايت]*جتمع\p{L}*|[سي]*قابل\p{L}*|[سي]*بحث|مع|استقبله|استقبلها|يستقبله|سيستقبله)$/u;

/**
 * The states in which an Arabic sentence takes place that names somebody: whoever goes there meets him, "يزور تونس للقاء الرئيس فلان", or
 * else a capital before him, "في القاهرة", or else a state, rather one that does not tell what is talked about; several where the sentence does not tell which.
 */
export function arabicScenesOf(text: TextSoFar, member: Phrase): Phrase[] {
  const { tokens, phrases, capitals, sentences, sentenceOf } = text;
  const sentence = sentences[sentenceOf(member)]!;
  const start = partStart(tokens, sentence.from, member.from);
  const isBefore = ({ from, start: place }: Phrase) => from >= start && place < member.start;
  const states = phrases.filter((each) => each.actor?.kind === "STATE" && isBefore(each));
  const destinations = destinationsOf(text, member, start);
  const arrival = destinations.at(-1)?.from ?? start;
  const isIn = ({ from, preposition }: Phrase) => preposition === "ب" || /^و?في$/.test(tokens[from - 1]?.folded ?? "");
  // "للسفر إلى العاصمة الأوغندية"
  const isCalledCapital = ({ from }: Phrase) => /عاصمه$/.test(tokens[from]!.folded);
  const cities = capitals.filter((each) => isBefore(each) && (isIn(each) || isCalledCapital(each)));
  // "زار فيينا بعدما التقى في طهران الوزير فلان"
  const later = cities.filter(({ from }) => from > arrival);
  if (destinations.length > 0) return distinct(later.length > 0 ? later : destinations);
  if (cities.length > 0) return distinct(cities);
  const named = states.filter((each) => each.sort === "name" && isIn(each));
  const places = named.filter((each) => !isPlaceOfMatter(tokens, each));
  return distinct(places.length > 0 ? places : named);
}

/** "ستزور أ الرباط. وستجري محادثات مع وزير الخارجية فلان": where the journey leads of which the sentence before tells. */
export function destinationBefore(text: TextSoFar, member: Phrase): Phrase | undefined {
  const { tokens, sentences, sentenceOf } = text;
  const here = sentenceOf(member);
  const before = sentences[here - 1];
  const isMet = tokens.slice(sentences[here]!.from, member.from + 1).some(({ folded }) => meetings.test(folded));
  if (!before || before.isHeadline || !isMet) return undefined;
  const places = distinct(destinationsOf(text, { ...member, from: before.to }, before.from, before.to));
  return places.length === 1 ? places[0] : undefined;
}

/** "وفي بيروت، رفض فلان الاتفاق. ورد عليه رئيس الحكومة علان": the capital with which the paragraph of somebody begins. */
export function sceneOfParagraph({ tokens, capitals }: TextSoFar, member: Phrase): Phrase | undefined {
  const first = paragraphStart(tokens, member.from);
  const isPlace = /^و?في$/.test(tokens[first]!.folded);
  return capitals.find(
    ({ actor, from, to }) =>
      isPlace && actor?.kind === "STATE" && from === first + 1 && to < member.from && /^[،,]/.test(tokens[to]!.gap),
  );
}

/** Where the last journey before somebody leads, if he is met there. @param end where he is met, if that is known */
function destinationsOf(
  { tokens, phrases, capitals }: TextSoFar,
  member: Phrase,
  start: number,
  end?: number,
): Phrase[] {
  const journey = tokens.slice(start, member.from).findLast(({ index, forms }) => {
    const verb = meetingVerbs.at(tokens, index)?.value as { readonly pattern?: string } | undefined;
    // Who returns is at home.
    if (/^[وف]?س?[يت]?(?:عاد|عود)/.test(tokens[index]!.folded)) return false;
    return /^(?:visit|travel)$/.test(verb?.pattern ?? "") || forms.some(({ word }) => journeys.test(word));
  });
  const met =
    journey && tokens.slice(journey.index + 1, member.from + 1).findLast(({ folded }) => meetings.test(folded));
  const limit = end ?? met?.index;
  if (!journey || limit === undefined) return [];
  return [...phrases, ...capitals].filter(
    ({ actor, sort, from, to }) =>
      actor?.kind === "STATE" &&
      (sort === "name" || sort === "capital") &&
      from > journey.index &&
      to <= limit &&
      !/^(?:من|في)$/.test(tokens[from - 1]!.folded),
  );
}

function distinct(places: readonly Phrase[]): Phrase[] {
  return [...new Map(places.toReversed().map((each) => [each.actor!.key, each])).values()].toReversed();
}
