import { namedKinds, publicBodies } from "../../tables/ar/organizationNouns.ts";
import { particlesBefore } from "../../text/token.ts";
import type { WordMatch } from "../../text/wordTable.ts";
import { newPhrase, type Phrase } from "../phrase.ts";
import type { PhraseCollector } from "../phraseCollector.ts";
import type { arabicOrganizationParts } from "./arabicOrganizationParts.ts";
import { type ArabicText, gapBefore, isAdjacent } from "./arabicText.ts";

const mostQuotedWords = 5;
/** What a body is for, folded: "هيئة مكافحة …". */
const purposes = /^(?:مكافحه|حمايه|مراقبه|تنظيم|شوون|حقوق|دعم|محاربه|متابعه|تنسيق|اغاثه|مقاطعه|رقابه|تقصي)$/;
/** What a party stands for, folded. */
const creeds = /^ال(?:شيوعي|ديمقراطي|ديموقراطي|جمهوري|اشتراكي|ليبرالي|قومي|وطني|تقدمي|اسلامي|مسيحي|شعبي|دستوري|عمالي)$/;

/** Finds the organizations that Arabic calls by a noun and a name: "حزب «…»", "حركة النهضة", "هيئة النزاهة". */
export function arabicNamedOrganizations(
  context: ArabicText,
  { named, stateAt, isPart, isOneOf, isAdjectiveLike }: ReturnType<typeof arabicOrganizationParts>,
  collector: PhraseCollector,
) {
  const { text, tokens, marks } = context;
  return { namedAt, publicBodyAt, quotedBodyAt };

  /** "شركة «…» البرازيلية", "حركة حماس": the name that follows is the organization's. */
  function namedAt(from: number, limit: number): Phrase | undefined {
    const whole = quotedAt(from, limit);
    if (whole) return whole;
    const kind = namedKinds.at(tokens, from);
    if (!kind || kind.to >= limit) return undefined;
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

  /** "حركة النهضة", "حزب العدالة والتنمية": parties and banks need no quotation marks. */
  function partyAt(from: number, kind: WordMatch<true>, limit: number): Phrase | undefined {
    if (!isOneOf(from, /^(?:حزب|حركه|جبهه|تيار|ايتلاف|كتله|جماعه|تنظيم|بنك|مصرف|تحالف)$/)) return undefined;
    // "حركة 23 مارس"
    if (/^\d+$/.test(tokens[kind.to]!.folded) && kind.to + 1 < limit) return named(from, kind, kind.to + 2, undefined);
    const state = stateAt(kind.to, limit);
    if (state && isOneOf(from, /^(?:بنك|مصرف)$/)) return named(from, kind, kind.to, state);
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

  /** "مجلس السيادة السوداني"; as the body of an office also "هيئة النزاهة". */
  function publicBodyAt(from: number, limit: number, isOfOffice: boolean): Phrase | undefined {
    const kind = marks.has(from) ? undefined : publicBodies.at(tokens, from);
    if (!kind) return undefined;
    const inner = marks.get(kind.to);
    const isOrgan = isOneOf(from, /^(?:مفوضيه|مجلس|برلمان|لجنه|بعثه|محكمه|امانه)$/);
    if (
      (isOfOffice || isOrgan) &&
      inner?.actor.kind === "ORGANIZATION" &&
      isAdjacent(context, kind.to) &&
      inner.preposition === ""
    )
      return named(from, kind, inner.to, undefined);
    const isForPurpose = kind.to < limit && purposes.test(tokens[kind.to]!.folded) && isPart(kind.to + 1);
    let index = isForPurpose ? kind.to + 1 : kind.to;
    while (
      index < Math.min(limit, kind.to + 2) &&
      isPart(index) &&
      (index === kind.to || isForPurpose || isAdjectiveLike(index) || tokens[index]!.folded === "الموحد")
    )
      index++;
    if (index === kind.to) {
      const isNamed = isOfOffice && isOneOf(from, /^(?:اقليم|ولايه|محافظه|بلديه|جامعه)$/);
      return isNamed && kind.to < limit && isAdjacent(context, kind.to) && !marks.has(kind.to)
        ? named(from, kind, kind.to + 1, undefined)
        : undefined;
    }
    // "اتهمت هيئة مكافحة الفساد تركيا": the name of a state after the article belongs to no body.
    const following = stateAt(index, limit);
    const state = following?.sort === "name" ? undefined : following;
    // "البنك الإسلامي للتنمية", "اللجنة العليا للانتخابات"
    const isWhole =
      index > kind.to + 1 && /^ال/.test(tokens[index - 2]!.folded) && /^لل/.test(tokens[index - 1]!.folded);
    // "الحزب الشيوعي الموحد", "مجلس الإنقاذ الوطني", "هيئة مكافحة الفساد"
    const isParty = isOneOf(from, /^الحزب$/) && creeds.test(tokens[kind.to]!.folded);
    // "منظمة العفو الدولية"
    const isInternational =
      index > kind.to + 1 &&
      /^الدوليه?$/.test(tokens[index - 1]!.folded) &&
      isOneOf(from, /^(?:منظمه|وكاله|هييه|محكمه|رابطه|لجنه)$/);
    const isCouncil = index > kind.to + 1 && isOneOf(from, /^مجلس$/) && /^ال\p{L}+ي$/u.test(tokens[index - 1]!.folded);
    return state || isOfOffice || isWhole || isParty || isCouncil || isInternational || isForPurpose
      ? named(from, kind, state?.to ?? index, state)
      : undefined;
  }

  /** "شركتين، هما «…» و«…»" */
  function isListedName(from: number): boolean {
    const before = tokens[from - 1]?.folded ?? "";
    if (/^[وف]?(?:هما|هم|هي)$/.test(before)) return true;
    return before === "و" && /[”"»)]/.test(tokens[from - 1]!.gap) && collector.last()?.to === from - 1;
  }

  /** The index after a quotation that begins at a token; undefined if none does, or if it is no name. */
  function quotedEnd(from: number, limit: number): number | undefined {
    if (!/[“"«(]$/.test(tokens[from]!.gap)) return undefined;
    for (let to = from + 1; to <= Math.min(limit, from + mostQuotedWords); to++)
      if (/^[”"»)]/.test(gapBefore(context, to))) return to;
    return undefined;
  }
}
