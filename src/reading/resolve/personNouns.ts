import { chainThrough, type Phrase } from "../actors/phrase.ts";
import type { TextSoFar } from "./textSoFar.ts";

/** "الدبلوماسي المخضرم", "المسؤول الأميركي": the person named last, of that state if one is told; "ضيفه" is not who acts. */
export function personOf(text: TextSoFar, phrase: Phrase): Phrase | undefined {
  const { tokens, sentenceOf } = text;
  const { folded, forms } = tokens[phrase.from]!;
  if (/ضيف|محاور|زاير/.test(folded) && /(?:ه|ها)$/.test(folded)) return partnerOf(text, phrase);
  const here = sentenceOf(phrase);
  const isLast = /^(?:الاخير|الاخيره)$/.test(forms.at(-1)!.word);
  const state = phrase.title?.body?.actor?.key;
  const fits = (each: Phrase) => state === undefined || stateOfPerson(text, each)?.actor?.key === state;
  const near = personsBefore(text, phrase).filter((each) => sentenceOf(each) >= here - 1 && fits(each));
  const earlier = near.filter((each) => sentenceOf(each) < here);
  return isLast ? near.at(-1) : (earlier.at(-1) ?? near.at(-1));
}

/** The persons that a text names before a phrase, one by one. */
export function personsBefore({ phrases }: TextSoFar, { start }: Phrase): Phrase[] {
  return phrases.filter((each) => each.start < start && each.actor?.kind === "PERSON" && !each.title?.isPlural);
}

/** The state that a person belongs to, by an office there or in one of its organs. */
export function stateOfPerson({ stated }: TextSoFar, person: Phrase): Phrase | undefined {
  const bodies = stated.filter(({ member }) => member.actor!.key === person.actor!.key).map(({ body }) => body);
  const state = bodies.find(({ actor }) => actor?.kind === "STATE");
  if (state) return { ...state, chain: chainThrough(person) };
  const organs = new Set(bodies.map(({ actor }) => actor?.key));
  const ofOrgan = stated.find(({ member, body }) => organs.has(member.actor!.key) && body.actor?.kind === "STATE");
  return ofOrgan && { ...ofOrgan.body, chain: chainThrough(person) };
}

/** "ضيفه": the person named last besides the first one of the sentence, who acts. */
function partnerOf(text: TextSoFar, phrase: Phrase): Phrase | undefined {
  const { sentenceOf } = text;
  const here = sentenceOf(phrase);
  const before = personsBefore(text, phrase);
  const acting = before.find((each) => sentenceOf(each) === here)?.actor?.key;
  return before.findLast((each) => each.actor!.key !== acting && sentenceOf(each) >= here - 2);
}
