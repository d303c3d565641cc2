import type { Phrase } from "../actors/phrase.ts";
import {
  nounsOfOthers,
  prepositionsBeforeObjects,
  verbsBeforeIt,
  wordsBeforeItsVerb,
} from "../tables/en/references.ts";
import { statementVerbs } from "../tables/en/statement.ts";
import { genderOfPronoun } from "./genders.ts";
import { subjectOfMainClause } from "./mainSubjects.ts";
import { countOf, type TextSoFar } from "./textSoFar.ts";

/**
 * Whom an English pronoun stands for: "A said that he", "Beijing rejected criticism of its drills". A subject or owner is the
 * only one of the sentence who fits, or the subject of the one before; an object is somebody else than the subject.
 */
export function pronounAntecedent(text: TextSoFar, phrase: Phrase): Phrase | undefined {
  const { phrases, tokens, sentenceOf, genders } = text;
  const gender = genderOfPronoun(tokens[phrase.from]!.folded);
  const fitting = phrases.filter(
    ({ actor, sort, title }) =>
      actor !== null &&
      sort !== "adjective" &&
      !title?.isPlural &&
      (actor.kind === "PERSON") === (gender !== undefined) &&
      (genders.get(actor.key) ?? gender) === gender,
  );
  const found = antecedentAmong(text, phrase, fitting);
  const here = sentenceOf(phrase);
  const near = fitting.filter((each) => each.start < phrase.start && sentenceOf(each) >= here - 1);
  const own = near.filter((each) => sentenceOf(each) === here);
  const isSure = countOf(own.length > 0 ? own : near) === 1;
  if (gender && found?.actor && isSure) genders.set(found.actor.key, gender);
  return found;
}

function antecedentAmong(text: TextSoFar, phrase: Phrase, fitting: readonly Phrase[]): Phrase | undefined {
  const { tokens, sentenceOf } = text;
  const word = tokens[phrase.from]!.folded;
  const here = sentenceOf(phrase);
  const candidates = fitting.filter((each) => each.start < phrase.start && sentenceOf(each) === here);
  const before = () =>
    subjectOf(
      text,
      fitting.filter((each) => sentenceOf(each) === here - 1),
    );
  if (isObject(text, phrase)) return otherThanSubject(text, phrase, fitting, candidates, before);
  if (/^(?:he|she)$/.test(word) && candidates.some(({ isGenitive, sort }) => isGenitive && sort === "pronoun"))
    return undefined;
  // "…, she said": who spoke before, not who is spoken about.
  if (/^(?:he|she)$/.test(word) && isBehindContent(text, phrase))
    return (isReply(text, phrase) ? answeringBefore(text, phrase, fitting, before) : before()) ?? candidates[0];
  // "In a call with B, he asked": somebody else.
  const isBehindComma = /,\s*$/.test(tokens[phrase.from]!.gap);
  const areOthers = candidates.every((each) => /^(?:with|to)$/.test(tokens[each.from - 1]?.folded ?? ""));
  if (/^(?:he|she)$/.test(word) && isBehindComma && candidates.length > 0 && areOthers && isOpening(text, phrase))
    return before();
  const count = countOf(candidates);
  if (count === 1) return candidates.at(-1);
  const main = subjectOfMainClause(text, phrase, candidates);
  if (main) return main;
  // "Beijing rejected criticism of its drills": the last one that no preposition stands before.
  if (word === "its" && count > 0) return candidates.findLast((each) => isNominative(text, each));
  // "He is a cousin of his wife": whoever has been a pronoun stays one.
  const [first] = candidates;
  const isSubject = first?.sort === "pronoun" && isNominative(text, first);
  if (count > 1) return /^(?:he|she)$/.test(word) || isSubject ? first : undefined;
  return before();
}

/** "A accused B of theft. “I own nothing,” she retorted": the only other one of the sentence before. */
function answeringBefore(
  text: TextSoFar,
  phrase: Phrase,
  fitting: readonly Phrase[],
  before: () => Phrase | undefined,
): Phrase | undefined {
  const first = before();
  return otherOfSentenceBefore(text, phrase, fitting, first?.actor?.key) ?? first;
}

function isReply({ tokens }: TextSoFar, { to }: Phrase): boolean {
  return /^(?:retorted|replied|countered|answered|rejoined|responded|shot|snapped|fired)$/.test(
    tokens[to]?.folded ?? "",
  );
}

