import type { Phrase } from "../actors/phrase.ts";
import {
  nounsOfOthers,
  prepositionsBeforeObjects,
  verbsBeforeIt,
  wordsBeforeItsVerb,
} from "../tables/en/references.ts";
import { statementVerbs } from "../tables/en/statement.ts";
import { links } from "./joinedBefore.ts";
import { countOf, type TextSoFar } from "./textSoFar.ts";

/** "A met B and thanked him": whoever of the sentence does not act, or else the subject of the one before. */
export function otherThanSubject(
  text: TextSoFar,
  phrase: Phrase,
  fitting: readonly Phrase[],
  candidates: readonly Phrase[],
  before: () => Phrase | undefined,
): Phrase | undefined {
  const { tokens, phrases, sentenceOf } = text;
  // "handed it to B, who thanked her": B.
  const described = candidates.findLast(
    ({ to }) => /^(?:who|which)$/.test(tokens[to]?.folded ?? "") && to < phrase.from,
  );
  const acting = described ?? candidates.findLast((each) => isNominative(text, each) && !isDirectObject(text, each));
  const subject = acting?.actor?.key;
  if (acting && isInInfinitive(text, acting, phrase)) return acting;
  // "A had waited until B and C met him": not B.
  const joined =
    acting && candidates.findLast((each) => each.start < acting.start && links(text, each, acting, /^and$/));
  const different = candidates.filter(({ actor }) => actor!.key !== subject && actor!.key !== joined?.actor?.key);
  // "A's army sacked him": not A.
  const others = different.filter(({ isGenitive, sort }) => !isGenitive || sort === "pronoun");
  if (countOf(others) === 1) return others.at(-1);
  // "A received him in Berlin, and B will fly to Vienna to see him": whoever has been a pronoun stays one.
  const pronouns = others.filter(({ sort, isGenitive }) => sort === "pronoun" && !isGenitive);
  if (countOf(pronouns) === 1) return pronouns.at(-1);
  // "B froze A's money and barred him": A, whose what was acted on.
  const owners = different.filter(({ from }) =>
    phrases.some(
      (each) => each.actor && each.to < from && sentenceOf(each) === sentenceOf(phrase) && isNominative(text, each),
    ),
  );
  if (others.length === 0 && acting === undefined && countOf(owners) === 1) return owners[0];
  const other = countOf(candidates) <= 1 ? before() : undefined;
  const isSame = candidates.some(({ actor }) => actor!.key === other?.actor?.key);
  return isSame ? otherOfSentenceBefore(text, phrase, fitting, subject) : other;
}

/** "A invited B to dine with him": whoever is asked to do it does so with who asks. */
function isInInfinitive({ tokens }: TextSoFar, { to }: Phrase, { from }: Phrase): boolean {
  const words = tokens.slice(to, from);
  const verb = words.find(({ folded }) => askingVerbs.test(folded))?.index;
  const infinitive = words.findLast(({ folded }) => folded === "to")?.index;
  return (
    verb !== undefined &&
    infinitive !== undefined &&
    infinitive > verb + 1 &&
    from - infinitive > 1 &&
    !words.some(
      ({ folded, gap, index }) => index > infinitive && (/[,;:]/.test(gap) || /^(?:who|which|that|and)$/.test(folded)),
    )
  );
}

const askingVerbs =
  /^(?:invit|urg|ask|press|beg|implor|order|instruct|advis|allow|permit|persuad|convinc|forbid|forbad|challeng|encourag|want|tell|told|summon)(?:s|e|es|ed|ing)?$/;

/** "A received B. He praised her": whoever else the sentence before names. */
export function otherOfSentenceBefore(
  { sentenceOf }: TextSoFar,
  phrase: Phrase,
  fitting: readonly Phrase[],
  subject: string | undefined,
): Phrase | undefined {
  const others = fitting.filter(
    (each) => sentenceOf(each) === sentenceOf(phrase) - 1 && each.actor!.key !== subject && !each.isGenitive,
  );
  return countOf(others) === 1 ? others.at(-1) : undefined;
}

/** "met him", "praised it", "demanded his resignation": not who acts. */
export function isObjectPronoun({ tokens, sentences, sentenceOf }: TextSoFar, { from, isGenitive }: Phrase): boolean {
  const { folded: word, gap } = tokens[from]!;
  if (/^(?:him|her|them)$/.test(word) && !isGenitive) return true;
  const last = tokens[from - 1]?.folded ?? "";
  // "was ill after his arrest": his own.
  const isOwn = /^(?:after|before|since|until|following|during)$/.test(last);
  if (/^(?:his|her)$/.test(word)) return isGenitive && !isOwn && nounsOfOthers.test(tokens[from + 1]?.folded ?? "");
  if (word !== "it" || /[.,;:]/.test(gap)) return false;
  // "broke off relations with Peru and banned trade with it", but "Peru said Chile had traded with it"
  const isSaid = ({ index, folded, letterCase }: (typeof tokens)[number]) =>
    folded === "that" || (letterCase !== "capital" && statementVerbs.has(tokens, index));
  const words = tokens.slice(sentences[sentenceOf({ from })]!.from, from);
  if (/^(?:with|against)$/.test(last)) return !words.some(isSaid);
  return verbsBeforeIt.test(last) && !wordsBeforeItsVerb.test(last);
}

/** "telephoned A to thank him": whom the verb before is done to. */
function isDirectObject({ tokens }: TextSoFar, { from }: Phrase): boolean {
  const at = tokens[from - 1]?.folded === "the" ? from - 2 : from - 1;
  const [verb, next] = [tokens[at], tokens[at + 1]];
  return (
    verb !== undefined &&
    /^(?:\w{2,}ed|met|saw|told|rang|sent|gave|took|beat|sought)$/.test(verb.folded) &&
    next!.gap === " " &&
    !/[”"’]/.test(verb.gap)
  );
}

/** Whether no preposition stands before a phrase. @param start the first token that counts */
export function isNominative({ tokens }: Pick<TextSoFar, "tokens">, { from, isGenitive }: Phrase, start = 0): boolean {
  const before = tokens.slice(Math.max(start, from - 2), from).map(({ folded }) => folded);
  if (before.at(-1) === "the") before.pop();
  return !isGenitive && !prepositionsBeforeObjects.test(before.at(-1) ?? "");
}
