import type { StatedAffiliation, Title } from "../actors/phrase.ts";
import { guestNouns } from "../tables/en/references.ts";
import { bodyInTitle, hasLatin, type TextSoFar } from "./textSoFar.ts";

/** "his French counterpart, A": A has the office that the title before tells. "His predecessor, B" had it, of the same state. */
export function ofCounterpart(text: TextSoFar, affiliation: StatedAffiliation, title: Title): StatedAffiliation | null {
  return /(?:predecessor|successor)$/i.test(title.words)
    ? ofSuccession(text, affiliation, title)
    : ofEqual(text, affiliation, title);
}

/** "her host", "his guest": what somebody is to another one, whose office is not his. */
export function isOfGuest({ words, isCounterpart }: Title): boolean {
  return isCounterpart && guestNouns.test(words);
}

function ofEqual(
  { phrases, sentenceOf }: TextSoFar,
  affiliation: StatedAffiliation,
  title: Title,
): StatedAffiliation | null {
  const { member, body } = affiliation;
  const before = phrases.findLast(
    ({ start, title: other }) => start < affiliation.start && other !== null && other.office !== "",
  );
  if (!before?.title || body.actor === null || isOfGuest(title)) return null;
  if (hasLatin(title.words) && sentenceOf(member) - sentenceOf(before) > 1) return null;
  // "an engineer and his colleague" have no office.
  if (/colleagues?$/i.test(title.words) && sentenceOf(before) !== sentenceOf(member)) return null;
  const isNear = before.end <= affiliation.start && sentenceOf(before) === sentenceOf(member);
  const { office, head } = before.title;
  return { ...affiliation, start: isNear ? before.start : affiliation.start, office, head, rule: "counterpart" };
}

function ofSuccession({ stated }: TextSoFar, affiliation: StatedAffiliation, title: Title): StatedAffiliation | null {
  const same = stated.findLast(
    ({ member, office, rule }) => member.actor?.kind === "PERSON" && office !== null && rule !== "organ",
  );
  if (!same || affiliation.body.actor !== null) return null;
  const isFormer = /predecessor$/i.test(title.words);
  const body = bodyInTitle(affiliation, title, same.body);
  return { ...affiliation, body, office: same.office, isFormer, rule: "successor" };
}
