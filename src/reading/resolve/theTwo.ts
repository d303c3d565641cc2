import { chainThrough, type Phrase } from "../actors/phrase.ts";
import { arabicTwo } from "./arabicTwo.ts";
import { englishTwo } from "./englishTwo.ts";
import { hasArabic, type TextSoFar, withBodies } from "./textSoFar.ts";

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
