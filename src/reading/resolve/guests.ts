import type { Phrase, Title } from "../actors/phrase.ts";
import { womensWords } from "../tables/en/genders.ts";
import { guestNouns } from "../tables/en/references.ts";
import { foldedText } from "../text/token.ts";
import { genderOfPronoun } from "./genders.ts";
import { holdersIn } from "./holders.ts";
import { byCount, countOf, type TextSoFar } from "./textSoFar.ts";

/** "her host", "his guest": what somebody is to another one, whose office is not his. */
export function isOfGuest({ words, isCounterpart }: Title): boolean {
  return isCounterpart && guestNouns.test(words);
}

/** "A met B. Her host said": whoever "her" does not stand for. "A kept his guest waiting": the other person whom the text names most. */
export function guestOf(text: TextSoFar, phrase: Phrase): Phrase | undefined {
  const { phrases, sentenceOf } = text;
  const here = sentenceOf(phrase);
  const isPerson = ({ actor }: Phrase) => actor?.kind === "PERSON";
  const before = phrases.filter((each) => isPerson(each) && sentenceOf(each) === here - 1);
  const own = phrases.filter((each) => isPerson(each) && sentenceOf(each) === here && each.start < phrase.start);
  const isOwnerHere = countOf(own) === 1;
  if (!isOwnerHere && countOf(before) === 2) {
    const [first] = before;
    return before.findLast(({ sort, actor }) => sort === "name" && actor!.key !== first!.actor!.key);
  }
  const owner = isOwnerHere ? own[0]! : countOf(before) === 1 ? before[0]! : undefined;
  const other = owner && (equalOf(text, phrase, owner) ?? mostNamedBesides(text, phrase, owner));
  const gender = genderOfPronoun(text.tokens[phrase.from]!.folded);
  if (other && gender && !text.genders.has(owner.actor!.key)) text.genders.set(owner.actor!.key, gender);
  return other;
}

/** Whoever receives a president is one himself: the only other person before a phrase who holds the office of the owner. */
function equalOf(text: TextSoFar, { start }: Phrase, { actor }: Phrase): Phrase | undefined {
  const holders = holdersIn(text);
  const own = holders.find((each) => each.actor.key === actor!.key && each.body !== undefined);
  const equal = own && holders.filter(({ office, body }) => office === own.office && body !== own.body);
  const keys = new Set(equal?.map((each) => each.actor.key));
  const named = text.phrases.filter((each) => each.start < start && keys.has(each.actor?.key ?? ""));
  return countOf(named) === 1 && !keys.has(actor!.key) ? named.at(-1) : undefined;
}

/** "the visitor", "the guest": the only person of whom the text has told a journey, or else the one whom it has named most. */
export function visitorOf(text: TextSoFar, phrase: Phrase): Phrase | undefined {
  const before = text.phrases.filter(({ start }) => start < phrase.start);
  const travelled = before.filter((each) => hasTravelled(text, each));
  const [first] = countOf(travelled) === 1 ? travelled : [];
  return before.findLast(({ actor }) => first && actor?.key === first.actor!.key) ?? mostNamedBesides(text, phrase);
}

/** "A flew to Rome", "the end of a tour by A" */
function hasTravelled({ tokens }: TextSoFar, { actor, sort, from, to }: Phrase): boolean {
  if (actor?.kind !== "PERSON" || sort !== "name") return false;
  return (
    /^(?:(?:has|had|is|was|also|who) )*(?:flew|arriv\w+|landed|visit(?:s|ed|ing)|travelled|traveled|touring|(?:beg[au]n|ended|wound up) an? (?:\w+ ){0,2}(?:tour|visit|trip|journey))\b/.test(
      foldedText(tokens, to, to + 7),
    ) || /\b(?:tour|visit|trip|journey) (?:of (?:\w+ ){1,3})?by(?: the)?$/.test(foldedText(tokens, from - 7, from))
  );
}

/** Whoever else a text has named most before a phrase, if nobody else was named as often; of another state than whoever receives. */
function mostNamedBesides(text: TextSoFar, phrase: Phrase, owner?: Phrase): Phrase | undefined {
  const { phrases, genders, tokens, affiliations } = text;
  const stateOf = ({ actor }: Phrase) =>
    affiliations.find(({ member, body }) => member.actor?.key === actor!.key && body.actor?.kind === "STATE")?.body
      .actor?.key;
  const ownKey = owner?.actor?.key;
  const home = owner && stateOf(owner);
  const isWoman = womensWords.test(tokens[phrase.to - 1]!.folded);
  const others = phrases.filter(
    (each) =>
      each.actor?.kind === "PERSON" &&
      each.start < phrase.start &&
      each.actor.key !== ownKey &&
      !(home !== undefined && stateOf(each) === home) &&
      !(isWoman && genders.get(each.actor.key) === "man"),
  );
  const [first, second] = byCount(others);
  return first && (!second || first.count > second.count) ? first.phrase : undefined;
}
