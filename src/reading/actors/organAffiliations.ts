import type { KnownActor } from "../../names/annotate/knownActor.ts";
import type { ReadingLanguage } from "../reading.ts";
import type { Token } from "../text/token.ts";
import type { Mark } from "./marks.ts";
import { type Phrase, phraseOfMark, type StatedAffiliation } from "./phrase.ts";
import { stateOf, stateWords } from "./stateLexicon.ts";

/** Known organizations whose names have the adjective of their state at the beginning or the end: "Chinese foreign ministry". */
export function organAffiliations(
  marks: ReadonlyMap<number, Mark>,
  tokens: readonly Token[],
  language: ReadingLanguage,
  known: readonly KnownActor[],
): StatedAffiliation[] {
  return [...marks.values()].flatMap((mark) => {
    if (mark.actor.kind !== "ORGANIZATION" || mark.to - mark.from < 2) return [];
    const places = Array.from({ length: mark.to - mark.from }, (_, index) => mark.from + index);
    for (const from of language === "en" ? [mark.from, ...places.slice(-2)] : places) {
      const found = stateWords(language).at(tokens, from);
      // "منظمة الدول الأميركية", "المحيط الهندي"
      if (/^(?:الدول|المحيط|البحر)$/.test(tokens[from - 1]?.folded ?? "")) continue;
      if (found?.value.sort !== "adjective" || found.to > mark.to || found.form.skipped > 0) continue;
      if (language === "en" && from !== mark.from && found.to !== mark.to) continue;
      const actor = stateOf(found.value.iso2, known, language);
      if (!actor) continue;
      const start = tokens[from]!.start;
      const end = tokens[found.to - 1]!.end;
      const body: Phrase = {
        ...phraseOfMark({ ...mark, from, to: found.to, start, end, actor, sort: "adjective" }),
        preposition: "",
        hasConjunction: false,
      };
      return [
        {
          member: phraseOfMark(mark),
          body,
          office: null,
          isFormer: false,
          rule: "organ",
          start: mark.start,
          end: mark.end,
        },
      ];
    }
    return [];
  });
}
