import { affiliationVerbs } from "../../tables/ar/affiliation.ts";
import { meetingVerbs } from "../../tables/ar/meeting.ts";
import { otherVerbs } from "../../tables/ar/otherVerbs.ts";
import { sanctionVerbs } from "../../tables/ar/sanction.ts";
import { statementVerbs } from "../../tables/ar/statement.ts";
import type { Phrase, Title } from "../phrase.ts";
import { arabicAides } from "./arabicAides.ts";
import type { arabicPersons } from "./arabicPersons.ts";
import { type ArabicText, gapBefore, isAdjacent } from "./arabicText.ts";
import type { arabicTitles } from "./arabicTitles.ts";

/** "كبير المفاوضين السابق الذي أقيل": a relative clause ends a title. */
const relativePronouns = /^(?:الذي|التي)$/;

/** Patterns of meetings of which whoever stands behind the subject may be the object. */
const metObjects = /^(?:host|summon|object|visit|call|gather)$/;

/** Which titles and names belong together: "فلان، وزير الخارجية الفرنسي،", "الرئيس فلان". */
export function arabicAppositions(
  context: ArabicText,
  persons: ReturnType<typeof arabicPersons>,
  titles: ReturnType<typeof arabicTitles>,
) {
  const { nameAt, skipHonorifics } = persons;
  const { titleAt } = titles;
  const { titleOfAide, hasPrincipal } = arabicAides(context, persons, titles);
  const { tokens, marks } = context;
  return { titleAfter, titleWord, nameAfter };

  /** The title that stands between commas after a name. @param isUntitled whether no other title stands before the name */
  function titleAfter({ from: first, to, head }: Phrase, limit: number, isUntitled = false): Title | undefined {
    const isDirect = isAdjacent(context, to);
    if (!isDirect && !/^[،,]\s*$/.test(gapBefore(context, to))) return undefined;
    const from = /^(?:وهو|وهي)$/.test(tokens[to]?.folded ?? "") ? to + 1 : to;
    const title = from < limit ? (oneOfSeveral(from, limit, from > to) ?? aideOrTitleAt(from, limit)) : undefined;
    // "معالي فلان بن فلان وزير الخارجية العماني"
    if (isDirect)
      return title &&
        (title.body || (isUntitled && isOfCabinet(title, head.start > tokens[first]!.start) && !takesObject(first))) &&
        !title.isPlural &&
        titleWord(title) !== "" &&
        (!/^ال/.test(titleWord(title)) || (isSpokesman(title) && !takesObject(first))) &&
        (hasPrincipal(title) ? !takesObject(first) : !nameAt(title.to, limit)) &&
        !isObjectOfOffice(from)
        ? title
        : undefined;
    // "ولي العهد رئيس مجلس الوزراء،"
    const second =
      title && titleWord(title) !== "" && isAdjacent(context, title.to) ? titleAt(title.to, limit) : undefined;
    if (second?.isNational && /^[،,؛.]/.test(gapBefore(context, second.to))) return title;
    const isClosed =
      title &&
      (title.to >= limit ||
        /[،,؛.:]/.test(gapBefore(context, title.to)) ||
        title.end > tokens[title.to]!.start ||
        relativePronouns.test(tokens[title.to]!.folded) ||
        /^(?:وهو|وهي)$/.test(tokens[title.to]!.folded) ||
        // "وهي وزيرة سابقة للتعليم وابنة …"
        ((from > to || isKinsman(title.to)) && title.isFormer && /^و/.test(tokens[title.to]!.folded)) ||
        // "المديرة التنفيذية لشركة «…» المملوكة للدولة"
        (title.body !== null && !marks.has(title.to) && /^ال\p{L}{3,}ة$/u.test(tokens[title.to]!.value)));
    return isClosed ? title : undefined;
  }

  function aideOrTitleAt(from: number, limit: number): Title | undefined {
    const title = titleAt(from, limit);
    return title && titleOfAide(title, limit);
  }

  function isSpokesman({ from }: Title): boolean {
    return /^ال(?:متحدث|ناطق)ه?$/.test(tokens[from]!.folded);
  }

  function isKinsman(index: number): boolean {
    return /^و(?:ابن|ابنه|نجل|شقيق|شقيقه|زوج|زوجه|ارمله|صهر|حفيد|حفيده)$/.test(tokens[index]!.folded);
  }

  /** "فلان وزير الخارجية والهجرة", "الدكتور فلان رئيس مجلس النواب": an office that needs no state behind a name. */
  function isOfCabinet({ office, isFormer, isNational, from, to }: Title, isHonored: boolean): boolean {
    if (isHonored && isNational && to > from + 1) return true;
    return !isFormer && /^(?:وزيرة? ال|رئيسة? (?:مجلس )?الوزراء|رئيسة? الحكومة|الوزيرة? الأولى?)/.test(office);
  }

  /** "استقبل فلان وزير الخارجية", "أقال فلان وزير المالية": two persons. */
  function takesObject(name: number): boolean {
    return [name - 1, name - 2].some((index) => {
      const said = statementVerbs.at(tokens, index)?.value;
      const met = meetingVerbs.at(tokens, index)?.value;
      if (said)
        return said.stance !== "NEUTRAL" || /^[وف]?[يت]?(?:ابلغ|اخبر|اطلع|اخطر|خاطب|طمان)/.test(tokens[index]!.folded);
      if (met) return metObjects.test(met.pattern);
      return (
        [affiliationVerbs, ...sanctionVerbs].some((verbs) => verbs.has(tokens, index)) && !otherVerbs.has(tokens, index)
      );
    });
  }

  /** "أحد مؤسسي الحركة", "وهو من قادة الحزب": the office of one of them. */
  function oneOfSeveral(from: number, limit: number, isClause: boolean): Title | undefined {
    const isOne = isClause ? /^(?:احد|احدي|من)$/ : /^(?:احد|احدي)$/;
    const title =
      isOne.test(tokens[from]!.folded) && isAdjacent(context, from + 1) ? titleAt(from + 1, limit) : undefined;
    const { start } = tokens[from]!;
    return title?.isPlural && title.body
      ? { ...title, from, start, words: context.text.slice(start, title.end), isPlural: false }
      : undefined;
  }

  /** "عين الرئيس فلان سفير …": an accusative after a name is what somebody becomes. */
  function isObjectOfOffice(index: number): boolean {
    return /ا$/.test(tokens[index]!.value);
  }

  /** The first word of a title, if no particle is attached to it. */
  function titleWord({ from, start }: Title): string {
    return start === tokens[from]!.start ? tokens[from]!.folded : "";
  }

  /** The name to which a title belongs. */
  function nameAfter(title: Title, limit: number): Phrase | undefined {
    // "الأمين العام للحلف (الناتو)، فلان،"
    const hasComma = /^\)?[،,]\s*$/.test(gapBefore(context, title.to));
    if (title.to >= limit || !(hasComma || isAdjacent(context, title.to))) return undefined;
    // "محافظ البنك المركزي، واحتفظت فلانة"
    if (hasComma && tokens[title.to]!.value.startsWith("و") && !marks.has(title.to)) return undefined;
    const isAddressed = title.start === tokens[title.from]!.start && /^ال/.test(title.words);
    // "زعيم المتمردين فلان"
    const isLeader = /^(?:زعيم|قائد)ة? ال/.test(title.office);
    const isSure =
      title.body !== null || isLeader || title.isCounterpart || isAddressed || (title.isNational && isDefinite(title));
    // "الأمين العام للحلف، الدنماركي فلان"
    const origin = marks.get(title.to);
    if (
      origin?.sort === "adjective" &&
      origin.actor.kind === "STATE" &&
      title.body !== null &&
      isAdjacent(context, origin.to)
    )
      return nameAt(origin.to, limit);
    const isMarked = marks.has(title.to) || marks.has(skipHonorifics(title.to));
    const name = isSure || isMarked ? nameAt(title.to, limit) : undefined;
    if (name && isMarked) return name;
    // "المتحدث باسم الوزارة، فلان، إن": commas on both sides close an apposition.
    const isClosed = name && (name.to >= limit || /^[،,]/.test(gapBefore(context, name.to)));
    const isMember = /^عضو/.test(title.office);
    return hasComma && (isMember || !(isClosed && title.body !== null)) ? undefined : name;
  }

  /** "الرئيس فلان", "رئيس الحكومة فلان", not "أمير فلان". */
  function isDefinite({ from, to }: Title): boolean {
    return to - from > 1 || tokens[from]!.forms.some(({ word }) => word.startsWith("ال"));
  }
}
