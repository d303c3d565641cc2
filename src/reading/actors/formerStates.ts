import type { KnownActor } from "../../names/annotate/knownActor.ts";
import { fold } from "../../names/fold.ts";
import type { Article, ReadingLanguage } from "../reading.ts";
import { formerCapitals, formerStates, renamedStates } from "../tables/formerStates.ts";
import { knownTextActor, newTextActor, type TextActor } from "./textActor.ts";
import type { StateWord } from "./wordsOfStates.ts";

/** A state as one language calls it. */
interface FormerNames {
  /** Of ISO 3166-1 for a state that was renamed, else of ISO 3166-3. */
  readonly code: string;
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  readonly capitals: readonly string[];
}

/** What states that are no more are called, and what those of today were called before. */
export function formerNames(language: ReadingLanguage): readonly FormerNames[] {
  return [...formerRows[language], ...rowsIn(renamedStates, language)];
}

/** The state with a code of ISO 3166-3, such as SU: the graph's of one of its names, or else a new actor. */
export function formerStateOf(
  code: string,
  known: readonly KnownActor[],
  language: ReadingLanguage,
): TextActor | undefined {
  const [name] = namesIn(code, language);
  if (name === undefined) return undefined;
  const folded = new Set(namesOfFormerState(code).map(fold));
  for (const actor of known) {
    const matchedName = actor.kind === "STATE" ? actor.names.find(({ value }) => folded.has(fold(value))) : undefined;
    if (matchedName) return knownTextActor(actor, matchedName);
  }
  return newTextActor(name, "STATE");
}

/** The names of a state that is no more, in English and Arabic; none for a state of today. */
export function namesOfFormerState(code: string): readonly string[] {
  return [...namesIn(code, "en"), ...namesIn(code, "ar")];
}

function namesIn(code: string, language: ReadingLanguage): readonly string[] {
  return formerRows[language].find((row) => row.code === code)?.names ?? [];
}

/** The code of the state that a word stands for in an article: "Moscow" in 1986 was the capital of another one. */
export function stateThen({ iso2, sort }: StateWord, { publishedOn }: Pick<Article, "publishedOn">): string {
  const former = sort === "capital" ? formerCapitals[iso2] : undefined;
  return former !== undefined && publishedOn !== null && publishedOn <= former.until ? former.state : iso2;
}

function rowsIn(table: string, language: ReadingLanguage): readonly FormerNames[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [code = "", ...columns] = line.split("|");
      const lists = columns.map((list) => list.split(",").filter((name) => name !== ""));
      const [names = [], adjectives = [], capitals = []] = language === "en" ? lists : lists.slice(3);
      return { code, names, adjectives, capitals };
    });
}

const formerRows: Readonly<Record<ReadingLanguage, readonly FormerNames[]>> = {
  ar: rowsIn(formerStates, "ar"),
  en: rowsIn(formerStates, "en"),
};
