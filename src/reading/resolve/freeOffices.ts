import type { Phrase, StatedAffiliation, Title } from "../actors/phrase.ts";
import { mayHaveOffice } from "../tables/en/institutions.ts";
import { headsOfGovernment, headsOfState, leadingOffices } from "../tables/en/references.ts";
import { foldedText } from "../text/token.ts";
import { isSanctionedBy } from "./statesOfPassages.ts";
import type { TextSoFar } from "./textSoFar.ts";

/** Whether a state may have an office, and nobody else holds it there. @param isLater whether a leader without a name who follows may be the same person */
export function isFree(
  text: TextSoFar,
  { member }: StatedAffiliation,
  { office }: Title,
  { actor }: Phrase,
  isLater = false,
): boolean {
  const { phrases, affiliations, stated } = text;
  const state = actor!.key;
  const isOther = [isOfEnvoy, isVisitorOf, isOfCounterpart, isSanctionedBy].some((isOf) => isOf(text, member, state));
  if (!mayHaveOffice(state, office) || isOther) return false;
  const isHead = headsOfState.has(office);
  const isHeld = [...affiliations, ...stated].some(
    (other) =>
      other.body.actor?.key === state &&
      other.member.actor?.key !== member.actor?.key &&
      !other.isFormer &&
      (other.office === office || (isHead && isSoleLeader(other.office ?? ""))),
  );
  // "The Libyan leader met an envoy of President A": A is not president of Libya.
  const isLed =
    isHead &&
    phrases.some(
      ({ title: other, sort, start }) =>
        other?.body?.actor?.key === state &&
        isSoleLeader(other.office) &&
        !(isLater && sort === "title" && !other.isPlural && start > member.start),
    );
  return !isHeld && !isLed;
}

/** "Foreign Minister A is due in Lima": A is not of the state where he is awaited. */
function isVisitorOf({ phrases, tokens, sentenceOf }: TextSoFar, member: Phrase, state: string): boolean {
  return phrases.some((each) => {
    const between = foldedText(tokens, member.to, each.from);
    return (
      each.actor?.key === state &&
      each.from > member.to &&
      sentenceOf(each) === sentenceOf(member) &&
      /^(?:is|was|are|were|will be) (?:due|expected|awaited|scheduled to arrive|due to arrive|expected to arrive) (?:back )?in$/.test(
        between,
      )
    );
  });
}

/** "Foreign Minister A summoned the Russian ambassador", "The Russian ambassador handed Foreign Minister A a letter": A is no Russian. */
function isOfEnvoy({ phrases, tokens, sentenceOf }: TextSoFar, member: Phrase, state: string): boolean {
  const isReceived = receivesEnvoys.test(foldedText(tokens, Math.max(0, member.from - 2), member.from));
  return phrases.some(
    ({ title, from }) =>
      /^(?:ambassador|envoy|charge d'affaires|high commissioner|consul)$/.test(title?.office ?? "") &&
      title!.body?.actor?.key === state &&
      sentenceOf({ from }) === sentenceOf(member) &&
      (from > member.from || isReceived),
  );
}

/** What stands before whoever receives an envoy. */
const receivesEnvoys =
  /(?:^| )(?:(?:met|saw|told|assured|informed|warned|handed|gave|summoned|received|called in|expelled|questioned)(?: by)?|(?:letter|note|message|protest|credentials) to)$/;

/** How many sentences after somebody a counterpart of his may be named. */
const nearBy = 2;

/** "Foreign Minister A spoke. Her Turkish counterpart, B": A is no Turk, if nobody with another office is named between them. */
function isOfCounterpart({ phrases, sentenceOf }: TextSoFar, member: Phrase, state: string): boolean {
  const next = phrases.find(({ from, title }) => from > member.from && title !== null && title.isNational);
  const counterpart = phrases.find(
    ({ from, title }) => from > member.from && title?.isCounterpart === true && title.body?.actor != null,
  );
  if (!counterpart || (next && next.from < counterpart.from)) return false;
  const isNear = sentenceOf(counterpart) - sentenceOf(member) <= nearBy;
  return isNear && isOfEqual(counterpart.title!.words) && counterpart.title!.body!.actor!.key === state;
}

/** Not a predecessor, who is of the same state. */
function isOfEqual(words: string): boolean {
  return /^(?:his|her|their) .*(?:counterpart|opposite number|colleague|homologue)s?$/i.test(words);
}

/** Whether a state has no president or king beside somebody. */
function isSoleLeader(office: string): boolean {
  return (leadingOffices.has(office) && !headsOfGovernment.test(office)) || office === "head of state";
}
