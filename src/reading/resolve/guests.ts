import type { Phrase } from "../actors/phrase.ts";
import { womensWords } from "../tables/en/genders.ts";
import { genderOfPronoun } from "./genders.ts";
import { countOf, type TextSoFar } from "./textSoFar.ts";

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
  const other = owner && mostNamedBesides(text, phrase, owner);
  const gender = genderOfPronoun(text.tokens[phrase.from]!.folded);
  if (other && gender && !text.genders.has(owner.actor!.key)) text.genders.set(owner.actor!.key, gender);
  return other;
}

/** "the visitor", "the guest": the person whom the text has named most, apart from those of this sentence. */
export function visitorOf(text: TextSoFar, phrase: Phrase): Phrase | undefined {
  return mostNamedBesides(text, phrase);
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
  const count = ({ actor }: Phrase) => others.filter((each) => each.actor!.key === actor!.key).length;
  const [first, second] = [...new Map(others.map((each) => [each.actor!.key, each])).values()].sort(
    (one, other) => count(other) - count(one),
  );
  return first && (!second || count(first) > count(second)) ? first : undefined;
}
