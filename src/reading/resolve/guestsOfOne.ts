import { chainThrough, type Phrase } from "../actors/phrase.ts";
import { links } from "./joinedBefore.ts";
import type { TextSoFar } from "./textSoFar.ts";

/** Verbs before "them" that have persons as their object: "received them", "had them to lunch". */
const verbsOfHosts =
  /^(?:receiv|host|welcom|greet|invit|thank|join|brief|summon|embrac|entertain|urg|warn|press|congratulat|prais|assur)(?:e|es|ed|ing|s)?$|^(?:met|meet|meets|meeting|had|has|saw|see|sees|told|kept|took|showed|shown|gave)$/;
/** Words of meetings before "with them". */
const wordsOfTalks =
  /^(?:met|meet|meets|talks|spoke|speak|dined|lunched|down|hands|meeting|dinner|lunch|breakfast|tea|coffee)$/;

/**
 * "The two men landed on Monday, when C had them to lunch", "A and B flew in. C received them": the persons of the last plural before
 * "them", of whom the one who acts is none.
 * @param plurals whom the plurals before it stand for
 */
export function guestsOfOne(
  text: TextSoFar,
  phrase: Phrase,
  plurals: ReadonlyMap<Phrase, readonly Phrase[]>,
): readonly Phrase[] | undefined {
  const { phrases, sentenceOf } = text;
  if (!isOfPersons(text, phrase)) return undefined;
  const here = sentenceOf(phrase);
  const before = phrases.filter((each) => each.start < phrase.start && sentenceOf(each) >= here - 1);
  const all = [...plurals].filter(([each]) => before.includes(each)).map(([each, members]) => ({ each, members }));
  const lists = [...all, ...listsOf(text, before)].sort((one, other) => one.each.start - other.each.start);
  const acting = before.findLast(
    ({ actor, sort, isGenitive }) => actor?.kind === "PERSON" && sort !== "adjective" && !isGenitive,
  );
  const found = lists.findLast(({ members }) => members.every(({ actor }) => actor?.kind === "PERSON"));
  if (!acting || sentenceOf(acting) !== here || !found || acting.start < found.each.start) return undefined;
  if (found.members.some(({ actor }) => actor!.key === acting.actor!.key)) return undefined;
  // Of the sentence before, only those whom nobody else is named with.
  const isOnly = lists.filter(({ each }) => sentenceOf(each) === sentenceOf(found.each)).length === 1;
  if (sentenceOf(found.each) < here && !isOnly) return undefined;
  return found.members.map((each) => ({ ...phrase, sort: "pronoun", actor: each.actor, chain: chainThrough(each) }));
}

function isOfPersons({ tokens }: TextSoFar, { from }: Phrase): boolean {
  const [last, word] = [tokens[from - 2]?.folded ?? "", tokens[from - 1]?.folded ?? ""];
  return verbsOfHosts.test(word) || (word === "with" && wordsOfTalks.test(last));
}

/** "A and B", "A, B and C": the persons that "and" joins. */
function listsOf(text: TextSoFar, before: readonly Phrase[]) {
  const named = before.filter(
    ({ actor, sort, isGenitive }) => actor?.kind === "PERSON" && /^(?:name|title)$/.test(sort) && !isGenitive,
  );
  const lists: { each: Phrase; members: readonly Phrase[] }[] = [];
  for (let last = 1; last < named.length; last++) {
    if (!links(text, named[last - 1]!, named[last]!, /^and$/)) continue;
    let first = last - 1;
    while (first > 0 && links(text, named[first - 1]!, named[first]!, undefined)) first--;
    lists.push({ each: named[first]!, members: named.slice(first, last + 1) });
  }
  return lists;
}
