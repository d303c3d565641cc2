import { fold } from "../../names/fold.ts";
import { arabicAdjective } from "../../names/states/arabicAdjective.ts";
import { stateAdjectives } from "../../names/states/stateAdjectives.ts";
import type { ReadingLanguage } from "../reading.ts";
import { moreArabicStateNames, moreArabicStateWords } from "../tables/ar/states.ts";
import { abbreviations, arabicStateNames, capitals, moreAdjectives } from "../tables/capitals.ts";
import { moreEnglishStateWords } from "../tables/en/states.ts";
import { formerNames } from "./formerStates.ts";
import { referenceActors } from "./referenceActors.ts";

/** A word that stands for a state without being its name of today. */
export interface StateWord {
  /** Or a code of ISO 3166-3, if the state is no more. */
  readonly iso2: string;
  readonly sort: "adjective" | "capital" | "name";
}

/** The words of a language that stand for states: their adjectives, capitals and names that the graph does not have. */
export function wordsOfStates(language: ReadingLanguage): readonly (readonly [string, StateWord])[] {
  return [...(language === "en" ? englishWords() : arabicWords()), ...formerWords(language)];
}

function* englishWords(): Generator<readonly [string, StateWord]> {
  for (const entry of abbreviations.split(",")) yield [entry.slice(3), { iso2: entry.slice(0, 2), sort: "name" }];
  for (const { iso2, english } of rows(capitals)) for (const name of english) yield [name, { iso2, sort: "capital" }];
  for (const [iso2, adjectives] of Object.entries(stateAdjectives))
    for (const adjective of adjectives.split(", ").filter((each) => /^[a-z -]+$/.test(each))) {
      yield [adjective, { iso2, sort: "adjective" }];
      // "the Iranians"
      if (/(?:an|i)$/.test(adjective)) yield [`${adjective}s`, { iso2, sort: "adjective" }];
    }
  for (const { iso2, english } of rows(moreAdjectives))
    for (const adjective of english) yield [adjective, { iso2, sort: "adjective" }];
  for (const { iso2, english, arabic: cities } of rows(moreEnglishStateWords)) {
    for (const adjective of english) yield [adjective, { iso2, sort: "adjective" }];
    for (const city of cities) yield [city, { iso2, sort: "capital" }];
  }
}

function* arabicWords(): Generator<readonly [string, StateWord]> {
  for (const { iso2, arabic } of rows(capitals)) for (const name of arabic) yield [name, { iso2, sort: "capital" }];
  for (const { iso2, english: names } of rows(arabicStateNames + moreArabicStateNames))
    for (const name of names) yield [name, { iso2, sort: "name" }];
  for (const { iso2, arabic } of rows(moreAdjectives))
    for (const adjective of arabic) yield* inflected(adjective, iso2);
  for (const { iso2, english: adjectives, arabic: cities } of rows(moreArabicStateWords)) {
    for (const adjective of adjectives) yield* inflected(adjective, iso2);
    for (const city of cities) yield [city, { iso2, sort: "capital" }];
  }
  const listed = new Set(rows(moreAdjectives).map(({ iso2 }) => iso2));
  for (const { id, names } of referenceActors("ar")) {
    const iso2 = id.replace("state:", "");
    if (!id.startsWith("state:") || listed.has(iso2)) continue;
    const adjective = arabicAdjective(fold(names[0]?.value ?? ""));
    // Shorter ones are other words: مالي is financial.
    if (adjective !== undefined && adjective.length >= 5) yield* inflected(adjective, iso2);
    for (const other of (stateAdjectives[iso2] ?? "").split(", ").filter((each) => /\p{Script=Arabic}/u.test(each)))
      yield* inflected(other, iso2);
  }
}

function* formerWords(language: ReadingLanguage): Generator<readonly [string, StateWord]> {
  for (const { code: iso2, names, adjectives, capitals: cities } of formerNames(language)) {
    for (const name of names) yield [name, { iso2, sort: "name" }];
    for (const city of cities) yield [city, { iso2, sort: "capital" }];
    for (const adjective of adjectives)
      if (language === "ar") yield* inflected(adjective, iso2);
      else yield [adjective, { iso2, sort: "adjective" }];
  }
}

const endings = ["", "ة", "ين", "ان", "ون", "تين", "تان"];

/** An adjective with and without the article, in each gender and number, also as the second word: "الجنوب أفريقية". */
function* inflected(adjective: string, iso2: string): Generator<readonly [string, StateWord]> {
  // "وفدا إيرانيا"
  if (/^\p{L}{3,}ي(?: \p{L}{3,}ي)?$/u.test(adjective))
    yield [adjective.replace(/ي(?= |$)/g, "يا"), { iso2, sort: "adjective" }];
  for (const ending of endings) {
    const [, side, rest] = /^(جنوب|شمال) (\p{L}+)$/u.exec(adjective) ?? [];
    if (rest)
      for (const form of [`${side} ${rest}`, `ال${side} ${rest}`, `${side} ال${rest}`])
        yield [form + ending, { iso2, sort: "adjective" }];
    const forms = adjective.split(" ").map((word) => word.replace(/ة$/, "") + ending);
    yield [forms.join(" "), { iso2, sort: "adjective" }];
    yield [forms.map((form) => `ال${form}`).join(" "), { iso2, sort: "adjective" }];
  }
}

function rows(table: string) {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [english = "", arabic = ""] = line.slice(3).split("|");
      const names = (list: string) => list.split(",").filter((name) => name !== "");
      return { iso2: line.slice(0, 2), english: names(english), arabic: names(arabic) };
    });
}
