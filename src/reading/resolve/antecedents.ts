import type { Phrase } from "../actors/phrase.ts";
import { genderOfPronoun } from "./genders.ts";
import { ofSameClause, subjectAhead, subjectOfMainClause } from "./mainSubjects.ts";
import { isNominative, isObjectPronoun, otherOfSentenceBefore, otherThanSubject } from "./objectPronouns.ts";
import { beginsParagraph } from "./paragraphs.ts";
import { isBehindContent, isInQuotation, isOpening } from "./placesOfPronouns.ts";
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
  // "“It is a tap in somebody else's hand,” A said": the words of somebody begin with what is talked about.
  const opensQuotation = /^it$/i.test(tokens[phrase.from]!.value) && /[“"]$/.test(tokens[phrase.from]!.gap);
  const found = opensQuotation ? undefined : antecedentAmong(text, phrase, fitting);
  const here = sentenceOf(phrase);
  const near = fitting.filter((each) => each.start < phrase.start && sentenceOf(each) >= here - 1);
  const own = near.filter((each) => sentenceOf(each) === here);
  const isSure = countOf(own.length > 0 ? own : near) === 1;
  // "“He is a liar,” she said": the words of somebody may be about anybody.
  if (gender && found?.actor && isSure && !isInQuotation(text, phrase)) genders.set(found.actor.key, gender);
  return found;
}

function antecedentAmong(text: TextSoFar, phrase: Phrase, fitting: readonly Phrase[]): Phrase | undefined {
  const { tokens, sentenceOf } = text;
  const word = tokens[phrase.from]!.folded;
  const here = sentenceOf(phrase);
  const candidates = ofSameClause(
    text,
    phrase,
    fitting.filter((each) => each.start < phrase.start && sentenceOf(each) === here),
  );
  const before = () => subjectBefore(text, phrase, fitting);
  if (isObjectPronoun(text, phrase)) return otherThanSubject(text, phrase, fitting, candidates, before);
  const ahead = candidates.length === 0 ? subjectAhead(text, phrase, fitting) : undefined;
  if (ahead) return ahead;
  const isOwned = candidates.some(({ isGenitive, sort }) => isGenitive && sort === "pronoun");
  // "A was on his way to Rome, where he": nobody else.
  const isOne = countOf(candidates) === 1 && isNominative(text, candidates[0]!);
  if (/^(?:he|she)$/.test(word) && isOwned && !isOne) return undefined;
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

/** Who is told of in the sentence before, or in the one before that if that one tells of nobody and the paragraph goes on. */
function subjectBefore(text: TextSoFar, phrase: Phrase, fitting: readonly Phrase[]): Phrase | undefined {
  const { tokens, sentences, sentenceOf, genders } = text;
  const here = sentenceOf(phrase);
  const gender = genderOfPronoun(tokens[phrase.from]!.folded);
  const toldIn = (sentence: number) => fitting.filter((each) => sentenceOf(each) === sentence);
  const isSure = ({ actor }: Phrase) => genders.get(actor!.key) === gender;
  const near = toldIn(here - 1);
  if (gender === undefined) return subjectOf(text, near);
  const isOfNobody = !text.phrases.some((each) => sentenceOf(each) === here - 1 && mayBePerson(text, each));
  if (near.length === 0 && isOfNobody && ![here, here - 1].some((each) => beginsParagraph(text, each))) {
    const earlier = toldIn(here - 2);
    const sure = earlier.filter(isSure);
    return countOf(sure) === 1 ? sure[0] : subjectOf(text, earlier);
  }
  // "A asked B for patience, his spokeswoman, C, said. She": not he.
  const sure = near.filter(isSure);
  // "His wife, A, and his lawyer, B, met him. C offered him": whom two pronouns stand for is told of.
  const pronouns = near.filter(({ sort }) => sort === "pronoun");
  const isObject = isObjectPronoun(text, phrase) && pronouns.some(({ isGenitive }) => !isGenitive);
  if (isObject && pronouns.length > 1 && countOf(pronouns) === 1) return pronouns[0];
  const others = gender === "woman" ? /^(?:he|him|his)$/ : /^(?:she|her)$/;
  const { from, to } = sentences[here - 1] ?? { from: 0, to: 0 };
  if (countOf(sure) === 1 && tokens.slice(from, to).some(({ folded }) => others.test(folded))) return sure[0];
  // "Greece, whose minister, A, resigned, was represented by B. She": not A.
  const free = near.filter(({ title }) => !/^whose /i.test(title?.words ?? ""));
  return subjectOf(text, free.length > 0 ? free : near);
}

/** A person, an office or a pronoun, known or not. */
function mayBePerson({ tokens }: TextSoFar, { from, title, sort, actor }: Phrase): boolean {
  return (
    title !== null ||
    sort === "person" ||
    actor?.kind === "PERSON" ||
    /^(?:he|she|him|his|her)$/.test(tokens[from]!.folded)
  );
}

/** "B received A. …": the first of a sentence who can be its subject. */
function subjectOf(text: TextSoFar, phrases: readonly Phrase[]): Phrase | undefined {
  // "It will be his first trip since he quarrelled with B": rather he than B.
  const [first] = phrases;
  const isOwner = first?.sort === "pronoun" && first.isGenitive;
  const isContinued =
    isOwner &&
    text.phrases.some(
      (each) =>
        each.actor === null &&
        text.sentenceOf(each) === text.sentenceOf(first) &&
        /^s?he$/.test(text.tokens[each.from]!.folded),
    );
  if (isContinued) return first;
  return (
    phrases.find((each) => isNominative(text, each) && !/^(?:him|her|them)$/.test(text.tokens[each.from]!.folded)) ??
    phrases.findLast(({ sort }) => sort !== "pronoun") ??
    phrases[0]
  );
}
