import type { KnownActor } from "../../src/names/annotate/knownActor.ts";
import { prepareText } from "../../src/names/annotate/nameWindows.ts";
import { readArticle } from "../../src/reading/readArticle.ts";
import { readingRecords } from "../../src/reading/readingRecords.ts";
import { sentencesOf } from "../../src/reading/text/sentences.ts";
import { tokensOf } from "../../src/reading/text/token.ts";
import { median } from "../median.ts";
import { type GoldArticle, goldArticles } from "./goldArticles.ts";
import { type Score, scoreReading } from "./score.ts";

/** How one article was read. */
export interface ReadGold {
  readonly article: GoldArticle;
  /** Whether the reader knew the actors of all articles, or only states. */
  readonly isKnown: boolean;
  readonly score: Score;
  /** The rule of each proposal of the score. */
  readonly rules: readonly string[];
}

export interface ReadingFindings {
  readonly readings: readonly ReadGold[];
  readonly firstMs: number;
  /** The median time of an article, once all tables are loaded. */
  readonly articleMs: number;
  readonly slowestMs: number;
  readonly sentencesPerSecond: number;
  readonly words: number;
}

const rounds = 7;

/** Reads each article with and without its actors, and scores what is proposed. @param folder of more articles than the sample */
export function benchReading(folder: string | undefined): ReadingFindings {
  const articles = goldArticles(folder);
  const known = [...new Map(articles.flatMap(({ actors }) => actors).map((actor) => [actor.id, actor])).values()];
  const started = performance.now();
  read(articles[0]!, known);
  const firstMs = performance.now() - started;
  const readings = [true, false].flatMap((isKnown) =>
    articles.map((article): ReadGold => {
      const relations = read(article, isKnown ? known : []);
      const { type, id, ...document } = article.document;
      const score = scoreReading(article, readingRecords(document, relations));
      return { article, isKnown, score, rules: relations.map(({ proposedBy }) => proposedBy) };
    }),
  );
  const times = articles.map((article) => median(Array.from({ length: rounds }, () => timeOf(article, known))));
  const tokens = articles.map(({ text }) => ({ text, tokens: tokensOf(text) }));
  const sentences = tokens.reduce((sum, { text, tokens: of }) => sum + sentencesOf(text, of).length, 0);
  const totalMs = times.reduce((sum, time) => sum + time, 0);
  return {
    readings,
    firstMs,
    articleMs: median(times),
    slowestMs: Math.max(...times),
    sentencesPerSecond: (sentences * 1_000) / totalMs,
    words: Math.round(tokens.reduce((sum, { tokens: of }) => sum + of.length, 0) / articles.length),
  };
}

function read(article: GoldArticle, known: readonly KnownActor[]) {
  return readArticle(article, known, prepareText(article.text)).relations;
}

function timeOf(article: GoldArticle, known: readonly KnownActor[]): number {
  const started = performance.now();
  read(article, known);
  return performance.now() - started;
}
