import { bothWords, counterparts, formers, honorifics, organs, ownedOffices, ownOrgans } from "../tables/ar/offices.ts";
import { isWordAfterNames } from "../tables/ar/wordsAfterNames.ts";
import { arabicOffices, headOf } from "./arabicOffices.ts";
import type { arabicOrganizations } from "./arabicOrganizations.ts";
import { type ArabicText, gapBefore, isAdjacent } from "./arabicText.ts";
import type { Office } from "./office.ts";
import { newPhrase, type Phrase, phraseOfMark, type Title } from "./phrase.ts";

/** Offices of those who act for the holder of another one: "كبير مستشاري الرئيس". */
const actsForOthers =
  /(?:(?:مستشار|مبعوث|موفد|ممثل|مساعد|سكرتير|الخاص|نائب|وكيل|منسق|ممثل|خاص)ة?|مستشاري|مساعدي|باسم|مكتب|بأعمال)$/;
/** Portfolios without the article, folded. */
const portfolios =
  /^(?:خارجيه|دفاع|داخليه|ماليه|عدل|اقتصاد|طاقه|نفط|بترول|تجاره|خزانه|اعلام|صحه|تعليم|عمل|ثقافه|زراعه|نقل|بييه|سياحه|صناعه|رياضه|امن|تخطيط|هجره|اتصالات|شوون|ري|مياه|كهرباء|اسكان|تنميه|شباب|عدليه|دوله)$/;
/** Adjectives of offices, folded. */
const officeAdjectives =
  /^ال(?:خاص|عام|دايم|اعلي|رسمي|جديد|سياسي|عسكري|مقيم|مكلف|منتخب|موقت|انتقالي|اقليمي|نيابي|تنفيذي|اول|مشترك|حالي|رياسي|حكومي|ميداني|سامي|مساعد|وطني|اعلامي|محلي|فخري|وسطي|لاتينيه|معني|مسجون|محتجز|معتقل|منفي|فار|مستقيل|منتهيه|ايمن)ه?$/;

