import { chainThrough, type Phrase } from "../actors/phrase.ts";
import type { TextSoFar } from "./textSoFar.ts";

/** "الدبلوماسي المخضرم", "المسؤول الأميركي": the person named last, of that state if one is told; "ضيفه" is not who acts. */
export function personOf(text: TextSoFar, phrase: Phrase): Phrase | undefined {
  const { tokens, sentenceOf } = text;
  const { folded, forms } = tokens[phrase.from]!;
  if (/ضيف|محاور|زاير/.test(folded) && /(?:ه|ها)$/.test(folded)) return partnerOf(text, phrase);
  const addressed = addresses.find(([words]) => words.test(forms.at(-1)!.word));
  if (addressed) return addressedBy(text, phrase, addressed[1]);
  const here = sentenceOf(phrase);
  const isLast = /^(?:الاخير|الاخيره)$/.test(forms.at(-1)!.word);
  const state = phrase.title?.body?.actor?.key;
  const fits = (each: Phrase) => state === undefined || stateOfPerson(text, each)?.actor?.key === state;
  const near = personsBefore(text, phrase).filter((each) => sentenceOf(each) >= here - 1 && fits(each));
  const earlier = near.filter((each) => sentenceOf(each) < here);
  return isLast ? near.at(-1) : (earlier.at(-1) ?? near.at(-1));
}

/** How holders of offices are addressed: "جلالته" is a king. */
const addresses: readonly (readonly [words: RegExp, offices: RegExp])[] = [
  [/^جلاله?ته?$/, /ملك|سلطان|عاهل/],
  [/^سموه?ا?$/, /أمير|ولي|شيخ/],
  [/^فخامته?ا?$/, /رئيس/],
  [/^(?:معالي|سعاد|سياد|دول)[تهاـ]*ه?ا?$/, /وزير|أمين|رئيس|سفير|مدير/],
];

/** The person with such an office whom the text has named most, or else the person named last. */
function addressedBy(text: TextSoFar, phrase: Phrase, offices: RegExp): Phrase | undefined {
  const before = personsBefore(text, phrase);
  const held = (each: Phrase) =>
    text.affiliations.some(({ member, office }) => member.actor?.key === each.actor!.key && offices.test(office ?? ""));
  const fitting = before.filter(held);
  const count = (each: Phrase) => fitting.filter(({ actor }) => actor!.key === each.actor!.key).length;
  return [...fitting].sort((one, other) => count(other) - count(one))[0] ?? before.at(-1);
}

/** The persons that a text names before a phrase, one by one. */
export function personsBefore({ phrases }: TextSoFar, { start }: Phrase): Phrase[] {
  return phrases.filter((each) => each.end <= start && each.actor?.kind === "PERSON" && !each.title?.isPlural);
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
  // "ضيفه الإماراتي"
  const state = phrase.title?.body?.actor?.key;
  const fits = (each: Phrase) => state === undefined || stateOfPerson(text, each)?.actor?.key === state;
  const others = before.filter((each) => each.actor!.key !== acting && sentenceOf(each) >= here - 2 && fits(each));
  // "مضيفه" is rather of another state than of that of whoever is with him.
  const first = before.find((each) => sentenceOf(each) === here);
  const home = first && stateOfPerson(text, first)?.actor?.key;
  const foreign = others.filter((each) => {
    const own = stateOfPerson(text, each)?.actor?.key;
    return own !== undefined && own !== home;
  });
  return (home === undefined ? undefined : foreign.at(-1)) ?? others.at(-1);
}
