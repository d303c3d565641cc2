import { fold } from "../../names/fold.ts";
import type { Token } from "../text/token.ts";
import { newTextActor } from "./marks.ts";
import { chainThrough, type Phrase, type StatedAffiliation } from "./phrase.ts";

interface TextSoFar {
  readonly phrases: readonly Phrase[];
  readonly tokens: readonly Token[];
  /** The affiliations that are known so far. */
  readonly stated: readonly StatedAffiliation[];
  sentenceOf(phrase: Pick<Phrase, "from">): number;
}

/** Finds whom Arabic nouns stand for that name nobody: "بلاده", "الدبلوماسي المخضرم", "وزارته". */
export function namedBefore({ phrases, tokens, stated, sentenceOf }: TextSoFar) {
  return { countryOf, personOf, ministryOf, ownerOf };

  /** "بلاده": the state of the first person of the sentence, who speaks or acts, or else of the one before. */
  function countryOf(phrase: Phrase): Phrase | undefined {
    const here = sentenceOf(phrase);
    for (const sentence of [here, here - 1]) {
      const persons = personsBefore(phrase).filter((each) => sentenceOf(each) === sentence);
      for (const person of persons) {
        const state = stateOf(person);
        if (state) return state;
      }
    }
    return undefined;
  }

  /** "ضيفه": the person named last besides the first one of the sentence, who acts. */
  function partnerOf(phrase: Phrase): Phrase | undefined {
    const here = sentenceOf(phrase);
    const before = personsBefore(phrase);
    const acting = before.find((each) => sentenceOf(each) === here)?.actor?.key;
    return before.findLast((each) => each.actor!.key !== acting && sentenceOf(each) >= here - 2);
  }

  /** "الدبلوماسي المخضرم", "المسؤول الأميركي": the person named last, of that state if one is told. */
  function personOf(phrase: Phrase): Phrase | undefined {
    if (/ضيف|محاور|زائر/.test(tokens[phrase.from]!.folded) && /(?:ه|ها)$/.test(tokens[phrase.from]!.folded))
      return partnerOf(phrase);
    const here = sentenceOf(phrase);
    const isLast = /^(?:الاخير|الاخيره)$/.test(tokens[phrase.from]!.forms.at(-1)!.word);
    const state = phrase.title?.body?.actor?.key;
    const fits = (each: Phrase) => state === undefined || stateOf(each)?.actor?.key === state;
    const near = personsBefore(phrase).filter((each) => sentenceOf(each) >= here - 1 && fits(each));
    const earlier = near.filter((each) => sentenceOf(each) < here);
    return isLast ? near.at(-1) : (earlier.at(-1) ?? near.at(-1));
  }

  /** "نائبه": what the person named last belongs to. "أمينهم العام", "رئيسها": the organization or state named last. */
  function ownerOf(phrase: Phrase): Phrase | undefined {
    const words = tokens.slice(phrase.from, phrase.to).map(({ value }) => value);
    const isOfPerson = words.some((word) => /ه$/.test(word)) && !words.some((word) => /(?:ها|هم)$/.test(word));
    const person = isOfPerson ? personsBefore(phrase).at(-1) : undefined;
    const office = person && stated.findLast(({ member }) => member.actor!.key === person.actor!.key);
    if (office && person) return { ...office.body, chain: chainThrough(person) };
    const named = phrases.filter(
      ({ start, actor, sort }) => start < phrase.start && actor !== null && sort !== "capital",
    );
    return (
      named.findLast(({ actor }) => actor!.kind === "ORGANIZATION") ??
      named.findLast(({ actor }) => actor!.kind === "STATE")
    );
  }

  /** "وزارته", "الوزارة": the ministry of the minister who was named last, called after the minister's title. */
  function ministryOf(phrase: Phrase): Phrase | undefined {
    if (!/وزار/.test(tokens[phrase.from]!.folded)) return undefined;
    const minister = phrases.findLast(
      ({ start, title }) =>
        start < phrase.start && title !== null && /^وزيره? \S/.test(fold(title.office)) && title.body,
    );
    const { title } = minister ?? {};
    if (!minister || !title) return undefined;
    const name = title.words.replace(/^\S+/u, "وزارة").replace(/ي$/, "ية");
    return { ...minister, actor: newTextActor(name, "ORGANIZATION"), head: { start: title.start, end: title.end } };
  }

  function personsBefore({ start }: Phrase): Phrase[] {
    return phrases.filter((each) => each.start < start && each.actor?.kind === "PERSON" && !each.title?.isPlural);
  }

  function stateOf(person: Phrase): Phrase | undefined {
    const bodies = stated.filter(({ member }) => member.actor!.key === person.actor!.key).map(({ body }) => body);
    const state = bodies.find(({ actor }) => actor?.kind === "STATE");
    if (state) return { ...state, chain: chainThrough(person) };
    const organs = new Set(bodies.map(({ actor }) => actor?.key));
    const ofOrgan = stated.find(({ member, body }) => organs.has(member.actor!.key) && body.actor?.kind === "STATE");
    return ofOrgan && { ...ofOrgan.body, chain: chainThrough(person) };
  }
}