/** Finds the titles of an Arabic text: an office with its portfolio, its body and its adjectives. */
export function arabicTitles(
  context: ArabicText,
  { organizationAt, organAlone, publicBodyAt, unnamedAt }: ReturnType<typeof arabicOrganizations>,
) {
  const { text, tokens, marks } = context;
  return { titleAt };

  function titleAt(from: number, limit: number): Title | undefined {
    const counterpart = counterparts.at(tokens, from);
    // Folded, "رئيسه" is "رئيسة".
    const owned = tokens[from]!.value.endsWith("ة") ? undefined : ownedOffices.at(tokens, from);
    const found = counterpart ?? owned ?? arabicOffices.at(tokens, from);
    if (!found || found.to > limit || marks.has(from)) return undefined;
    const entry = counterpart ? undefined : (found.value as Office);
    let index = entry?.isPortfolio ? portfolioEnd(found.to, limit) : found.to;
    const office = entry && {
      ...entry,
      office: entry.office + text.slice(tokens[found.to - 1]!.end, tokens[index - 1]!.end),
    };
    let isFormer = false;
    let owner: Phrase | null = null;
    let isOfGovernment = false;
    let body: Phrase | null = owned ? ownerOf(from, found.to, found.form.skipped) : null;
    for (let steps = 0; steps < 5 && index < limit && isAdjacent(context, index); steps++) {
      const former = formers.at(tokens, index);
      if (former && former.form.skipped === 0) {
        isFormer = true;
        index = former.to;
        continue;
      }
      const own = ownOrgans.at(tokens, index);
      if (own && own.form.skipped === 0) {
        isOfGovernment ||= tokens[index]!.folded === "الحكومه";
        index = own.to;
        continue;
      }
      if (officeAdjectives.test(tokens[index]!.folded) && !marks.has(index)) {
        index++;
        continue;
      }
      if (body === null && office && isField(index)) {
        index++;
        while (index < limit && isAdjacent(context, index) && isPurpose(index) && /^ل/.test(tokens[index - 1]!.value))
          index++;
        continue;
      }
      const next: Phrase | undefined = body === null ? bodyAt(index, limit, office) : undefined;
      if (next) {
        body = next;
        index = next.to;
        continue;
      }
      const inner: Title | undefined =
        body === null && office && actsForOthers.test(office.office) ? titleAt(index, limit) : undefined;
      if (inner?.body && inner.start === tokens[index]!.start) {
        body = inner.body;
        index = inner.to;
        continue;
      }
      const mark = marks.get(index);
      if (
        body === null &&
        office &&
        index === found.to &&
        !/^[وفبل]?ال/.test(tokens[from]!.folded) &&
        actsForOthers.test(office.office) &&
        mark?.actor.kind === "PERSON" &&
        !mark.hasConjunction &&
        mark.preposition !== "ب"
      ) {
        owner = phraseOfMark(mark);
        index = mark.to;
        break;
      }
      const acronym = body === null ? undefined : acronymEnd(index, limit);
      const post = body === null ? undefined : (acronym ?? postAt(index, limit));
      if (!post) break;
      index = post;
    }
    const start = tokens[from]!.start + found.form.skipped;
    const end = tokens[index - 1]!.end;
    return {
      from,
      to: index,
      start,
      end,
      words: text.slice(start, end),
      office: office?.office ?? "",
      head: headOf(office?.office ?? ""),
      isNational: isOfGovernment || (office?.isNational ?? false),
      isFormer,
      isPlural: office?.isPlural ?? false,
      isCounterpart: counterpart !== undefined,
      body,
      ...(owner && { owner }),
    };
  }

  /** "نائبه", "أمينهم العام": the office belongs to whom the pronoun stands for. */
  function ownerOf(from: number, to: number, skipped: number): Phrase {
    return newPhrase({ from, to, start: tokens[from]!.start + skipped, end: tokens[to - 1]!.end, sort: "owner" });
  }

  /** The portfolio of a minister: "المصالحة الوطنية", "التجارة والصناعة", "الدولة للشؤون الخارجية". */
  function portfolioEnd(from: number, limit: number): number {
    let index = from;
    while (index < Math.min(limit, from + 4) && isAdjacent(context, index) && isPortfolio(index, from)) index++;
    return index;
  }

  /** "المديرة العامة للطاقة في المفوضية", "المفوضة السامية لحقوق الإنسان في الأمم المتحدة" */
  function isField(index: number): boolean {
    const { folded } = tokens[index]!;
    if (marks.has(index) || unnamedAt(index) || organizationAt(index, index + 6)) return false;
    if (/^ل(?:حقوق|شوون|مكافحه|منع|نزع)$/.test(folded)) return true;
    return /^لل\p{L}{4}/u.test(folded) && /^(?:في|ب)/.test(tokens[index + 1]?.folded ?? "");
  }

  function isPurpose(index: number): boolean {
    return /^و?ال\p{L}{3}/u.test(tokens[index]!.value) && !marks.has(index) && !honorifics.has(tokens, index);
  }

  function isPortfolio(index: number, from: number): boolean {
    const { folded } = tokens[index]!;
    if (marks.has(index) || formers.at(tokens, index) || (index > from && isWordAfterNames(folded))) return false;
    // "وزير داخلية فرنسا"
    if (index === from && portfolios.test(folded))
      return (
        folded === "شوون" ||
        marks.get(index + 1)?.actor.kind === "STATE" ||
        bothWords.has(tokens, index + 1) ||
        formers.has(tokens, index + 1)
      );
    if (tokens[index - 1]!.folded === "شوون") return /^ال\p{L}{2}/u.test(folded);
    if (index === from) return /^(?:ال|لل)\p{L}{2}/u.test(folded);
    return /^(?:وال|لل)\p{L}{2}/u.test(folded) || /^ال\p{L}{2,}(?:يه|ي)$/u.test(folded);
  }

  /** What follows the body of an office and changes nothing: "(الناتو)", "لدى الأمم المتحدة", "إلى اليمن". @returns the index after it */
  function postAt(index: number, limit: number): number | undefined {
    const { folded } = tokens[index]!;
    if (
      /^(?:لل\p{L}{3}|ل(?:حقوق|شوون|مكافحه|منع|نزع|اعاده|جنوب|شمال|شرق|غرب|وسط|منطقه|دول|عمليه|ملف|قضايا|بلدان)$)/u.test(
        folded,
      ) &&
      !marks.has(index)
    ) {
      let to = index + 1;
      while (to < Math.min(limit, index + 4) && isAdjacent(context, to) && isPurpose(to)) to++;
      return to;
    }
    const concerned = /^الم(?:عني|كلف)ه?$/.test(tokens[index - 1]!.folded) ? marks.get(index) : undefined;
    if (concerned?.preposition === "ب") return concerned.to;
    const isBracketed = /\(/.test(gapBefore(context, index));
    const isPosted = /^(?:لدي|الي|في)$/.test(folded);
    const mark = marks.get(isPosted ? index + 1 : index);
    if (isPosted && !mark) return destinationEnd(index, limit);
    if (!mark || mark.to > limit || mark.actor.kind === "PERSON" || (mark.sort === "capital" && !isPosted))
      return undefined;
    if (isPosted) return /^ ?$/.test(gapBefore(context, index + 1)) && mark.preposition === "" ? mark.to : undefined;
    const isDestination = mark.preposition === "ل" && mark.actor.kind === "STATE";
    return (isBracketed && /^\)/.test(gapBefore(context, mark.to))) || isDestination ? mark.to : undefined;
  }

  /** "(سيكا)": the short name of the body. @returns the index after it */
  function acronymEnd(index: number, limit: number): number | undefined {
    if (!/\(/.test(gapBefore(context, index))) return undefined;
    return [index + 1, index + 2, index + 3].find((to) => to <= limit && /^\)/.test(gapBefore(context, to)));
  }

  /** "إلى منطقة البحيرات الكبرى", "لدى الفاتيكان": where an envoy is sent. */
  function destinationEnd(index: number, limit: number): number | undefined {
    if (
      !/^(?:الي|لدي)$/.test(tokens[index]!.folded) ||
      !/^(?:منطقه|اقليم|دول|بلدان|جزر|شمال|جنوب|شرق|غرب|القرن|الشرق|الساحل)$/.test(tokens[index + 1]?.folded ?? "")
    )
      return undefined;
    let to = index + 2;
    while (
      to < Math.min(limit, index + 5) &&
      isAdjacent(context, to) &&
      (/^ال\p{L}{3}/u.test(tokens[to]!.value) ||
        marks.get(to)?.sort === "name" ||
        /^(?:افريقيا|اسيا|اوروبا|المتوسط)$/.test(tokens[to]!.folded))
    )
      to++;
    return to;
  }

  /** "القوات الجوية", not "القوات": a noun that is an organ of its own with the words after it. */
  function isLongOrgan(place: number): boolean {
    const organ = marks.has(place) ? undefined : organs.at(tokens, place);
    return organ !== undefined && organ.to > place + 1;
  }

  /** The body of an office: an adjective, the name of a state, an organ, or what follows ل. */
  function bodyAt(index: number, limit: number, office: Office | undefined): Phrase | undefined {
    const isLast = index + 1 >= tokens.length;
    const isWithin =
      office !== undefined &&
      !isLast &&
      tokens[index]!.folded === "في" &&
      /^ ?["“«]?$/.test(gapBefore(context, index + 1));
    const place = isWithin ? index + 1 : index;
    const organ =
      office &&
      (organizationAt(place, limit) ??
        (isLongOrgan(place) ? undefined : (unnamedAt(place) ?? publicBodyAt(place, limit, true))));
    const isWithinBody =
      organ?.preposition === "ب" && (organ.sort === "organization" || organ.actor?.kind === "ORGANIZATION");
    if (organ && (organ.preposition !== "ب" || isWithinBody) && !organ.hasConjunction) return organ;
    const bare = office && !marks.has(place) ? organs.at(tokens, place) : undefined;
    // "قائد الشرطة", "القائد العام للجيش": of which state is not told.
    if (bare && /^ل?$/.test(bare.form.preposition) && !bare.form.hasConjunction) return organAlone(place, bare);
    const mark = marks.get(place);
    if (!mark || mark.actor.kind === "PERSON" || mark.hasConjunction) return undefined;
    if (mark.preposition === "ب" && (mark.actor.kind !== "ORGANIZATION" || !office)) return undefined;
    if (mark.sort === "capital" || (isWithin && mark.actor.kind === "STATE")) return undefined;
    return phraseOfMark(mark);
  }
}
