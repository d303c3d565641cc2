import type { Phrase, Title } from "../phrase.ts";
import type { arabicPersons } from "./arabicPersons.ts";
import { type ArabicText, gapBefore, isAdjacent } from "./arabicText.ts";
import type { arabicTitles } from "./arabicTitles.ts";

/** Offices of those who act for one person, folded. */
const aides = /^[وفبلك]?(?:ال)?(?:مستشار|مبعوث|موفد|ممثل|مساعد|متحدث|ناطق|سكرتير)ه?$/;

/** Whoever acts for a president or minister whom the text names as well, each with the own office. */
export interface Aide {
  readonly title: Title;
  readonly name: Phrase;
  readonly principal: { readonly title: Title; readonly name: Phrase };
}

/** "مستشارة الأمن القومي للرئيس الأميركي فلان": an office of the state of whom somebody acts for. */
export function arabicAides(
  context: ArabicText,
  { nameAt }: Pick<ReturnType<typeof arabicPersons>, "nameAt">,
  { titleAt }: ReturnType<typeof arabicTitles>,
) {
  const { tokens } = context;
  return { aideOf, withPrincipal, isAide };

  /** "المبعوث الخاص للرئيس الأميركي فلان، علان،": the first name is that of the president. */
  function aideOf(title: Title, limit: number): Aide | undefined {
    const inner = principalTitle(title, limit);
    const principal = inner && isAdjacent(context, inner.to) ? nameAt(inner.to, limit) : undefined;
    if (!inner || !principal || !isAfterComma(principal.to, limit)) return undefined;
    const name = nameAt(principal.to, limit);
    if (!name || (name.to < limit && !/^[،,]/.test(gapBefore(context, name.to)))) return undefined;
    return { title: { ...title, body: inner.body }, name, principal: { title: inner, name: principal } };
  }

  /** The office of an aide with the state of whom he acts for, if the text names that one as well: "فلان مستشار الرئيس الأميركي علان". */
  function withPrincipal(title: Title | undefined, limit: number): Title | undefined {
    const inner = title && principalTitle(title, limit);
    const isNamed = inner && isAdjacent(context, inner.to) && nameAt(inner.to, limit) !== undefined;
    return isNamed ? { ...title!, body: inner.body, end: inner.end } : title;
  }

  function isAide({ from }: Title): boolean {
    return aides.test(tokens[from]!.folded);
  }

  function principalTitle(title: Title, limit: number): Title | undefined {
    const { to, body, isPlural } = title;
    if (isPlural || body || to >= limit || !isAdjacent(context, to) || !isAide(title)) return undefined;
    const inner = titleAt(to, limit);
    return inner?.body?.actor?.kind === "STATE" && !inner.isPlural ? inner : undefined;
  }

  function isAfterComma(index: number, limit: number): boolean {
    return index < limit && /^[،,]\s*$/.test(gapBefore(context, index));
  }
}
