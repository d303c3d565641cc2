import type { TextDate } from "../../dates/textDates.ts";
import type { Group, TextClause } from "../arguments/clause.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { pairsOf, pairsWithin } from "./pairs.ts";
import type { Pair } from "./tie.ts";

/** "المبرم", "الموقعة بين": what an agreement is called that is in force. */
const concluded = /^(?:ال)?(?:مبرم|موقع|معقود|ساري|نافذ|قايم)(?:ه|ين|تين|ان|تان)?$/;
const concluding = /^(?:وقع|ابرم|عقد|توصل|وقعت|ابرمت|عقدت)(?:ه|ها|ته|تها|اه|اها|تاه|تاها)$/;
/** How many words may stand between the noun and what it is called: "الاتفاق التجاري المبرم". */
const reach = 4;
const dateReach = 14;

/** "الاتفاق المبرم بين أ وب", "هدنة وقعها أ وب": it has been concluded, whatever the sentence says about it. */
export function isConcluded(clause: TextClause, { to, form }: Pick<Trigger, "to" | "form">): boolean {
  const { tokens, language, phraseAt, sentence } = clause;
  if (language !== "ar" || form !== "noun") return false;
  if (concluding.test(tokens[verbBehind(clause, to)]?.folded ?? "")) return true;
  const words = tokens.slice(to, Math.min(sentence.to, to + reach));
  const end = words.findIndex(({ index, gap }) => phraseAt(index) !== undefined || /[،؛:]/.test(gap));
  return words
    .slice(0, end === -1 ? undefined : end)
    .some(
      ({ folded, index }) =>
        concluded.test(folded) && /^(?:بين|مع|في|عام|سنه|منذ)$/.test(tokens[index + 1]?.folded ?? ""),
    );
}

/** When that was, which only words behind the noun tell. */
export function dateOfConclusion({ dates }: TextClause, { to }: Trigger): TextDate | undefined {
  return dates.find(({ from }) => from >= to && from <= to + dateReach);
}

/** "الهدنة التي وقعها الطرفان", "اتفاق أبرمته أ مع ب", "اتفاق وقعاه": who concluded it. */
export function concludedBy(clause: TextClause, to: number): Pair[] | undefined {
  const { tokens, groups, language } = clause;
  const verb = verbBehind(clause, to);
  if (language !== "ar" || !concluding.test(tokens[verb]?.folded ?? "")) return undefined;
  // "اتفاق وقعاه", "مذكرة أبرمتاها": the two who are named before.
  if (/(?:ا|تا)(?:ه|ها)$/.test(tokens[verb]!.folded))
    return pairsWithin(groups.findLast((group) => group.to <= to && group.members.length === 2));
  const one = groups.find(({ from }) => from > verb && from <= verb + 2);
  if (one?.preposition !== "") return undefined;
  if (one.members.length >= 2) return pairsWithin(one);
  const other = partnerAfter(clause, one);
  return other && pairsOf(one, other);
}

function partnerAfter({ groups }: TextClause, { to }: Group): Group | undefined {
  return groups.find(({ from, preposition }) => from >= to && from <= to + 4 && preposition === "مع");
}

/** The verb that describes a noun, with or without a relative pronoun. */
function verbBehind({ tokens }: TextClause, to: number): number {
  return /^(?:التي|الذي)$/.test(tokens[to]?.folded ?? "") ? to + 1 : to;
}
