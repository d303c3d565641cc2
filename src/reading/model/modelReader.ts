import { readFileSync } from "node:fs";
import { addCount } from "../../collections/addCount.ts";
import type { KnownActor } from "../../names/annotate/knownActor.ts";
import { type PreparedText, prepareText } from "../../names/annotate/nameWindows.ts";
import { passGate } from "../gate.ts";
import { readArticle } from "../readArticle.ts";
import type { Article, Reading } from "../reading.ts";
import { type ReadingNote, readingNote } from "../readingNote.ts";
import { mergeReadings } from "./mergeReadings.ts";
import { readModelAnswer } from "./modelAnswer.ts";
import { askModel, type ModelEndpoint, ModelUnavailable } from "./modelEndpoint.ts";
import { placeRelations } from "./modelRelations.ts";

/** What rules and a model have read, and what whoever sent the article should know. */
export interface NotedReading extends Reading {
  readonly notes: readonly ReadingNote[];
}

/** UTF-16 code units: what a small model takes beside the prompt. */
const maxLength = 30_000;

/**
 * Reads articles by rules and by a model, whose proposals pass the same gate. Without an answer of the model, the rules have
 * read an article alone, and a note says so.
 */
export function modelReader(endpoint: ModelEndpoint) {
  /** What the model is told; see the file. */
  const prompt = readFileSync(new URL("../../../data/reading/prompt.md", import.meta.url), "utf8");
  return (
    article: Article,
    known: readonly KnownActor[],
    prepared: PreparedText = prepareText(article.text),
    signal?: AbortSignal,
  ): Promise<NotedReading> => readWithModel({ endpoint, prompt }, article, known, prepared, signal);
}

async function readWithModel(
  { endpoint, prompt }: { readonly endpoint: ModelEndpoint; readonly prompt: string },
  article: Article,
  known: readonly KnownActor[],
  prepared: PreparedText,
  signal: AbortSignal | undefined,
): Promise<NotedReading> {
  const rules = readArticle(article, known, prepared);
  const alone = (reason: string) => ({
    ...rules,
    notes: [
      readingNote(
        "MODEL_HAS_NOT_READ",
        `The model ${endpoint.model} at ${endpoint.url} has not read the text: ${reason}. Only rules have read it.`,
      ),
    ],
  });
  if (article.text.length > maxLength) return alone(`it has more than ${maxLength.toLocaleString("en")} characters`);
  try {
    const read = readModelAnswer(await askModel(endpoint, prompt, questionOf(article), signal));
    if (!read) return alone("its answer is not the JSON that it was asked for");
    const placed = placeRelations(article, known, prepared, read.relations, `model/${endpoint.model}`);
    const passed = passGate(article, placed.relations);
    const refused = new Map(passed.refused);
    for (const [reason, count] of placed.refused) addCount(refused, reason, count);
    if (read.invalid > 0) addCount(refused, "the model's answer is not as asked", read.invalid);
    return { ...mergeReadings(rules, { relations: passed.relations, refused }), notes: [] };
  } catch (error) {
    if (error instanceof ModelUnavailable) return alone(error.message);
    throw error;
  }
}

function questionOf({ language, publishedOn, text }: Article): string {
  return `Language: ${language}\nPublished on: ${publishedOn ?? "unknown"}\nText:\n${text}`;
}
