import type { KnownActor } from "../../names/annotate/knownActor.ts";
import { stateByIso2 } from "../../reference/states.ts";
import type { ReadingLanguage } from "../reading.ts";
import { WordTable } from "../text/wordTable.ts";
import { formerStateOf } from "./formerStates.ts";
import { referenceActors } from "./referenceActors.ts";
import { knownTextActor, type TextActor } from "./textActor.ts";
import { type StateWord, wordsOfStates } from "./wordsOfStates.ts";

const words = new Map<ReadingLanguage, WordTable<StateWord>>();

export function stateOf(iso2: string, known: readonly KnownActor[], language: ReadingLanguage): TextActor | undefined {
  const record = stateByIso2(iso2);
  if (record === undefined) return formerStateOf(iso2, known, language);
  const actor = known.find(({ id }) => id === record.id) ?? {
    id: record.id,
    kind: "STATE" as const,
    names: record.names,
  };
  const matchedName = actor.names.find(({ lang }) => lang === language) ?? actor.names[0]!;
  return knownTextActor(actor, matchedName);
}

/** The United Nations, for which an adjective may stand: "المبعوث الأممي". */
export function unitedNationsActor(language: ReadingLanguage): TextActor {
  const actor = referenceActors(language).find(({ id }) => id === "org:un")!;
  const matchedName = actor.names[0]!;
  return knownTextActor(actor, matchedName);
}

/** The adjectives of states and their capitals. */
export function stateWords(language: ReadingLanguage): WordTable<StateWord> {
  let table = words.get(language);
  if (table === undefined) {
    table = new WordTable(wordsOfStates(language));
    words.set(language, table);
  }
  return table;
}

let namesOfStates: WordTable<string> | undefined;

/** The English names of states, with their codes. */
export function englishStateNames(): WordTable<string> {
  namesOfStates ??= new WordTable(
    referenceActors("en")
      .filter(({ kind }) => kind === "STATE")
      .flatMap(({ id, names }) => names.map(({ value }) => [value, id.replace("state:", "")] as const)),
  );
  return namesOfStates;
}
