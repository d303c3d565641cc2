import { arabicOffices } from "./arabic/arabicOffices.ts";
import { type ArabicText, gapBefore } from "./arabic/arabicText.ts";

/** How far before a name the verb may stand of which he is the subject. */
const reach = 8;
/** What follows a name, but no verb or verbal noun that has an object, folded. */
const afterNames = /^(?:مع|ان|انه|انها|في|خلال|الي|علي|عن|لدي|للصحفيين|للصحافيين|لوكاله|امس|اليوم|قوله)$/;

/**
 * "استقبل الوزير المصري هشام رفعت سفير فرنسا": whether the second part of a name could be a verb, but is none, since the title before has
 * its verb already, and what follows is no object of another one. @param isVerb whether a token may be a verb
 */
export function isFamilyLikeVerb(
  context: ArabicText,
  index: number,
  from: number,
  isVerb: (index: number) => boolean,
): boolean {
  const { tokens, marks } = context;
  const { value } = tokens[index]!;
  if (index !== from + 1 || gapBefore(context, index) !== " " || /^[وفسين]|^ت(?=\p{L}{3})|(?:ه|ها|هم)$/u.test(value))
    return false;
  const verb = verbBefore();
  if (verb === undefined) return false;
  const next = tokens[index + 1];
  const isEnd = !next || /[،؛.:\n]/.test(next.gap);
  // "رفعت": a woman's verb behind a man's title.
  const isOfWoman = /[^ا]ت$/.test(value) && !/ة$/.test(tokens[verb + 1]!.value);
  const isBeforeOffice = next !== undefined && !marks.has(index + 1) && arabicOffices.has(tokens, index + 1);
  return isEnd || isOfWoman || isBeforeOffice || afterNames.test(next.folded);

  /** The verb directly before the title, if nothing separates both. */
  function verbBefore(): number | undefined {
    for (let place = from - 1; place >= Math.max(0, from - reach); place--) {
      if (gapBefore(context, place + 1) !== " " || /^(?:ان|الذي|التي)$/.test(tokens[place]!.folded)) return undefined;
      if (!marks.has(place) && isVerb(place)) return arabicOffices.has(tokens, place + 1) ? place : undefined;
    }
    return undefined;
  }
}
