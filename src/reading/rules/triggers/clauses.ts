import type { Phrase, StatedAffiliation } from "../../actors/phrase.ts";
import type { TextDate } from "../../dates/textDates.ts";
import type { Article, ReadingLanguage } from "../../reading.ts";
import type { Resolved } from "../../resolve/resolve.ts";
import type { Sentence } from "../../text/sentences.ts";
import type { Token } from "../../text/token.ts";
import { gendersOf } from "../arguments/agreement.ts";
import type { TextClause } from "../arguments/clause.ts";
import { groupsOf } from "../arguments/groups.ts";
import { dateOfNoun } from "./datesOfNouns.ts";

/** The sentences of an article with their phrases and dates. */
export function clausesOf(
  { text, language, publishedOn }: Article,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  { phrases, plurals, home, affiliations }: Resolved,
  dates: readonly TextDate[],
  quoted: Uint8Array,
): TextClause[] {
  const byToken = new Map<number, Phrase>();
  for (const phrase of phrases) for (let index = phrase.from; index < phrase.to; index++) byToken.set(index, phrase);
  const dated = new Set(dates.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)));
  // "succeeded the Dane A": that he is from Denmark is no office.
  const current = affiliations.filter(
    ({ member, isFormer, rule }) => member.actor !== null && !isFormer && rule !== "native",
  );
  const byOffice = (one: StatedAffiliation, other: StatedAffiliation) =>
    language === "en" ? weightOf(one) - weightOf(other) : 0;
  const bodies = new Map([...current].sort(byOffice).map(({ member, body }) => [member.actor!.key, body]));
  const genders = gendersOf(tokens, language === "ar" ? phrases : []);
  const ofNouns = dates.flatMap((date) => dateOfNoun(tokens, language, date) ?? []);
  const identifying = new Set(ofNouns.map(({ date }) => date));
  // "حركة 23 مارس" is a name.
  const whenever = dates.filter((date) => !identifying.has(date) && !byToken.has(date.from));
  return sentences.map((sentence, index) => {
    const within = phrases.filter(({ from }) => sentence.from <= from && from < sentence.to);
    return {
      language,
      text,
      publishedOn: publishedOn?.length === 10 ? publishedOn : null,
      tokens,
      sentence,
      index,
      home,
      bodies,
      genders,
      phrases: within,
      groups: groupsOf(language, tokens, within, plurals),
      earlier: [],
      dates: datesIn(sentence, whenever, language),
      datesOfNouns: ofNouns.filter(({ from }) => sentence.from <= from && from < sentence.to),
      isQuoted: (token) => quoted[tokens[token]!.start] === 1,
      phraseAt: (token) => byToken.get(token),
      isDate: (token) => dated.has(token),
    };
  });
}

/** The dates of a sentence. An Arabic dateline tells the day of what follows it, if that tells none itself. */
function datesIn({ from, to }: Sentence, dates: readonly TextDate[], language: ReadingLanguage): readonly TextDate[] {
  const within = dates.filter((date) => from <= date.from && date.from < to);
  const own = within.filter(({ isDateline }) => !isDateline);
  return language === "ar" && own.length === 0 ? within : own;
}

/** In English, who has an office of one body and is a member of another one belongs to the first. */
function weightOf({ office }: StatedAffiliation): number {
  if (office === null) return 0;
  return /^(?:senator|lawmaker|legislator|deputy|member|mp|mep|congress\w+|councillor|founder|shareholder|owner)$/.test(
    office,
  )
    ? 1
    : 2;
}
