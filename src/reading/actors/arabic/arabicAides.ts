import { actsForOthers } from "../../tables/ar/officeAdjectives.ts";
import type { Phrase, Title } from "../phrase.ts";
import { arabicOffices } from "./arabicOffices.ts";
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
  return { aideOf, titleOfAide, hasPrincipal };

  /** "المبعوث الخاص للرئيس الأميركي فلان، علان،": the first name is that of the president. */
  function aideOf(title: Title, limit: number): Aide | undefined {
    const inner = principalTitle(title, limit);
    const principal = inner && isAdjacent(context, inner.to) ? nameAt(inner.to, limit) : undefined;
    if (!inner || !principal || !isAfterComma(principal.to, limit)) return undefined;
    const name = nameAt(principal.to, limit);
    if (!name || (name.to < limit && !/^[،,]/.test(gapBefore(context, name.to)))) return undefined;
    return { title: { ...title, body: inner.body }, name, principal: { title: inner, name: principal } };
  }

  /**
   * "فلان، مستشار الرئيس الفرنسي علان،": the title without that of the president, whom the text names as well, but with his state. Other
   * titles stay as they are.
   */
  function titleOfAide(title: Title, limit: number): Title {
    if (title.body) return withoutPrincipal(title, limit);
    const inner = principalTitle(title, limit);
    const isNamed = inner && isAdjacent(context, inner.to) && nameAt(inner.to, limit) !== undefined;
    return isNamed ? { ...title, body: inner.body, end: inner.end } : title;
  }

  /** The title of an aide ends before that of the president, who is another one. */
  function withoutPrincipal(title: Title, limit: number): Title {
    if (title.to >= limit || !isAdjacent(context, title.to) || !nameAt(title.to, limit)) return title;
    const inner = tokens
      .slice(title.from + 1, title.to)
      .find(({ index, value }) => (isAide(title) || /^ال/.test(value)) && arabicOffices.has(tokens, index));
    return inner && actsForOthers.test(tokens[title.from]!.folded) ? { ...title, to: inner.index } : title;
  }

  /** Whether the title goes on with that of whom somebody acts for. */
  function hasPrincipal({ to, end }: Title): boolean {
    return end > (tokens[to]?.start ?? end);
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
