import { chainThrough, type Phrase } from "../actors/phrase.ts";
import { bareOrgans, organWordsAlike } from "../tables/en/organs.ts";
import { statementVerbs } from "../tables/en/statement.ts";
import type { Token } from "../text/token.ts";
import { pronounAntecedent } from "./antecedents.ts";
import { sceneOf } from "./scenes.ts";
import { type TextSoFar, withBodies } from "./textSoFar.ts";

/** How many words behind the name the capital may stand: "told a news briefing in Athens". */
const mostWordsOfSpeech = 7;

/**
 * "the army", "the Foreign Ministry in Athens": the organ of which the text has told the state, or else that of the state which the sentence is
 * set in, that it begins with, or that the article is about, if the graph knows it.
 */
export function organOfState(text: TextSoFar, phrase: Phrase): Phrase | undefined {
  const { tokens, organs } = text;
  const article = tokens[phrase.from]!.folded;
  const from = /^(?:the|its)$/.test(article) ? phrase.from + 1 : phrase.from;
  if (bareOrgans.at(tokens, from)?.to !== phrase.to) return undefined;
  const words = tokens.slice(from, phrase.to);
  const capital =
    (tokens[phrase.to]?.folded === "in" ? text.capitals.find((each) => each.from === phrase.to + 1) : undefined) ??
    capitalOfSpeech(text, phrase);
  if (article === "its") return knownOrgan(pronounAntecedent(text, { ...phrase, to: from, isGenitive: true }));
  const named = capital ? undefined : namedBefore(text, phrase, words);
  if (named) return named;
  if (/^embass/.test(words[0]!.folded)) return knownOrgan(senderBefore(text, phrase));
  return knownOrgan(capital ?? sceneOf(text, phrase) ?? stateOfSentence(text, phrase) ?? text.home);

  function knownOrgan(state: Phrase | undefined): Phrase | undefined {
    const organ = state?.actor?.kind === "STATE" ? organs.find(words, state.actor.key) : undefined;
    return organ && { ...phrase, actor: organ, chain: chainThrough(state!) };
  }
}

/** "foreign ministry spokesman A said in Athens": where an organ's spokesman, who is not sent abroad, speaks. */
function capitalOfSpeech({ tokens, phrases, capitals, sentenceOf }: TextSoFar, phrase: Phrase): Phrase | undefined {
  const speaker = phrases.find(
    ({ title, from, to }) => /spokes/.test(title?.office ?? "") && from <= phrase.from && phrase.to <= to,
  );
  const words = speaker ? tokens.slice(speaker.to, speaker.to + mostWordsOfSpeech) : [];
  const verb = words.find(({ index }) => statementVerbs.has(tokens, index));
  return capitals.find(
    (each) =>
      verb !== undefined &&
      words.some(({ index, folded }) => folded === "in" && index > verb.index && each.from === index + 1) &&
      sentenceOf(each) === sentenceOf(phrase),
  );
}

/** The organ of this sort that the text has named last. */
function namedBefore({ phrases, tokens }: TextSoFar, { from }: Phrase, words: readonly Token[]): Phrase | undefined {
  const alike = ({ folded }: Token) => organWordsAlike[folded] ?? folded;
  const isOrgan = (each: Phrase) =>
    words.every((word) => tokens.slice(each.from, each.to).some((own) => alike(own) === alike(word)));
  return withBodies(phrases).findLast(
    (each) => each.from < from && each.sort !== "organization" && each.actor?.kind === "ORGANIZATION" && isOrgan(each),
  );
}

/** The first state of the sentence, if it is no adjective and names no other: "Greece said the army had withdrawn". */
function stateOfSentence({ phrases, sentences, sentenceOf }: TextSoFar, phrase: Phrase): Phrase | undefined {
  const { from } = sentences[sentenceOf(phrase)]!;
  const first = withBodies(phrases).find(
    (each) => each.from >= from && each.from < phrase.from && each.actor?.kind === "STATE",
  );
  return first && first.from <= from + 1 ? first : undefined;
}

/** The state whose diplomat the text has named last. */
function senderBefore({ phrases, stated }: TextSoFar, { start }: Phrase): Phrase | undefined {
  const isDiplomat = /ambassador|attache|consul|charge|envoy/;
  const diplomat = phrases.findLast((each) => each.start < start && isDiplomat.test(each.title?.office ?? ""));
  return (
    diplomat?.title?.body ??
    stated.find(({ member }) => diplomat?.actor && member.actor?.key === diplomat.actor.key)?.body
  );
}
