import type { Phrase, Title } from "../actors/phrase.ts";
import { leadingOffices, officesCalled } from "../tables/en/references.ts";
import { arabicHolder } from "./arabicHolders.ts";
import { guestOf, isOfGuest } from "./guests.ts";
import type { Holder } from "./holders.ts";
import { paragraphStart } from "./paragraphs.ts";
import { countOf, hasArabic, hasLatin, type TextSoFar } from "./textSoFar.ts";

/** Who is meant by an office or a rank: "the French president" is A, who was named with that title, "the general" is B. */
export function holderOf(text: TextSoFar, phrase: Phrase, holders: readonly Holder[]): Phrase | undefined {
  const { title, rank, start, from } = phrase;
  if (rank !== null) return bearerOf(text, phrase);
  if (title === null || isIndefinite(text, from) || isBareInArabic(title)) return undefined;
  if (isOfGuest(title)) return guestOf(text, phrase);
  // "رئيس الوزراء المعزول": the one whose fall the text tells.
  const isFormer =
    title.isFormer && !(hasArabic(title.words) && /^و?ال|ال(?:معزول|مخلوع|مقال|مستقيل)ة?$/.test(title.words));
  if (isFormer && hasLatin(title.words)) return formerHolder(text, title, start, holders);
  if (title.isPlural || isFormer || (title.isCounterpart && !title.body)) return undefined;
  if (title.body !== null && title.body.actor === null) return undefined;
  // "his French counterpart": who holds the office of the title before it.
  const head = title.isCounterpart
    ? text.phrases.findLast((each) => each.start < start && each.title !== null && each.title.head !== "")?.title?.head
    : title.head;
  const { office } = title;
  const wanted = { from, start, head, office, body: title.body?.actor?.key, isLeader: leadingOffices.has(office) };
  return hasArabic(title.words) ? arabicHolder(text, wanted, holders) : englishHolder(text, wanted, holders);
}

/** "the first visit by a British prime minister": no one in particular. */
export function isIndefinite({ tokens }: TextSoFar, from: number): boolean {
  return [from, from - 1].some((index) => /^an?$/.test(tokens[index]?.folded ?? ""));
}

/**
 * "انتخاب رئيس", "رئيس نادي فلان": without an article, a portfolio and a body that is known, an Arabic office is nobody's in particular, or
 * that of a body which no phrase names.
 */
function isBareInArabic({ words, body, isCounterpart }: Title): boolean {
  return hasArabic(words) && body === null && !isCounterpart && !/(?:^|\s)(?:ال|لل)/.test(words);
}

/** "the general": whoever was named with that rank. */
function bearerOf({ phrases }: TextSoFar, { rank, start }: Phrase): Phrase | undefined {
  const bearers = phrases.filter((each) => each.rank === rank && each.sort === "name").map(({ actor }) => actor!.key);
  return phrases.findLast((each) => each.start < start && each.actor !== null && bearers.includes(each.actor.key));
}

/** "the ex-president": the only one whose office is over, or the only one with such an office. */
function formerHolder(
  { phrases }: TextSoFar,
  { office, head, body, isPlural }: Title,
  start: number,
  holders: readonly Holder[],
): Phrase | undefined {
  if (isPlural) return undefined;
  // "the former deputy premier" is no premier.
  const isSecond = (words: string) => /^(?:deputy|vice)\b/.test(words);
  const fitting = holders.filter(
    (each) =>
      isCalled(office, head, each) &&
      isSecond(office) === isSecond(each.office) &&
      (!body || each.body === undefined || each.body === body.actor?.key),
  );
  const former = fitting.filter(({ phrase }) => phrase.title?.isFormer);
  const [only] = countOf(former) === 1 ? former : countOf(fitting) === 1 ? fitting : [];
  return only && phrases.findLast((each) => each.start < start && each.actor?.key === only.actor.key);
}

/** Whether a text may call the holder of an office by another one: "the premier" is a prime minister. */
export function isCalled(office: string, head: string | undefined, holder: Holder): boolean {
  if (holder.office === office) return true;
  const others = officesCalled[office];
  return others ? others.test(holder.office) : holder.head !== "" && holder.head === head;
}

/** Which office is looked for, and where. */
export interface Wanted {
  readonly from: number;
  readonly start: number;
  readonly head: string | undefined;
  readonly office: string;
  readonly body: string | undefined;
  readonly isLeader: boolean;
}

function englishHolder(
  { phrases, tokens, home }: TextSoFar,
  { from, start, head, office, body, isLeader }: Wanted,
  holders: readonly Holder[],
): Phrase | undefined {
  const mayHold = holders.filter((each) => each.head !== "" && (body === undefined || each.body === body));
  const told = new Set(phrases.filter((each) => each.start < start).map(({ actor }) => actor?.key));
  const toldBefore = mayHold.filter(({ actor }) => told.has(actor.key));
  const ofBody = toldBefore.length > 0 ? toldBefore : mayHold;
  const exact = ofBody.filter((each) => each.office === office);
  const called = exact.length > 0 ? exact : ofBody.filter((each) => isCalled(office, head, each));
  const ofHead = called.length > 0 ? called : ofBody.filter((each) => each.head === head);
  // "the Greek leader" is its prime minister, if no other Greek is named.
  const leaders =
    body !== undefined && isLeader
      ? ofBody.filter(({ phrase: { title } }) => title && leadingOffices.has(title.office))
      : [];
  const fitting = ofHead.length > 0 ? ofHead : countOf(leaders) === 1 ? leaders : [];
  const keys = new Set(fitting.map(({ actor }) => actor.key));
  const named = phrases.filter(
    (each) => each.start < start && each.sort !== "adjective" && each.actor !== null && keys.has(each.actor.key),
  );
  // "the president": whom the same paragraph names, else that of the state that the article is about.
  const paragraph = paragraphStart(tokens, from);
  const atHome = fitting.filter((each) => body === undefined && each.body === home?.actor?.key);
  const ofHome = countOf(atHome) === 1 ? named.findLast(({ actor }) => actor!.key === atHome[0]!.actor.key) : undefined;
  const before = named.findLast((each) => each.from >= paragraph) ?? ofHome ?? named.at(-1);
  return before ?? (body !== undefined && keys.size === 1 ? fitting[0]!.phrase : undefined);
}
