import { fold } from "../../names/fold.ts";
import { chainThrough, type Phrase } from "../actors/phrase.ts";
import { masculineStates } from "../tables/ar/masculineStates.ts";
import { ownedBodies, partsOfBodies } from "../tables/ar/offices.ts";
import { partStart } from "../text/turns.ts";
import { actingStateBefore, actingStateOfLast } from "./actingStates.ts";
import { mostNamedStates } from "./mostNamedStates.ts";
import { personsBefore, stateOfPerson } from "./personNouns.ts";
import { type TextSoFar, withBodies } from "./textSoFar.ts";

/** "بلاده": the state of the first person of its part of the sentence, who speaks or acts, or else of the sentence, or of the one before. */
export function countryOf(text: TextSoFar, phrase: Phrase): Phrase | undefined {
  // "البلد المضيف": where the article is.
  if (/^(?:البلد|الدوله)$/.test(text.tokens[phrase.from]!.forms.at(-1)!.word))
    return text.phrases.findLast(({ start, actor }) => start < phrase.start && actor?.kind === "STATE");
  if (/^جارت(?:ه|ها)$/.test(text.tokens[phrase.from]!.forms.at(-1)!.word)) return neighbourBefore(text, phrase);
  if (/^(?:المملكه|السلطنه)$/.test(text.tokens[phrase.from]!.forms.at(-1)!.word)) return monarchyBefore(text, phrase);
  const here = text.sentenceOf(phrase);
  const persons = personsBefore(text, phrase);
  const part = partStart(text.tokens, text.sentences[here]!.from, phrase.from);
  // "واكتفى لبنان بإيفاد نائب رئيس حكومته": a sentence that names nobody, but a state that acts.
  const isAlone = persons.every((each) => text.sentenceOf(each) !== here);
  const acting = isAlone ? actingStateBefore(text, phrase) : undefined;
  if (acting) return acting;
  for (const isNear of [
    ({ from }: Phrase) => from >= part,
    (each: Phrase) => text.sentenceOf(each) === here,
    (each: Phrase) => text.sentenceOf(each) === here - 1,
  ])
    for (const person of persons.filter(isNear)) {
      const state = stateOfPerson(text, person);
      if (state) return state;
    }
  return undefined;
}

/** "نائبه": what the person named last belongs to. "أمينهم العام", "رئيسها": the organization or state named last. */
export function ownerOf(text: TextSoFar, phrase: Phrase): Phrase | undefined {
  const words = text.tokens.slice(phrase.from, phrase.to).map(({ value }) => value);
  const part = partsOfBodies.exec(text.tokens[phrase.from]!.folded)?.[0];
  if (phrase.sort === "owner" && part)
    return /ها$/.test(part)
      ? text.phrases.findLast(({ start, actor }) => start < phrase.start && actor?.kind === "ORGANIZATION")
      : masculineBefore(text, phrase);
  if (phrase.sort === "owner" && ownedBodies.has(text.tokens, phrase.from)) return ownedBody(text, phrase);
  // "رئيسه", "أمينه العام" lead an organization, "نائبه" acts for a person, "مبعوثه" for a person of his sentence.
  const isOfLeader = text.tokens
    .slice(phrase.from, phrase.to)
    .some(({ forms }) => /^(?:رييس|زعيم|امين|قايد|مدير|اسم|باسم)ه$/.test(forms[0]!.word.replace(/^و/, "")));
  const isOfSender = /^(?:مبعوث|موفد|ممثل|مندوب|سفير|متحدث|ناطق)ه$/.test(text.tokens[phrase.from]!.forms.at(-1)!.word);
  const isAlone = personsBefore(text, phrase).every((each) => text.sentenceOf(each) < text.sentenceOf(phrase));
  // "استدعى السودان سفيره": a state that the sentence begins with, and nobody else.
  const isOfMasculine =
    isOfSender ||
    words.some((word) => /^(?:خارجيته|وزرائه|حكومته|جيشه|دفاعه|سفيرته|سفيره|مندوبه|مندوبته|قنصله)$/.test(word));
  const sending = isOfMasculine ? actingStateBefore(text, phrase) : undefined;
  const isAloneHere = personsBefore(text, phrase).every((each) => text.sentenceOf(each) !== text.sentenceOf(phrase));
  if (sending?.sort === "name" && isAloneHere && masculineStates.has(sending.actor!.key)) return sending;
  const led = isOfLeader || (isOfSender && isAlone) ? masculineBefore(text, phrase) : undefined;
  if (led) return led;
  const isOfPerson = words.some((word) => /ه$/.test(word)) && !words.some((word) => /(?:ها|هم)$/.test(word));
  // "رئيس وزرائه": a state has ministers, no army has, nor has somebody whose state is not told.
  const isOfGovernment = words.some((word) => /^(?:وزرائه|خارجيته|حكومته|دفاعه)$/.test(word));
  const persons = isOfPerson ? personsBefore(text, phrase) : [];
  const ruler = isOfGovernment ? persons.findLast((each) => stateOfPerson(text, each)) : undefined;
  const person = ruler ?? persons.at(-1);
  const office =
    person &&
    text.stated.findLast(
      ({ member, body }) =>
        member.actor!.key === person.actor!.key && (!isOfGovernment || body.actor?.kind === "STATE"),
    );
  if (office && person) return { ...office.body, chain: chainThrough(person) };
  // "فلان ونائبه": of whatever the text does not tell.
  if (person && person.to === phrase.from) return undefined;
  const isOfSecretary = words.some((word) => /^[أا]مين/.test(word));
  const named = text.phrases.filter(
    ({ start, actor, sort }) =>
      start < phrase.start &&
      actor !== null &&
      sort !== "capital" &&
      !(isOfSecretary && (actor.kind !== "ORGANIZATION" || isOrgan(text, actor.key))),
  );
  // "أما إيران فقال سفيرها"
  const near = named.filter(
    (each) => each.actor!.kind !== "PERSON" && text.sentenceOf(each) === text.sentenceOf(phrase),
  );
  // "تبنت الحركة الهجوم في رسالة إلى قناة أ، زاعمة أنه ثأر لمقتل مؤسسها": where it is told owns nobody.
  const here = near.findLast(({ from }) => !outlets.test(text.tokens[from]!.folded)) ?? near.at(-1);
  const isOfState = words.some((word) =>
    /^(?:خارجيتها|وزرائها|حكومتها|جيشها|دفاعها|سفيرها|سفيرتها|مندوبها|قنصلها)$/.test(word),
  );
  const acting = isOfState ? (actingStateBefore(text, phrase) ?? actingStateOfLast(text, phrase)) : undefined;
  if (acting) return acting;
  if (here && words.some((word) => /ها$/.test(word))) return here;
  return (
    named.findLast(({ actor }) => actor!.kind === "ORGANIZATION") ??
    named.findLast(({ actor }) => actor!.kind === "STATE")
  );
}

