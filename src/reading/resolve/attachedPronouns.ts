import { chainThrough, type Phrase } from "../actors/phrase.ts";
import { personsBefore, stateOfPerson } from "./personNouns.ts";
import type { TextSoFar } from "./textSoFar.ts";

/** "بلاده": the state of the first person of the sentence, who speaks or acts, or else of the one before. */
export function countryOf(text: TextSoFar, phrase: Phrase): Phrase | undefined {
  const here = text.sentenceOf(phrase);
  const persons = personsBefore(text, phrase);
  for (const sentence of [here, here - 1])
    for (const person of persons.filter((each) => text.sentenceOf(each) === sentence)) {
      const state = stateOfPerson(text, person);
      if (state) return state;
    }
  return undefined;
}

/** "نائبه": what the person named last belongs to. "أمينهم العام", "رئيسها": the organization or state named last. */
export function ownerOf(text: TextSoFar, phrase: Phrase): Phrase | undefined {
  const words = text.tokens.slice(phrase.from, phrase.to).map(({ value }) => value);
  const isOfPerson = words.some((word) => /ه$/.test(word)) && !words.some((word) => /(?:ها|هم)$/.test(word));
  const person = isOfPerson ? personsBefore(text, phrase).at(-1) : undefined;
  const office = person && text.stated.findLast(({ member }) => member.actor!.key === person.actor!.key);
  if (office && person) return { ...office.body, chain: chainThrough(person) };
  const named = text.phrases.filter(
    ({ start, actor, sort }) => start < phrase.start && actor !== null && sort !== "capital",
  );
  return (
    named.findLast(({ actor }) => actor!.kind === "ORGANIZATION") ??
    named.findLast(({ actor }) => actor!.kind === "STATE")
  );
}
