import type { Phrase, StatedAffiliation } from "../actors/phrase.ts";
import type { TextActor } from "../actors/textActor.ts";
import { shortOffices } from "../tables/ar/references.ts";
import { leadingOffices } from "../tables/en/references.ts";
import { isOfGuest } from "./counterparts.ts";
import { countOf, hasArabic, type TextSoFar } from "./textSoFar.ts";

/** A person whose office a text tells. */
export interface Holder {
  readonly actor: TextActor;
  readonly phrase: Phrase;
  /** The word that tells offices apart. */
  readonly head: string;
  /** The key of the state or organization, if it is told. */
  readonly body: string | undefined;
}

/** Everybody whose office a text tells, with or without its body: "the interior minister, A". */
export function holdersIn({ stated, phrases }: TextSoFar): Holder[] {
  const bearers = phrases.flatMap((phrase): Holder[] => {
    const { actor, title, sort } = phrase;
    return actor?.kind === "PERSON" && title && title.head !== "" && sort === "name"
      ? [{ actor, phrase, head: title.head, body: title.body?.actor?.key }]
      : [];
  });
  return [...holdersOf(stated), ...bearers];
}

export function holdersOf(affiliations: readonly StatedAffiliation[]): Holder[] {
  return affiliations.flatMap(({ member, body, head }) =>
    member.actor?.kind === "PERSON" && member.title
      ? [{ actor: member.actor, phrase: member, head: head ?? member.title.head, body: body.actor?.key }]
      : [],
  );
}

/** Who is meant by an office or a rank: "the French president" is A, who was named with that title, "the general" is B. */
export function holderOf(text: TextSoFar, phrase: Phrase, holders: readonly Holder[]): Phrase | undefined {
  const { title, rank, start, from } = phrase;
  if (rank !== null) return bearerOf(text, phrase);
  if (title === null || isIndefinite(text, from)) return undefined;
  if (isOfGuest(title)) return otherThanOwner(text, phrase);
  const isFormer = title.isFormer && !(hasArabic(title.words) && /^(?:و?ال)/.test(title.words));
  if (title.isPlural || isFormer || (title.isCounterpart && !title.body)) return undefined;
  if (title.body !== null && title.body.actor === null) return undefined;
  // "his French counterpart": who holds the office of the title before it.
  const head = title.isCounterpart
    ? text.phrases.findLast((each) => each.start < start && each.title !== null && each.title.head !== "")?.title?.head
    : title.head;
  const wanted = { start, head, body: title.body?.actor?.key, isLeader: leadingOffices.has(title.office) };
  return hasArabic(title.words) ? arabicHolder(wanted, holders) : englishHolder(text, wanted, holders);
}

/** "the first visit by a British prime minister": no one in particular. */
export function isIndefinite({ tokens }: TextSoFar, from: number): boolean {
  return [from, from - 1].some((index) => /^an?$/.test(tokens[index]?.folded ?? ""));
}

/** "the general": whoever was named with that rank. */
function bearerOf({ phrases }: TextSoFar, { rank, start }: Phrase): Phrase | undefined {
  const bearers = phrases.filter((each) => each.rank === rank && each.sort === "name").map(({ actor }) => actor!.key);
  return phrases.findLast((each) => each.start < start && each.actor !== null && bearers.includes(each.actor.key));
}

/** "A met B. Her host said": whoever "her" does not stand for. */
function otherThanOwner({ phrases, sentenceOf }: TextSoFar, phrase: Phrase): Phrase | undefined {
  const before = phrases.filter((each) => each.actor?.kind === "PERSON" && sentenceOf(each) === sentenceOf(phrase) - 1);
  const named = before.filter(({ sort }) => sort === "name");
  const [first] = before;
  return countOf(before) === 2 ? named.findLast(({ actor }) => actor!.key !== first!.actor!.key) : undefined;
}

interface Wanted {
  readonly start: number;
  readonly head: string | undefined;
  readonly body: string | undefined;
  readonly isLeader: boolean;
}

function englishHolder(
  { phrases }: TextSoFar,
  { start, head, body, isLeader }: Wanted,
  holders: readonly Holder[],
): Phrase | undefined {
  const ofBody = holders.filter((each) => each.head !== "" && (body === undefined || each.body === body));
  const ofHead = ofBody.filter((each) => each.head === head);
  // "the Greek leader" is its prime minister, if no other Greek is named.
  const leaders =
    body !== undefined && isLeader
      ? ofBody.filter(({ phrase: { title } }) => title && leadingOffices.has(title.office))
      : [];
  const fitting = ofHead.length > 0 ? ofHead : countOf(leaders) === 1 ? leaders : [];
  const keys = new Set(fitting.map(({ actor }) => actor.key));
  const before = phrases.findLast(
    (each) => each.start < start && each.sort !== "adjective" && each.actor !== null && keys.has(each.actor.key),
  );
  return before ?? (body !== undefined && keys.size === 1 ? fitting[0]!.phrase : undefined);
}

/** The same in Arabic, where "الوزير" is a minister of whatever. */
function arabicHolder({ start, head, body }: Wanted, holders: readonly Holder[]): Phrase | undefined {
  const isSameOffice = (each: Holder) =>
    each.head === head || (head !== undefined && shortOffices.test(head) && each.head.startsWith(`${head} `));
  const fitting = holders.filter((each) => isSameOffice(each) && (body === undefined || each.body === body));
  const before = fitting.findLast(({ phrase }) => phrase.start < start)?.phrase;
  return before ?? (body !== undefined && countOf(fitting) === 1 ? fitting[0]!.phrase : undefined);
}
