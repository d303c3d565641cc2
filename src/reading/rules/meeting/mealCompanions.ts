import { arePersons, type TextClause } from "../arguments/clause.ts";
import { clauseOpeners } from "../triggers/clauseEnds.ts";
import type { Trigger } from "../triggers/trigger.ts";
import type { ReadMeeting } from "./meetings.ts";

/** How many words may stand between whoever is spoken to and the meal: "pressed A on the gas price over dinner". */
const reach = 8;

/** "worked on A over dinner", "won A round over a working lunch": who shares a meal, whatever else they do. */
export function overMeal(clause: TextClause, { from }: Trigger): ReadMeeting | null {
  const { groups, tokens, language } = clause;
  if (language !== "en" || tokens[from]!.folded !== "over") return null;
  const before = groups.filter(({ to, members }) => to <= from && members.length > 0);
  const other = before.findLast((group) => arePersons(group) && !group.isGenitive);
  const one =
    other && before.findLast((group) => group.to < other.from && group.preposition === "" && !group.isGenitive);
  if (!one || !arePersons(one) || from - other.to > reach || other.from - one.to > reach) return null;
  // "A, whom B sent to C": another clause begins between them.
  const isWhole = tokens
    .slice(one.to + 1, from)
    .every(({ gap, folded, index }) => clause.phraseAt(index) || (!/[,;:“”"]/.test(gap) && !clauseOpeners.has(folded)));
  const isVerb = /(?:ed|s|ing)$|^(?:won|told|sold|put|met|sought|gave|sat|had)$/.test(tokens[one.to]!.folded);
  const keys = new Set([...one.members, ...other.members].map(({ actor }) => actor!.key));
  if (!isWhole || !isVerb || keys.size < one.members.length + other.members.length) return null;
  return { groups: [one, other], roles: ["PARTICIPANT", "PARTICIPANT"] };
}
