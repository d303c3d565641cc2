import { phraseTable } from "../../text/wordTable.ts";
import type { Mark } from "../marks.ts";
import { type Phrase, phraseOfMark, type Title } from "../phrase.ts";
import { type ArabicText, isAdjacent } from "./arabicText.ts";

/** Those who fight for a state, and what they fight with; the adjective of the state follows. */
const troops = phraseTable(
  "قوات, القوات, جنود, الجنود, جنودا, جندي, جنديا, طائرات, الطائرات, طائرة, مقاتلات, المقاتلات, مسيرات, المسيرات, مروحيات, المروحيات, " +
    "صواريخ, الصواريخ, مدفعية, المدفعية, دبابات, الدبابات, زوارق, الزوارق, سفن, السفن, غواصات, الغواصات, بوارج, البوارج",
);

/** Those who fight for an organization; it follows. */
const fighters = phraseTable(
  "مقاتلو, مقاتلي, مقاتلون من, مقاتلين من, مسلحو, مسلحي, مسلحون من, مسلحين من, عناصر, عناصر من, أنصار, مناصرو, مناصري, قوات, مقاتلات, مسيرات, صواريخ",
);

/**
 * "قوات روسية", "المقاتلات التركية", "مقاتلو حركة التحرير": they act for their state or their organization, like its officials.
 * @param organizationAt finds an organization that no mark knows
 */
export function arabicTroopsAt(
  context: ArabicText,
  from: number,
  limit: number,
  organizationAt: (from: number, limit: number) => Phrase | undefined,
): Title | undefined {
  const { text, tokens, marks } = context;
  if (marks.has(from)) return undefined;
  const fighting = fighters.at(tokens, from);
  const noun = fighting ?? troops.at(tokens, from);
  if (!noun || noun.to >= limit || !isAdjacent(context, noun.to)) return undefined;
  const mark = marks.get(noun.to);
  const body = mark ? bodyOf(mark) : fighting && organizationAt(noun.to, limit);
  if (!body) return undefined;
  const start = tokens[from]!.start + noun.form.skipped;
  const place = { from, to: body.to, start, end: body.end, words: text.slice(start, body.end) };
  const office = { office: "", head: "", isNational: false, isFormer: false, isPlural: true, isCounterpart: false };
  return { ...place, ...office, body };

  function bodyOf(found: Mark): Phrase | undefined {
    const { sort, actor, preposition, hasConjunction } = found;
    const isOfState = sort === "adjective" && actor.kind === "STATE" && troops.has(tokens, from);
    const isOfOrganization = fighting && sort === "name" && actor.kind === "ORGANIZATION" && preposition === "";
    return !hasConjunction && (isOfState || isOfOrganization) ? phraseOfMark(found) : undefined;
  }
}
