import { isFunctionWord } from "../../../names/annotate/functionWords.ts";
import { ownedBodies } from "../../tables/ar/offices.ts";
import { namedKinds } from "../../tables/ar/organizationNouns.ts";
import { otherVerbs } from "../../tables/ar/otherVerbs.ts";
import { statementVerbs } from "../../tables/ar/statement.ts";
import { verbsAfterNames } from "../../tables/ar/verbsAfterNames.ts";
import { isWordAfterNames } from "../../tables/ar/wordsAfterNames.ts";
import { particlesBefore } from "../../text/token.ts";
import type { WordMatch } from "../../text/wordTable.ts";
import { newPhrase, type Phrase, phraseOfMark } from "../phrase.ts";
import type { PhraseCollector } from "../phraseCollector.ts";
import type { arabicOrganizationParts } from "./arabicOrganizationParts.ts";
import { type ArabicText, gapBefore, isAdjacent } from "./arabicText.ts";

const mostQuotedWords = 5;
/** Verbs with which no name begins. */
const verbsOfSentences = [verbsAfterNames, otherVerbs, statementVerbs];
/** Finds the organizations that Arabic calls by a noun and a name: "حزب «…»", "حركة النهضة". */
export function arabicNamedOrganizations(
  context: ArabicText,
  { named, stateAt, isPart, isOneOf, isAdjectiveLike }: ReturnType<typeof arabicOrganizationParts>,
  collector: PhraseCollector,
) {
  const { text, tokens, marks } = context;
  return { namedAt, quotedBodyAt };

  /** "شركة «…» البرازيلية", "حركة حماس": the name that follows is the organization's. */
  function namedAt(from: number, limit: number): Phrase | undefined {
    const whole = quotedAt(from, limit);
    if (whole) return whole;
    // "وشركته «…»"
    const owned = tokens[from]!.value.endsWith("ة") ? undefined : ownedBodies.at(tokens, from);
    const ownedEnd = owned && owned.to < limit ? quotedEnd(owned.to, limit) : undefined;
    if (owned && ownedEnd !== undefined) return ownedNameAt(from, owned, ownedEnd);
    const kind = namedKinds.at(tokens, from);
    if (!kind || kind.to >= limit) return undefined;
    const described = describedNameAt(from, kind, limit);
    if (described) return described;
    const mark = marks.get(kind.to);
    const quoted = quotedEnd(kind.to, limit);
    const isWhole = mark !== undefined && (quoted === undefined ? isAdjacent(context, kind.to) : mark.to === quoted);
    if (mark?.actor.kind === "ORGANIZATION" && isWhole) {
      const start = tokens[from]!.start + kind.form.skipped;
      const { to, end } = stateAt(mark.to, limit) ?? mark;
      const place = { from, to, start, end, actor: mark.actor };
      return newPhrase({ ...place, ...particlesBefore(tokens[from]!, start) });
    }
    if (quoted === undefined) return partyAt(from, kind, limit);
    const name = text.slice(tokens[kind.to]!.start, tokens[quoted - 1]!.end);
    return named(from, kind, quoted, stateAt(quoted, limit), name);
  }

  /** "شركته «…»": the name alone is the organization's. @param end the index after it */
  function ownedNameAt(from: number, { to, form }: WordMatch<true>, end: number): Phrase {
    const name = text.slice(tokens[to]!.start, tokens[end - 1]!.end);
    const mark = marks.get(to);
    const phrase =
      mark?.actor.kind === "ORGANIZATION" ? phraseOfMark(mark) : named(to, undefined, end, undefined, name);
    const { preposition, hasConjunction } = form;
    return { ...phrase, from, start: tokens[from]!.start + form.skipped, preposition, hasConjunction };
  }

  /** "الشركة السويسرية «…»", "صندوق الثروة السيادي «…»": words between the noun and the name describe it. */
  function describedNameAt(from: number, kind: WordMatch<true>, limit: number): Phrase | undefined {
    let index = kind.to;
    while (index < Math.min(limit, kind.to + 2) && (isPart(index) || stateAt(index, limit)?.sort === "adjective"))
      index++;
    const quoted =
      index > kind.to && index < limit && / ["“«(]$/.test(gapBefore(context, index))
        ? quotedEnd(index, limit)
        : undefined;
    // "رفضت الحركة الوطنية «كل الشروط»": what is said has more words, or begins with small ones.
    const { folded } = tokens[index] ?? { folded: "" };
    if (quoted === undefined || quoted - index > 3 || isWordAfterNames(folded) || isFunctionWord(folded))
      return undefined;
    const state = [...Array(index - kind.to).keys()].map((offset) => marks.get(kind.to + offset)).find((mark) => mark);
    const name = text.slice(tokens[index]!.start, tokens[quoted - 1]!.end);
    return named(from, kind, quoted, state, name);
  }

  /** "حركة النهضة", "حزب العدالة والتنمية": parties and banks need no quotation marks. */
  function partyAt(from: number, kind: WordMatch<true>, limit: number): Phrase | undefined {
    if (!isOneOf(from, /^(?:حزب|حركه|جبهه|تيار|ايتلاف|كتله|جماعه|تنظيم|بنك|مصرف|تحالف)$/)) return undefined;
    // "حركة 23 مارس"
    if (/^\d+$/.test(tokens[kind.to]!.folded) && kind.to + 1 < limit) return named(from, kind, kind.to + 2, undefined);
    const state = stateAt(kind.to, limit);
    if (state && isOneOf(from, /^(?:بنك|مصرف)$/)) {
      // "بنك الكويت المركزي"
      const isDescribed = state.sort === "name" && state.to < limit && isPart(state.to) && isAdjectiveLike(state.to);
      return named(from, kind, isDescribed ? state.to + 1 : kind.to, state);
    }
    let index = kind.to;
    while (
      index < Math.min(limit, kind.to + 3) &&
      (isPart(index) || isJoinedPart(index, kind.to)) &&
      (index === kind.to || isAdjectiveLike(index) || isJoinedPart(index, kind.to))
    )
      index++;
    return index > kind.to ? named(from, kind, index, stateAt(index, limit)) : undefined;
  }

  function isJoinedPart(index: number, first: number): boolean {
    const { folded } = tokens[index] ?? { folded: "" };
    return (
      index > first &&
      isAdjacent(context, index) &&
      !marks.has(index) &&
      /^وال\p{L}{3}/u.test(folded) &&
      /[ةه]$/.test(folded)
    );
  }

  /** "«قوات الفجر الجديد»": a quoted name that begins with the noun. */
  function quotedAt(from: number, limit: number): Phrase | undefined {
    if (marks.has(from)) return undefined;
    const kind = namedKinds.at(tokens, from);
    const isNamed = (kind && kind.form.skipped === 0) || isListedName(from);
    const quoted = isNamed ? quotedEnd(from, limit) : undefined;
    return quoted !== undefined && (quoted > from + 1 || !kind) ? named(from, undefined, quoted, undefined) : undefined;
  }

  /** "زعيم «الفجر الجديد»", "قائد «الجيش الشرقي»": what is quoted behind an office is its body. */
  function quotedBodyAt(from: number, limit: number): Phrase | undefined {
    const quoted = marks.has(from) ? undefined : quotedEnd(from, limit);
    return quoted === undefined ? undefined : named(from, undefined, quoted, undefined);
  }

  /** "شركتين، هما «…» و«…»" */
  function isListedName(from: number): boolean {
    const before = tokens[from - 1]?.folded ?? "";
    if (/^[وف]?(?:هما|هم|هي)$/.test(before)) return true;
    return before === "و" && /[”"»)]/.test(tokens[from - 1]!.gap) && collector.last()?.to === from - 1;
  }

  /** "قال إن القوات «لن تنسحب»", "«تصرفت بحكمة»": words with a verb, and no name. */
  function isSaid(from: number): boolean {
    const { folded } = tokens[from]!;
    const isVerb = verbsOfSentences.some((verbs) => verbs.has(tokens, from)) && /^[يت]|ت$/.test(folded);
    // "لا أورا" is a name, "لا يملك" none.
    const isDenied = /^(?:لا|لم|لن|ما)$/.test(folded) && /^[يتن]\p{L}{2}/u.test(tokens[from + 1]?.folded ?? "");
    return isVerb || isDenied || /^(?:ليس|ليست|قد|سوف|انه|انها|مجرد)$/.test(folded);
  }

  /** The index after a quotation that begins at a token; undefined if none does, or if it is no name. */
  function quotedEnd(from: number, limit: number): number | undefined {
    if (from >= tokens.length || !/[“"«(]$/.test(tokens[from]!.gap) || isSaid(from)) return undefined;
    // "(حزب «…»)": the name is what stands within.
    const isNested = /\($/.test(tokens[from]!.gap) && /[“"«]/.test(tokens[from + 1]?.gap ?? "");
    if (isNested) return undefined;
    for (let to = from + 1; to <= Math.min(limit, from + mostQuotedWords); to++)
      if (/^[”"»)]/.test(gapBefore(context, to))) return to;
    return undefined;
  }
}