/** "B received A. …": the first of a sentence who can be its subject. */
function subjectOf(text: TextSoFar, phrases: readonly Phrase[]): Phrase | undefined {
  return (
    phrases.find((each) => isNominative(text, each) && !/^(?:him|her|them)$/.test(text.tokens[each.from]!.folded)) ??
    phrases.findLast(({ sort }) => sort !== "pronoun") ??
    phrases[0]
  );
}

/** "A met B and thanked him": whoever of the sentence does not act, or else the subject of the one before. */
function otherThanSubject(
  text: TextSoFar,
  phrase: Phrase,
  fitting: readonly Phrase[],
  candidates: readonly Phrase[],
  before: () => Phrase | undefined,
): Phrase | undefined {
  const { tokens } = text;
  // "handed it to B, who thanked her": B.
  const described = candidates.findLast(
    ({ to }) => /^(?:who|which)$/.test(tokens[to]?.folded ?? "") && to < phrase.from,
  );
  const subject = (described ?? candidates.findLast((each) => isNominative(text, each) && !isDirectObject(text, each)))
    ?.actor?.key;
  const different = candidates.filter(({ actor }) => actor!.key !== subject);
  // "A's army sacked him": not A.
  const others = different.filter(({ isGenitive, sort }) => !isGenitive || sort === "pronoun");
  if (countOf(others) === 1) return others.at(-1);
  const other = countOf(candidates) <= 1 ? before() : undefined;
  const isSame = candidates.some(({ actor }) => actor!.key === other?.actor?.key);
  return isSame ? otherOfSentenceBefore(text, phrase, fitting, subject) : other;
}

/** "A received B. He praised her": whoever else the sentence before names. */
function otherOfSentenceBefore(
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
function isObject({ tokens }: TextSoFar, { from, isGenitive }: Phrase): boolean {
  const { folded: word, gap } = tokens[from]!;
  if (/^(?:him|her|them)$/.test(word) && !isGenitive) return true;
  if (/^(?:his|her)$/.test(word)) return isGenitive && nounsOfOthers.test(tokens[from + 1]?.folded ?? "");
  const last = tokens[from - 1]?.folded ?? "";
  return word === "it" && !/[.,;:]/.test(gap) && verbsBeforeIt.test(last) && !wordsBeforeItsVerb.test(last);
}

/** "…”, he said", "…, she added on Monday" */
function isBehindContent({ tokens, sentences, sentenceOf }: TextSoFar, phrase: Phrase): boolean {
  const { from, to } = sentences[sentenceOf(phrase)]!;
  // "Greece, she added, had": who spoke before.
  const [before, after] = [tokens[phrase.from]!.gap, tokens[phrase.to + 1]?.gap ?? ""];
  const isParticle = tokens[phrase.to + 1]?.folded === "on";
  const isInserted =
    phrase.from > from && /^,\s*$/.test(before) && /^,/.test(isParticle ? (tokens[phrase.to + 2]?.gap ?? "") : after);
  if (isInserted && (isParticle || statementVerbs.has(tokens, phrase.to))) return true;
  const { gap } = tokens[phrase.from]!;
  const isAfter = (phrase.from - from >= 4 && /[,”"’']\s*$/.test(gap)) || /[,.!?]["”’']\s*$/.test(gap);
  return (
    isAfter &&
    /^(?:said|added|told|warned|insisted|noted|wrote|argued|explained|continued|stressed|retorted|replied|countered|answered|rejoined|responded|quipped|joked|shot|snapped|fired|remarked|went|began|concluded|whispered)$/.test(
      tokens[phrase.to]?.folded ?? "",
    ) &&
    to - phrase.to < 12
  );
}

/** "In a call with B, he": whether only an adverbial stands before. */
function isOpening({ tokens, sentences, sentenceOf }: TextSoFar, phrase: Phrase): boolean {
  const { from } = sentences[sentenceOf(phrase)]!;
  return (
    /^(?:in|during|at|over|after|before|following|on)$/.test(tokens[from]!.folded) &&
    !tokens.slice(from + 1, phrase.from).some(({ gap }) => /[,;:]/.test(gap))
  );
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

function isNominative({ tokens }: TextSoFar, { from, isGenitive }: Phrase): boolean {
  const before = tokens.slice(Math.max(0, from - 2), from).map(({ folded }) => folded);
  if (before.at(-1) === "the") before.pop();
  return !isGenitive && !prepositionsBeforeObjects.test(before.at(-1) ?? "");
}
