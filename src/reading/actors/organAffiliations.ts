import type { KnownActor } from "../../names/annotate/knownActor.ts";
import type { ReadingLanguage } from "../reading.ts";
import { organNouns } from "../tables/en/organs.ts";
import type { Token } from "../text/token.ts";
import type { WordMatch } from "../text/wordTable.ts";
import type { Mark } from "./marks.ts";
import { isMovementAt } from "./organizationLexicon.ts";
import { type Phrase, phraseOfMark, type StatedAffiliation } from "./phrase.ts";
import { englishStateNames, stateOf, stateWords } from "./stateLexicon.ts";
import type { StateWord } from "./wordsOfStates.ts";

/** Known organizations whose names have the adjective of their state at the beginning or the end: "Chinese foreign ministry". */
export function organAffiliations(
  marks: ReadonlyMap<number, Mark>,
  tokens: readonly Token[],
  language: ReadingLanguage,
  known: readonly KnownActor[],
): StatedAffiliation[] {
  const stated = [...marks.values()].flatMap((mark): StatedAffiliation[] => {
    if (mark.actor.kind !== "ORGANIZATION" || mark.to - mark.from < 2) return [];
    // "the Saudi-led coalition"
    const isLed = /^(?:led|backed|based)$/.test(tokens[mark.from + 1]!.folded) && tokens[mark.from + 1]!.gap === "-";
    if (isLed || isMovementAt(tokens, mark.from, language)) return [];
    const places = Array.from({ length: mark.to - mark.from }, (_, index) => mark.from + index);
    for (const from of language === "en" ? [mark.from, ...places.slice(-2)] : places) {
      const organ = language === "en" ? stateOfOrganAt(mark, from) : undefined;
      const found = organ ?? stateWords(language).at(tokens, from);
      // "منظمة الدول الأميركية", "المحيط الهندي"
      if (/^(?:الدول|المحيط|البحر)$/.test(tokens[from - 1]?.folded ?? "")) continue;
      // "روسيا 24", "حزب الشعب السوري": no adjective, and no organ.
      if (language === "ar" && isNoOrgan(mark, tokens, from)) continue;
      if (!found || !(organ || found.value.sort === "adjective") || found.to > mark.to || found.form.skipped > 0)
        continue;
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
  return stated.filter((one) => !stated.some((other) => tellsMore(other, one)));

  /** "وكالة الأنباء الكورية", which the text also calls "وكالة الأنباء الكورية الشمالية": the longer name tells the state. */
  function tellsMore(other: StatedAffiliation, one: StatedAffiliation): boolean {
    const isSameOrgan = other.member.actor!.key === one.member.actor!.key;
    return isSameOrgan && other.body.actor!.key !== one.body.actor!.key && lengthOf(other.body) > lengthOf(one.body);
  }

  /** "Greece's coast guard", "the foreign ministry of Greece" */
  function stateOfOrganAt({ from, to }: Mark, index: number): WordMatch<StateWord> | undefined {
    // "US Treasury" is a name.
    const isAbbreviation = tokens[index]!.value === tokens[index]!.value.toUpperCase();
    const name = isAbbreviation ? undefined : englishStateNames().at(tokens, index);
    const isBefore = name && index === from && organNouns.at(tokens, name.to)?.to === to;
    const isBehind =
      name?.to === to && /^(?:of|the)$/.test(tokens[index - 1]?.folded ?? "") && organNouns.has(tokens, from);
    return name && (isBefore || isBehind) ? { ...name, value: { iso2: name.value, sort: "name" } } : undefined;
  }
}

function lengthOf({ start, end }: Phrase): number {
  return end - start;
}

/** Whether the word of an Arabic name is no adjective of the state, or a party that no state owns. */
function isNoOrgan({ actor }: Mark, tokens: readonly Token[], index: number): boolean {
  const isName = /يا$/.test(tokens[index]!.value) && tokens[index - 1]?.folded !== "في";
  // "المجلس الوطني للمقاومة الإيرانية" opposes the state, "الخطوط الجوية الإيرانية" is a company.
  return isName || /^(?:ال)?حزب |^(?:ال)?خطوط |(?:^| )ل?ل?(?:ال)?(?:مقاوم|معارض)ة /.test(actor.name);
}
