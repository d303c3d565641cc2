import type { Phrase } from "../actors/phrase.ts";
import { distinct, type TextSoFar } from "./textSoFar.ts";

/** Words of whoever takes office. */
const takesOffice =
  /^(?:oath|sworn|elected|appointed|named|inaugurated|inauguration|became|becomes|new|successor|succeeds|succeeded|nominated|confirmed|installed)$/;

/** "the new prime minister": an office that nobody is named with. */
export function isNewcomer({ title, rank }: Phrase): boolean {
  return rank === null && title !== null && !title.isPlural && title.body === null && /^new /i.test(title.words);
}

/** "the new man", "the new woman", "the new leader": of those whose sentence tells that they take office, the one whom the text has named most. */
export function newcomerOf(
  { phrases, tokens, sentences, sentenceOf, genders }: TextSoFar,
  phrase: Phrase,
): Phrase | undefined {
  const wanted = /^(?:wo)?man$/.exec(tokens[phrase.to - 1]!.folded)?.[0];
  const before = phrases.filter(
    ({ start, actor, title }) =>
      start < phrase.start &&
      actor?.kind === "PERSON" &&
      title?.isFormer !== true &&
      !/predecessor/i.test(title?.words ?? "") &&
      (wanted === undefined || (genders.get(actor.key) ?? wanted) === wanted),
  );
  const taking = before.filter((each) => {
    if (sentenceOf(each) === sentenceOf(phrase)) return false;
    const { from, to } = sentences[sentenceOf(each)]!;
    return tokens.slice(from, to).some(({ folded }) => takesOffice.test(folded));
  });
  const count = ({ actor }: Phrase) => before.filter((each) => each.actor!.key === actor!.key).length;
  const [first, second] = distinct(taking).toSorted((one, other) => count(other) - count(one));
  return first && (!second || count(first) > count(second)) ? first : undefined;
}
