import type { ActorKind } from "../../ontology/actorKinds.ts";
import type { Phrase } from "../actors/phrase.ts";
import { partyNouns, sideNouns, stateNouns } from "../tables/en/references.ts";
import { foldedText } from "../text/token.ts";
import { links } from "./joinedBefore.ts";
import { mostNamedStates } from "./mostNamedStates.ts";
import { holdersOfPlural, mayBeOneOf } from "./pairsOfHolders.ts";
import { pairOfLead } from "./pairsOfLeads.ts";
import { isInPair, isOwnerOfKin, pairBehind } from "./pairsOfNames.ts";
import { beginsParagraph } from "./paragraphs.ts";
import { countOf, distinct, hasWord, type TextSoFar, withBodies } from "./textSoFar.ts";

/**
 * Those of this sentence, of the one before, of the two before, or states of the headline, of the first kind of which there are as
 * many as are told.
 */
export function englishTwo(text: TextSoFar, phrase: Phrase): readonly Phrase[] | undefined {
  const behind = pairBehind(text, phrase);
  if (behind !== undefined) return behind ?? undefined;
  const holders = holdersOfPlural(text, phrase, countIn(text, phrase));
  if (holders) return holders;
  const found = englishKinds(text, phrase)
    .map((kinds) => englishAlike(text, phrase, kinds))
    .filter((each) => each !== undefined)
    .filter((each) => each.every((one) => mayBeOneOf(text, phrase, one)))
    .filter((each) => !hasWord(text, phrase, sideNouns) || !areOfOneBody(text, each));
  // "The two sides will exchange prisoners": who was named last in two sentences is no pair.
  const isOfParties = hasWord(text, phrase, partyNouns) || hasWord(text, phrase, /^sides$/);
  const together = found.find((two) => new Set(two.map((each) => text.sentenceOf(each))).size === 1);
  if (!isAsked(text, phrase)) return (isOfParties ? (together ?? pairOfLead(text, phrase)) : undefined) ?? found[0];
  // "A met B. C accused D. E urged both sides": those who are named last.
  const near = found.find((each) => each.every((one) => isNear(text, phrase, one)));
  // In a new paragraph, rather the parties that the lead tells than persons of the one before.
  const isOfPersons =
    near?.some(({ actor }) => actor!.kind === "PERSON") && beginsParagraph(text, text.sentenceOf(phrase));
  return (isOfPersons ? (pairOfLead(text, phrase) ?? mostNamedStates(text, phrase)) : undefined) ?? near ?? found[0];
}

/** "A and his deputy … both sides": two of one state or organization are no two sides. */
function areOfOneBody({ stated }: TextSoFar, two: readonly Phrase[]): boolean {
  const [one, other] = two.map(({ actor }) =>
    stated
      .filter(({ member, body }) => body.actor && member.actor?.key === actor!.key)
      .map(({ body }) => body.actor!.key),
  );
  return one!.some((body) => other?.includes(body));
}

/** Whether somebody is named in the sentence of a phrase, before it, or in the sentence before that. */
function isNear({ phrases, sentenceOf }: TextSoFar, phrase: Phrase, { actor }: Phrase): boolean {
  const here = sentenceOf(phrase);
  return withBodies(phrases).some(
    (each) => each.actor?.key === actor!.key && here - sentenceOf(each) <= 1 && here >= sentenceOf(each),
  );
}

/** "A urged both sides": who asks is none of them. */
function isAsked({ tokens }: TextSoFar, { from }: Phrase): boolean {
  const before = foldedText(tokens, from - 2, from);
  return /(?:^| )(?:urg\w+|press\w+|implor\w+|ask\w*|invit\w+|warn\w*|exhort\w+|congratulat\w+|prais\w+|thank\w+|told|call\w* on|appeal\w* to|appeal\w* for)$/.test(
    before,
  );
}

/** States for "the two countries", persons for "both men", persons or else powers for "the two sides" and "they". */
function englishKinds(text: TextSoFar, phrase: Phrase): readonly (readonly ActorKind[])[] {
  if (hasWord(text, phrase, stateNouns)) return [["STATE"]];
  if (hasWord(text, phrase, partyNouns)) return [["STATE", "ORGANIZATION"]];
  const isAny = hasWord(text, phrase, sideNouns) || phrase.to - phrase.from === 1;
  const others: readonly (readonly ActorKind[])[] = isAsked(text, phrase) ? [["STATE"]] : [];
  return isAny ? [["PERSON"], ["STATE", "ORGANIZATION"], ...others] : [["PERSON"]];
}

/** How many are told: "all three leaders" are three. */
function countIn({ tokens }: TextSoFar, { from, to }: Phrase): number {
  return tokens.slice(from, to).some(({ folded }) => /^(?:three|trio)$/.test(folded)) ? 3 : 2;
}

