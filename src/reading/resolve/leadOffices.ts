import { chainThrough, type Phrase, type StatedAffiliation } from "../actors/phrase.ts";
import { officesOfMany } from "../tables/en/references.ts";
import type { Sentence } from "../text/sentences.ts";
import { holdersIn } from "./holders.ts";
import { isIndefinite } from "./officeHolders.ts";
import { hasLatin, type TextSoFar } from "./textSoFar.ts";

/** How many sentences of an article are its headline and its lead. */
const mostSentences = 2;

/**
 * "Kenya's foreign minister flew to Rome. A was met by …": the lead's office holder is whom the next sentence names first, without an
 * office. The title then stands for the person.
 */
export function officesOfLeads(text: TextSoFar): StatedAffiliation[] {
  const { sentences } = text;
  return sentences.slice(0, mostSentences).flatMap((lead, index) => {
    const next = sentences[index + 1];
    const office = next && !lead.isHeadline ? officeIn(text, lead) : undefined;
    const named = office && next ? untitledSubject(text, next) : undefined;
    if (!office?.title?.body || !named) return [];
    office.actor = named.actor;
    office.chain = chainThrough(named);
    const { start, end, title } = office;
    const body = title.body!;
    return [{ member: office, body, office: title.office, isFormer: false, rule: "described", start, end }];
  });
}

/** The office with which a sentence begins, if it is the only one there that nobody is named with. */
function officeIn(text: TextSoFar, { from, to }: Sentence): Phrase | undefined {
  const titles = text.phrases.filter(
    (each) => each.from >= from && each.to <= to && each.sort === "title" && each.rank === null && each.title?.body,
  );
  const [office] = titles;
  const title = office?.title;
  if (!office || !title || titles.length !== 1 || office.actor !== null || office.isGenitive) return undefined;
  if (!isSubject(text, office, from) || isIndefinite(text, office.from) || !hasLatin(title.words)) return undefined;
  if (!title.isNational || title.isPlural || title.isFormer || title.isCounterpart) return undefined;
  const body = title.body?.actor;
  if (body?.kind !== "STATE" || officesOfMany.test(title.office)) return undefined;
  const isHeld = holdersIn(text).some((each) => each.body === body.key && each.head === title.head);
  return isHeld ? undefined : office;
}

/** The person without an office with whose full name a sentence begins, here for the first time. */
function untitledSubject(text: TextSoFar, { from }: Sentence): Phrase | undefined {
  const named = text.phrases.find((each) => each.from === from);
  if (named?.actor?.kind !== "PERSON" || named.sort !== "name" || named.title || named.isGenitive) return undefined;
  const { key } = named.actor;
  const isFirst = !text.phrases.some((each) => each.from < from && each.actor?.key === key);
  const isFull = named.to - named.from > 1;
  const isHolder = holdersIn(text).some(({ actor }) => actor.key === key);
  const next = text.tokens[named.to];
  // "A, a singer,": somebody else.
  const isDescribed = /^,/.test(next?.gap ?? "") && !/^(?:\d+|who)$/.test(next!.folded);
  return isFirst && isFull && !isHolder && !isDescribed && next?.folded !== "and" ? named : undefined;
}

/** Whether a sentence begins with a phrase, after its dateline. */
function isSubject({ tokens }: TextSoFar, phrase: Phrase, from: number): boolean {
  const first = tokens[phrase.from - 1]?.folded === "the" ? phrase.from - 1 : phrase.from;
  return first === from || /[–—]|--|\) *- *$| - $/.test(tokens[first]!.gap);
}
