import { isFunctionWord } from "../../names/annotate/functionWords.ts";
import {
  agency,
  countryWords,
  formers,
  governments,
  honorifics,
  organizationNouns,
  organs,
  organsAlone,
} from "../tables/ar/offices.ts";
import { namedKinds, publicBodies } from "../tables/ar/organizationNouns.ts";
import { particlesBefore } from "../text/token.ts";
import type { WordMatch } from "../text/wordTable.ts";
import { arabicOffices } from "./arabicOffices.ts";
import { type ArabicText, gapBefore, isAdjacent } from "./arabicText.ts";
import type { Mark } from "./marks.ts";
import { newPhrase, type Phrase, phraseOfMark } from "./phrase.ts";
import type { PhraseCollector } from "./phraseCollector.ts";

const mostQuotedWords = 5;

/** Finds the organizations and governments that an Arabic text describes by a noun: "وزارة الخارجية الصينية", "حزب «…»". */
export function arabicOrganizations(context: ArabicText, collector: PhraseCollector) {
  const { text, tokens, marks } = context;
  return { organizationAt, publicBodyAt, unnamedAt };

  function organizationAt(from: number, limit: number): Phrase | undefined {
    if (marks.has(from)) return undefined;
    return (
      delegationAt(from, limit) ??
      organAt(from, limit) ??
      governmentAt(from, limit) ??
      namedAt(from, limit) ??
      publicBodyAt(from, limit, false)
    );
  }

  /** "وفد من حركة …", "الوفد الإيراني": for whom it comes, unless a person leads it. */
  function delegationAt(from: number, limit: number): Phrase | undefined {
    if (!isOneOf(from, /^(?:ال)?(?:وفد|وفدا|وفدي)$/)) return undefined;
    const isOf = /^(?:من|عن|يمثل)$/.test(tokens[from + 1]?.folded ?? "");
    const place = isOf ? from + 2 : from + 1;
    if (place >= limit || !isAdjacent(context, place)) return undefined;
    const mark = marks.get(place);
    const isMarked = mark && mark.actor.kind !== "PERSON" && mark.sort !== "capital" && mark.preposition === "";
    const sent = isMarked ? phraseOfMark(mark) : organizationAt(place, limit);
    const isLed = sent && /^(?:برئاسه|بقياده|يراسه|يتراسه|يقوده)$/.test(tokens[sent.to]?.folded ?? "");
    if (!sent?.actor || isLed || sent.hasConjunction) return undefined;
    const form = tokens[from]!.forms.find(({ word }) => /^(?:ال)?(?:وفد|وفدا|وفدي)$/.test(word))!;
    const start = tokens[from]!.start + form.skipped;
    return newPhrase({
      from,
      to: sent.to,
      start,
      end: sent.end,
      actor: sent.actor,
      ...particlesBefore(tokens[from]!, start),
    });
  }

  /** "الحكومة اللبنانية", "سلطات مصر": the state. */
  function governmentAt(from: number, limit: number): Phrase | undefined {
    const found = governments.at(tokens, from);
    if (!found) return undefined;
    // "حكومة الوحدة الليبية"
    let end = found.to;
    while (end < found.to + 2 && isPart(end)) end++;
    const mark = stateAt(end, limit);
    if (!mark) return undefined;
    const start = tokens[from]!.start + found.form.skipped;
    return newPhrase({
      from,
      to: mark.to,
      start,
      end: mark.end,
      actor: mark.actor,
      ...particlesBefore(tokens[from]!, start),
    });
  }

  /** "وزارة الخارجية الصينية", "وكالة الإعلام الروسية" */
  function organAt(from: number, limit: number): Phrase | undefined {
    const organ = organs.at(tokens, from) ?? agency.at(tokens, from);
    if (!organ || organ.to > limit) return undefined;
    const most = agency.has(tokens, from) ? 3 : 1;
    let index = organ.to;
    while (index < organ.to + most && isPart(index) && (most > 1 || isAdjectiveLike(index))) index++;
    const mark = stateAt(index, limit);
    if (mark) return named(from, organ, mark.to, mark);
    return organsAlone.has(tokens, from) ? sameAsBefore(from, organ) : undefined;
  }

  /** "وزارة الدفاع": the organ whose name begins so, or a new one. */
  function sameAsBefore(from: number, organ: WordMatch<true>): Phrase {
    const start = tokens[from]!.start + organ.form.skipped;
    const end = tokens[organ.to - 1]!.end;
    const actor = collector.organBefore(text.slice(start, end));
    const place = { from, to: organ.to, start, end, ...particlesBefore(tokens[from]!, start) };
    return actor ? newPhrase({ ...place, actor }) : named(from, organ, organ.to, undefined);
  }

  /** "شركة «…» البرازيلية", "حركة حماس": the name that follows is the organization's. */
  function namedAt(from: number, limit: number): Phrase | undefined {
    const whole = quotedAt(from, limit);
    if (whole) return whole;
    const kind = namedKinds.at(tokens, from);
    if (!kind || kind.to >= limit) return undefined;
    const mark = marks.get(kind.to);
    const quoted = quotedEnd(kind.to, limit);
    if (mark?.actor.kind === "ORGANIZATION" && (isAdjacent(context, kind.to) || quoted !== undefined)) {
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
    if (!isOneOf(from, /^(?:حزب|حركه|جبهه|تيار|ائتلاف|كتله|جماعه|تنظيم|بنك|مصرف|تحالف)$/)) return undefined;
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
    let index = kind.to;
    while (index < Math.min(limit, kind.to + 2) && isPart(index) && (index === kind.to || isAdjectiveLike(index)))
      index++;
    if (index === kind.to) {
      const isNamed = isOfOffice && isOneOf(from, /^(?:اقليم|ولايه|محافظه|بلديه|جامعه)$/);
      return isNamed && kind.to < limit && isAdjacent(context, kind.to) && !marks.has(kind.to)
        ? named(from, kind, kind.to + 1, undefined)
        : undefined;
    }
    const state = stateAt(index, limit);
    return state || isOfOffice ? named(from, kind, state?.to ?? index, state) : undefined;
  }

  /** A body that was named before: "الأمين العام للمجلس", "المتحدثة باسم وزارته", "وزير خارجية بلاده". */
  function unnamedAt(from: number): Phrase | undefined {
    const country = countryWords.at(tokens, from);
    const found = country ?? organizationNouns.at(tokens, from);
    if (!found || marks.has(from) || found.form.hasConjunction || !/^ل?$/.test(found.form.preposition))
      return undefined;
    const [start, end] = [tokens[from]!.start + found.form.skipped, tokens[found.to - 1]!.end];
    return newPhrase({ from, to: found.to, start, end, sort: country ? "country" : "organization" });
  }

  /** "شركتين، هما «…» و«…»" */
  function isListedName(from: number): boolean {
    const before = tokens[from - 1]?.folded ?? "";
    if (/^(?:و?هما|و?هم|و?هي)$/.test(before)) return true;
    return before === "و" && /[”"»]/.test(tokens[from - 1]!.gap) && collector.last()?.to === from - 1;
  }

  /** @param state the state whose adjective or name ends the phrase */
  function named(
    from: number,
    kind: WordMatch<true> | undefined,
    to: number,
    state: Mark | undefined,
    name?: string,
  ): Phrase {
    const start = tokens[from]!.start + (kind?.form.skipped ?? 0);
    const end = state?.end ?? tokens[to - 1]!.end;
    const place = { from, to: state?.to ?? to, start, end };
    // After ل, an article has lost its alif: للرئاسة.
    const article = text[start] === "ل" && text[start - 1] === "ل" ? "ا" : "";
    return collector.organ(
      state,
      place,
      name ?? article + text.slice(start, end),
      particlesBefore(tokens[from]!, start),
    );
  }

  /** The state at a token that ends the name of an organ. */
  function stateAt(index: number, limit: number): Mark | undefined {
    const mark = index < limit && isAdjacent(context, index) ? marks.get(index) : undefined;
    if (mark?.actor.kind !== "STATE" || mark.sort === "capital" || mark.hasConjunction || mark.preposition !== "")
      return undefined;
    const isOfSeveral = mark.sort === "adjective" && /(?:ان|ين)$/.test(tokens[mark.to - 1]!.folded);
    return isOfSeveral ? undefined : mark;
  }

  /** A word with the article, or with ل, that belongs to a name. */
  function isPart(index: number): boolean {
    const { folded } = tokens[index] ?? { folded: "" };
    return (
      !marks.has(index) &&
      isAdjacent(context, index) &&
      /^(?:ال|لل)\p{L}{2}/u.test(folded) &&
      !isAfterParts(folded) &&
      !isTitle(index)
    );
  }

  /** "التي", "الماضي", "الخميس" */
  function isAfterParts(folded: string): boolean {
    return (
      isFunctionWord(folded) ||
      /^ال(?:ماضي|مقبل|جاري|حالي|قادم|سبت|احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|ذين|لذين|يوم|سابق)ه?$/.test(folded)
    );
  }

  function isOneOf(index: number, words: RegExp): boolean {
    return tokens[index]!.forms.some(({ word }) => words.test(word));
  }

  function isTitle(index: number): boolean {
    return honorifics.has(tokens, index) || arabicOffices.has(tokens, index) || formers.has(tokens, index);
  }

  function isAdjectiveLike(index: number): boolean {
    return /(?:ي|ه|ا|لل\p{L}+)$/u.test(tokens[index]!.folded) || tokens[index]!.folded.startsWith("لل");
  }

  /** The index after a quotation that begins at a token; undefined if none does, or if it is no name. */
  function quotedEnd(from: number, limit: number): number | undefined {
    if (!/[“"«(]$/.test(tokens[from]!.gap)) return undefined;
    for (let to = from + 1; to <= Math.min(limit, from + mostQuotedWords); to++)
      if (/^[”"»)]/.test(gapBefore(context, to))) return to;
    return undefined;
  }
}