function englishAlike(text: TextSoFar, phrase: Phrase, kinds: readonly ActorKind[]): readonly Phrase[] | undefined {
  const { phrases, tokens, sentences, sentenceOf } = text;
  const here = sentenceOf(phrase);
  // "the militants were using the cash that they made": others whom nobody is named for.
  const words = foldedText(tokens, sentences[here]!.from, phrase.from);
  if (
    tokens[phrase.from]!.folded === "they" &&
    /\b(?:the|some|many|several|most|two|three) (?:\w+ ){0,2}?(?!leaders|ministers|presidents|sides|countries|men|women|parties|officials|diplomats|talks|states)\w{3,}s (?:were|are|have|had|would|will|could)\b/.test(
      words,
    )
  )
    return undefined;
  const count = countIn(text, phrase);
  const isPerson = kinds.includes("PERSON");
  const isState = kinds.length === 1 && kinds[0] === "STATE";
  const named = isPerson || count === 3 ? phrases : withBodies(phrases);
  // "the two sides" are no adjectives, "both countries" may be.
  const mayBeAdjective = isState && count === 2;
  const isDemand = isAsked(text, phrase);
  const isThey = tokens[phrase.from]!.folded === "they";
  // "China's two neighbours": not China.
  const owner = phrases.find(({ to, isGenitive }) => to === phrase.from && isGenitive)?.actor?.key;
  const withoutGender = named.filter(
    ({ actor, sort, from }) =>
      actor !== null &&
      // "EU leaders met in Rome. They": not Italy.
      !(isThey && sort === "capital" && /^(?:in|at|near|to|from)$/.test(tokens[from - 1]?.folded ?? "")) &&
      // "said through his spokesman, B, that": B is no party.
      !/^(?:through|via)$/.test(tokens[from - 1]?.folded ?? "") &&
      // "A agreed, while B urged both sides": whoever is named alone in that sentence asks.
      !(isDemand && sentenceOf({ from }) === here && !isInPair(text, phrases, from)) &&
      actor.key !== owner &&
      !isOwnerOfKin(text, from) &&
      kinds.includes(actor.kind) &&
      (mayBeAdjective || sort !== "adjective"),
  );
  const alike = withoutGender.filter(({ actor }) => isOfGender(text, phrase, actor!.key));
  // "The leaders": those of the sentence before; "the two leaders" may be further away.
  const isCounted = tokens
    .slice(phrase.from, phrase.to)
    .some(({ folded }) => /^(?:two|both|three|pair|duo|trio|they)$/.test(folded));
  // "urged both sides": rather those that the article is about than whoever was named last.
  const parties = isDemand && !isPerson && count === 2 ? mostNamedStates(text, phrase) : undefined;
  const areNamedHere = alike.some((each) => each.start < phrase.start && sentenceOf(each) === here);
  if (parties && !areNamedHere) return parties;
  const isNearby = isState || !isCounted || (isDemand && hasWord(text, phrase, sideNouns));
  for (const sentence of isNearby ? [here, here - 1] : [here, here - 1, here - 2]) {
    const isNear = (each: Phrase) =>
      sentence === here - 2 ? sentenceOf(each) >= sentence : sentenceOf(each) === sentence;
    const before = distinct(alike.filter((each) => each.start < phrase.start && isNear(each)));
    // "the two men", where a woman is named as well: they may be others.
    if (sentence === here - 2 && alike.length < withoutGender.length) return undefined;
    if (before.length === count) return before;
    // "C received the two": not C.
    const earlier = sentence === here - 2 ? before.filter((each) => sentenceOf(each) < here) : [];
    if (earlier.length === count) return earlier;
    // "B mediated between the neighbours": not B.
    const own = new Set(
      alike.filter((each) => each.start < phrase.start && sentenceOf(each) === here).map(({ actor }) => actor!.key),
    );
    const others = isState && sentence < here ? before.filter(({ actor }) => !own.has(actor!.key)) : [];
    if (others.length === count) return others;
    // "A told a news conference with B, C and D": "the three" are those who are joined.
    if (before.length > count) return count === 3 ? joinedThree(text, before) : undefined;
    // "When the two met, B promised him help": the one of the sentence before, and the one who follows.
    const isOpening = phrase.from === sentences[here]!.from;
    const after = isOpening ? [] : alike.filter((each) => each.start > phrase.start && sentenceOf(each) === here);
    const [first] = before;
    // "They spent an hour in the office of B": not B.
    const isOfClause =
      !isThey || /^(?:when|after|before|while|as|since|until|once)$/.test(tokens[phrase.from - 1]?.folded ?? "");
    const isNamedAgain = after.some(({ actor }) => actor!.key === first?.actor?.key);
    if (
      sentence < here &&
      isPerson &&
      count === 2 &&
      first &&
      !isDemand &&
      isOfClause &&
      !isNamedAgain &&
      countOf([first, ...after]) === 2
    )
      return [first, after.find(({ actor }) => actor!.key !== first.actor!.key)!];
  }
  const ofHeadline = distinct(
    alike.filter((each) => isState && sentenceOf(each) === 0 && !(each.from > 0 && /\n/.test(tokens[each.from]!.gap))),
  );
  return ofHeadline.length === count ? ofHeadline : undefined;
}

/** "B, C and D": three whom commas and "and" join. */
function joinedThree(text: TextSoFar, phrases: readonly Phrase[]): readonly Phrase[] | undefined {
  const first = phrases.findIndex((one, index) => {
    const [second, third] = phrases.slice(index + 1);
    return third && links(text, one, second!, undefined) && links(text, second!, third, /^and$/);
  });
  return first < 0 ? undefined : phrases.slice(first, first + 3);
}

/** "the two women": nobody who is known to be a man. */
function isOfGender({ tokens, genders }: TextSoFar, { from, to }: Phrase, key: string): boolean {
  const noun = tokens.slice(from, to).find(({ folded }) => /^(?:wo)?men$/.test(folded))?.folded;
  const gender = genders.get(key);
  return noun === undefined || gender === undefined || gender === (noun === "men" ? "man" : "woman");
}
