import { organs } from "../../tables/ar/offices.ts";
import type { Office } from "../office.ts";
import { type Phrase, phraseOfMark } from "../phrase.ts";
import type { arabicOrganizations } from "./arabicOrganizations.ts";
import { type ArabicText, gapBefore } from "./arabicText.ts";

/** Offices whose body may be a quoted name alone. */
const headsOfBodies = /^(?:ال)?(?:رئيس|زعيم|قائد|أمين|متحدث|ناطق|نائب|عضو|قيادي|مدير|مؤسس)/;

/** What the offices of an Arabic text belong to: "وزير | خارجية | فرنسا", "رئيسة لـ«…»", "قائد الجيش". */
export function arabicTitleBodies(
  context: ArabicText,
  { organizationAt, organAlone, publicBodyAt, quotedBodyAt, unnamedAt }: ReturnType<typeof arabicOrganizations>,
) {
  const { tokens, marks } = context;
  return { bodyAt };

  /** "القوات الجوية", not "القوات": a noun that is an organ of its own with the words after it. */
  function isLongOrgan(place: number): boolean {
    const organ = marks.has(place) ? undefined : organs.at(tokens, place);
    return organ !== undefined && organ.to > place + 1;
  }

  /** The body of an office: an adjective, the name of a state, an organ, or what follows ل. */
  function bodyAt(index: number, limit: number, office: Office | undefined): Phrase | undefined {
    const isLast = index + 1 >= tokens.length;
    const isOfSome = office?.isPlural === true && tokens[index]!.folded === "من";
    const isOfVoters =
      tokens[index]!.folded === "عن" && /^(?:ال)?(?:نائب|مندوب|ممثل|مرشح)ة?$/.test(office?.office ?? "");
    const isWithin =
      office !== undefined &&
      !isLast &&
      (tokens[index]!.folded === "في" || isOfSome || isOfVoters) &&
      /^ ?["“«]?$/.test(gapBefore(context, index + 1));
    // "رئيسة لـ«نجم الخليج»": the particle stands alone before a quotation mark.
    const isBefore = !isLast && /["“«]$/.test(gapBefore(context, index + 1));
    // "اتهم الرئيس بـ«نكث العهد»": only members and staff are "in" a body.
    const isStaff = /^(?:ال)?(?:عضو|قيادي|نائب|مسؤول|موظف|مدير)/.test(office?.office ?? "");
    const isApart = isBefore && (isStaff ? /^[لب]$/ : /^ل$/).test(tokens[index]!.folded);
    const place = isWithin || (isApart && office !== undefined) ? index + 1 : index;
    const organ =
      office &&
      (organizationAt(place, limit) ??
        (headsOfBodies.test(office.office) ? quotedBodyAt(place, limit) : undefined) ??
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
    // "وزراء الري في مصر وإثيوبيا", "مفاوضون من تايلاند"
    const isOfStates = office?.isPlural === true && (isOfSome || marks.get(mark.to)?.hasConjunction === true);
    if (mark.sort === "capital" || (isWithin && mark.actor.kind === "STATE" && !isOfStates)) return undefined;
    return phraseOfMark(mark);
  }
}