/** The central bank of a state: states and their organs have no secretary-general. */
function isOrgan({ affiliations }: TextSoFar, key: string): boolean {
  return affiliations.some(({ member, rule }) => rule === "organ" && member.actor?.key === key);
}

/** Nouns of media, folded. */
const outlets = /^[وبل]?(?:ال)?(?:قناه|صحيفه|وكاله|اذاعه|شبكه|موقع|مجله|تلفزيون)$/;

/** The organization named last that a masculine noun calls: "حزب", not "حركة". */
function masculineBefore({ phrases, tokens, sentenceOf }: TextSoFar, phrase: Phrase): Phrase | undefined {
  const here = sentenceOf(phrase);
  const isMasculine = ({ start, from, actor }: Phrase) =>
    start < phrase.start && actor?.kind === "ORGANIZATION" && !/(?:ه|ات)$/.test(tokens[from]!.folded);
  for (const sentence of [here, here - 1, here - 2]) {
    // The first one of a sentence is what it is about.
    const first = phrases.find((each) => isMasculine(each) && sentenceOf(each) === sentence);
    if (first) return first;
  }
  return undefined;
}

/** "أغلقت أ الحدود مع جارتها": the other one of the two states that the article is about, or else the one named last besides the one that acts. */
function neighbourBefore(text: TextSoFar, phrase: Phrase): Phrase | undefined {
  const acting = actingStateBefore(text, phrase) ?? actingStateOfLast(text, phrase);
  if (!acting?.actor) return undefined;
  const isOther = ({ actor }: Phrase) => actor?.kind === "STATE" && actor.key !== acting.actor!.key;
  const two = mostNamedStates(text, phrase) ?? [];
  const here = text.sentenceOf(phrase);
  return (
    (two.some((each) => !isOther(each)) ? two.find(isOther) : undefined) ??
    // "الجيش البوروندي" names its state, too.
    [...withBodies(text.phrases), ...text.affiliations.map(({ body }) => body)]
      .sort((one, other) => one.start - other.start)
      .findLast((each) => each.end <= phrase.start && isOther(each) && text.sentenceOf(each) >= here - 1)
  );
}

/** "المملكة", "السلطنة": the one that the article names most. */
function monarchyBefore(text: TextSoFar, phrase: Phrase): Phrase | undefined {
  const isSultanate = /سلطنه$/.test(text.tokens[phrase.from]!.folded);
  const monarchies = isSultanate ? /^state:(?:OM|BN)$/ : /^state:(?:SA|JO|MA|BH|GB|ES|BE|NL|TH|KH|SZ|LS|TO)$/;
  const named = withBodies(text.phrases).filter(({ actor }) => actor?.kind === "STATE" && monarchies.test(actor.key));
  const count = (one: Phrase) => named.filter(({ actor }) => actor!.key === one.actor!.key).length;
  return [...named].sort((one, other) => count(other) - count(one))[0];
}

/** "حزبه", "شركته": the body of the person that the noun calls, or the one named last that has the noun in its name. */
function ownedBody(text: TextSoFar, phrase: Phrase): Phrase | undefined {
  const noun = text.tokens[phrase.from]!.forms.at(-1)!
    .word.replace(/(?:ه|ها|هم)$/, "")
    .replace(/ت$/, "ه");
  const person = personsBefore(text, phrase).at(-1);
  const body =
    person &&
    text.stated.findLast(
      ({ member, body: of }) => member.actor!.key === person.actor!.key && of.actor?.kind === "ORGANIZATION",
    )?.body;
  if (body?.actor && (/^(?:حزب|حركه|جبهه|تنظيم|جماعه|تيار|كتله)$/.test(noun) || fold(body.actor.name).includes(noun)))
    return { ...body, chain: chainThrough(person!) };
  return text.phrases.findLast(
    ({ start, actor, from }) =>
      start < phrase.start &&
      actor?.kind === "ORGANIZATION" &&
      `${text.tokens[from]!.folded} ${fold(actor.name)}`.includes(noun),
  );
}
