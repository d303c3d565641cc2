import type { Phrase } from "../actors/phrase.ts";
import { meetingVerbs } from "../tables/ar/meeting.ts";
import { otherVerbs } from "../tables/ar/otherVerbs.ts";
import { sanctionVerbs } from "../tables/ar/sanction.ts";
import { statementVerbs } from "../tables/ar/statement.ts";
import type { TextSoFar } from "./textSoFar.ts";

/** Verbs of what states do. */
const verbsOfStates = [statementVerbs, meetingVerbs, otherVerbs, ...sanctionVerbs];

/**
 * "استدعت أنقرة …، ووصف وزير خارجيتها": the state that a verb stands before last, also by its capital, or else the first one of the
 * sentence that no preposition stands before.
 */
export function actingStateBefore({ phrases, tokens, sentenceOf }: TextSoFar, phrase: Phrase): Phrase | undefined {
  const states = phrases.filter(
    (each) =>
      each.start < phrase.start &&
      sentenceOf(each) === sentenceOf(phrase) &&
      each.actor?.kind === "STATE" &&
      (each.sort === "name" || each.sort === "capital") &&
      each.preposition === "" &&
      !/^و?(?:في|الي|من|مع|عن|علي|بين|ضد|لدي)$/.test(tokens[each.from - 1]?.folded ?? ""),
  );
  const isActing = ({ from }: Phrase) => verbsOfStates.some((verbs) => verbs.has(tokens, from - 1));
  return states.findLast((each) => each.from > 0 && isActing(each)) ?? states[0];
}

/** "دخلت أنقرة على الخط. وهاتف وزير خارجيتها": the same of the sentence before, where this one names nobody yet. */
export function actingStateOfLast(text: TextSoFar, phrase: Phrase): Phrase | undefined {
  const { phrases, sentenceOf, sentences } = text;
  const here = sentenceOf(phrase);
  const isFirst = !phrases.some((each) => sentenceOf(each) === here && each.to <= phrase.from && each.actor !== null);
  const before = here > 0 ? sentences[here - 1] : undefined;
  return isFirst && before ? actingStateBefore(text, { ...phrase, from: before.to - 1, start: before.end }) : undefined;
}
