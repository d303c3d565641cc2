import { phraseTable } from "../../text/wordTable.ts";
import { phraseOfMark, type Title } from "../phrase.ts";
import { type ArabicText, isAdjacent } from "./arabicText.ts";

/** Those who fight for a state, and what they fight with; the adjective of the state follows. */
const troops = phraseTable(
  "قوات, القوات, جنود, الجنود, جنودا, جندي, جنديا, طائرات, الطائرات, طائرة, مقاتلات, المقاتلات, مسيرات, المسيرات, مروحيات, المروحيات, " +
    "صواريخ, الصواريخ, مدفعية, المدفعية, دبابات, الدبابات, زوارق, الزوارق, سفن, السفن, غواصات, الغواصات, بوارج, البوارج",
);

/** "قوات روسية", "المقاتلات التركية": they act for their state, like its officials. */
export function arabicTroopsAt({ text, tokens, marks, ...context }: ArabicText, from: number): Title | undefined {
  const noun = marks.has(from) ? undefined : troops.at(tokens, from);
  const mark = noun && marks.get(noun.to);
  if (mark?.sort !== "adjective" || mark.actor.kind !== "STATE" || mark.hasConjunction) return undefined;
  if (!isAdjacent({ text, tokens, marks, ...context }, noun!.to)) return undefined;
  const start = tokens[from]!.start + noun!.form.skipped;
  const place = { from, to: mark.to, start, end: mark.end, words: text.slice(start, mark.end) };
  const office = { office: "", head: "", isNational: false, isFormer: false, isPlural: true, isCounterpart: false };
  return { ...place, ...office, body: phraseOfMark(mark) };
}
