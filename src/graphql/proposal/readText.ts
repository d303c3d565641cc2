import type { KnownActor } from "../../names/annotate/knownActor.ts";
import { type PreparedText, prepareText } from "../../names/annotate/nameWindows.ts";
import type { GraphReader } from "../../neo4j/graph.ts";
import { namesOfFormerStatesIn } from "../../reading/actors/formerStatesIn.ts";
import type { Article, Reading, ReadingLanguage } from "../../reading/reading.ts";
import type { ReadingNote } from "../../reading/readingNote.ts";
import { actorsNamedIn } from "../annotation/annotation.service.ts";
import type { Loaders } from "../loaders.ts";
import type { ArticleToRead } from "./articleToRead.ts";
import { candidatesInGraph } from "./candidatesInGraph.ts";
import { readingLanguage } from "./readingLanguage.ts";

/** What a reader has found, and what whoever sent the article should know. */
export type ReaderResult = Reading & { readonly notes?: readonly ReadingNote[] };

/** Reads an article. @param known the actors of the graph whose names may be in it */
export type ReadArticle = (
  article: Article,
  known: readonly KnownActor[],
  prepared: PreparedText,
  signal?: AbortSignal,
) => ReaderResult | Promise<ReaderResult>;

/** What was read in a text, or why it is not read. */
type TextRead =
  | { readonly unread: ReadingNote }
  | {
      readonly language: ReadingLanguage;
      /** All candidates of its mentions are actors of the graph. */
      readonly reading: ReaderResult;
    };

/** A name that fits worse is no candidate. */
const leastScore = 0.7;

/** Reads a text with the actors of the graph; writes nothing. */
export async function readText(
  { reader, loaders }: { readonly reader: GraphReader; readonly loaders: Loaders },
  { text, language: stated, publishedOn }: ArticleToRead,
  read: ReadArticle,
  signal?: AbortSignal,
): Promise<TextRead> {
  const found = readingLanguage(text, stated);
  if ("unread" in found) return found;
  const { language } = found;
  const prepared = prepareText(text);
  const article = { text, language, publishedOn };
  const formerStates = prepareText(namesOfFormerStatesIn(article).join(". "));
  const [named, former] = await Promise.all(
    [prepared, formerStates].map((names) => actorsNamedIn(reader, loaders, names, leastScore)),
  );
  // "Soviet", where the graph has the Soviet Union.
  const states = former!.filter(({ id, kind }) => kind === "STATE" && !named!.some((actor) => actor.id === id));
  const known = [...named!, ...states];
  const reading = await read(article, known, prepared, signal);
  const relations = await candidatesInGraph(loaders, known, reading.relations);
  return { language, reading: { ...reading, relations } };
}
