import type { Phrase, StatedAffiliation, Title } from "../actors/phrase.ts";
import { foldedText } from "../text/token.ts";
import { isFree } from "./freeOffices.ts";
import { statesByCount } from "./homeStates.ts";
import { beginsParagraph } from "./paragraphs.ts";
import { isAmerican, realmBefore, stateOfAmericanDateline } from "./statesOfPassages.ts";
import { bodyInTitle, type TextSoFar, withBodies } from "./textSoFar.ts";

/** The state that the article is about, or of which it speaks most after that one, if nobody else holds such an office there. */
export function ofEnglishHome(text: TextSoFar, affiliation: StatedAffiliation, title: Title): StatedAffiliation | null {
  const { home } = text;
  const told =
    realmBefore(text, affiliation.member, title.office) ??
    (title.isNational ? stateOfAmericanDateline(text) : undefined);
  if (told && isFree(text, affiliation, title, told))
    return { ...affiliation, body: bodyInTitle(affiliation, title, told), rule: "home" };
  const named = withBodies(text.phrases).filter(
    ({ actor, start, sort }) => actor?.kind === "STATE" && sort !== "adjective" && start < affiliation.member.start,
  );
  const before = statesByCount(text).filter((each) => each.start < affiliation.member.start && !isDateline(text, each));
  // "former President A", rather than "former president A"
  const isWritten = !title.isFormer || text.tokens[title.to - 1]!.letterCase === "capital";
  const american = title.office === "president" && isWritten ? [...named, ...before].find(isAmerican) : undefined;
  // An office is not of a state that the article comes to speak of later.
  const first = home && home.start < affiliation.member.start ? home : (named[0] ?? before[0] ?? home);
  // "It listed A, a former minister": of one of several states, if not of that one.
  const found = [
    first,
    onlyNamedJustBefore(text, affiliation.member, named),
    american,
    ...(title.isFormer ? [] : before),
  ].find((each) => each && isFree(text, affiliation, title, each) && !isDestination(text, affiliation.member, each));
  // "the Zambian president" behind it may be him, if the article is about no other state.
  const isAlone =
    home &&
    found !== home &&
    found !== american &&
    isFree(text, affiliation, title, home, true) &&
    !isOften(text, found, home);
  const state = isAlone ? home : found;
  return state ? { ...affiliation, body: bodyInTitle(affiliation, title, state), rule: "home" } : null;
}

/** "They took refuge in Egypt on Monday. President A": the only state that the sentence before names in the same paragraph. */
function onlyNamedJustBefore(text: TextSoFar, member: Phrase, named: readonly Phrase[]) {
  const here = text.sentenceOf(member);
  const near = named.filter((each) => text.sentenceOf(each) === here - 1);
  return !beginsParagraph(text, here) && new Set(near.map(({ actor }) => actor!.key)).size === 1 ? near[0] : undefined;
}

/** "Interior Minister A had planned to fly to Moscow": he is of another state. */
function isDestination({ phrases, tokens, sentenceOf }: TextSoFar, member: Phrase, { actor }: Phrase): boolean {
  const journey = /\b(?:fl[yi]\w*|flew|travel\w*|go|goes|went|sent|head\w*|return\w*) (?:\w+ )?to$/;
  const isAhead = (each: Phrase) => each.from > member.to && sentenceOf(each) === sentenceOf(member);
  return phrases.some(
    (each) => each.actor?.key === actor!.key && isAhead(each) && journey.test(foldedText(tokens, member.to, each.from)),
  );
}

/** Whether only the dateline names a state. */
function isDateline({ phrases }: TextSoFar, { from, actor, sort }: Phrase): boolean {
  return (
    sort === "capital" && from === 0 && withBodies(phrases).filter((each) => each.actor?.key === actor?.key).length < 2
  );
}

/** Whether a text names a state three times, or at least a third as often as another one. */
function isOften({ phrases }: TextSoFar, one: Phrase | undefined, other: Phrase): boolean {
  const count = ({ actor }: Phrase) => withBodies(phrases).filter((each) => each.actor?.key === actor!.key).length;
  return one !== undefined && (count(one) > 2 || count(one) * 3 >= count(other));
}
