import type { KnownActor } from "../../names/annotate/knownActor.ts";
import { referenceRecords } from "../../reference/referenceRecords.ts";
import type { ActorRecord } from "../../write/records.ts";
import type { ReadingLanguage } from "../reading.ts";

const references = new Map<ReadingLanguage, readonly KnownActor[]>();

/** The states, the United Nations and its Security Council, with their names in one language. */
export function referenceActors(language: ReadingLanguage): readonly KnownActor[] {
  let actors = references.get(language);
  if (actors === undefined) {
    actors = [...referenceRecords()]
      .filter((record): record is ActorRecord => record.type === "actor")
      .map(({ id, kind, names }) => ({
        id,
        kind,
        names: names.filter(({ lang, value }) => lang === language && !ambiguousNames.has(value)),
      }));
    references.set(language, actors);
  }
  return actors;
}

/** Abbreviations of ISO and of Unicode that are other words in articles. */
const ambiguousNames: ReadonlySet<string> = new Set(["CAR", "SAR", "ROC"]);
