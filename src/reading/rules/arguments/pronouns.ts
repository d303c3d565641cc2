import type { Phrase } from "../../actors/phrase.ts";
import { meantAt } from "../draft.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { mayStandFor } from "./agreement.ts";
import { describedBefore, relativeBefore } from "./arabicRelativeClauses.ts";
import { arePersons, type Group, type TextClause } from "./clause.ts";

/**
 * Whom a pronoun attached to an Arabic verb stands for: the last one before it in its sentence who is not the subject and whom it may mean,
 * or else the one whom the sentences before are about.
 * @param isPlace whether it is visited, so that it is no person
 * @param isPersonOnly whether it can be nothing else, as whoever is received
 */
export function antecedentOf(
  clause: TextClause,
  { from }: Pick<Trigger, "from">,
  subject: Group | undefined,
  isPlace: boolean,
  isPersonOnly = false,
): Group | undefined {
  const { groups, tokens, earlier } = clause;
  const keys = new Set(subject?.members.map(({ actor }) => actor?.key));
  const isFeminine = /ها$/.test(tokens[from]!.folded);
  const count = /هما$/.test(tokens[from]!.folded) ? 2 : 1;
  const mayBe = ({ members }: Group) =>
    members.length === count &&
    members.every((member) => isMeant(member, keys) && mayStandFor(clause, from, member)) &&
    (members[0]!.actor!.kind === "PERSON" ? !isPlace : isPlace || (isFeminine && !isPersonOnly));
  const relative = relativeBefore(clause, { from });
  const described = relative === undefined ? undefined : describedBefore(clause, relative);
  // "شكر فلانا الذي هاتفه": who acts in the clause is not the pronoun.
  const isOfClause = relative !== undefined && !described?.members.some(({ actor }) => keys.has(actor?.key));
  const found = !isOfClause
    ? (groups.findLast((group) => group.to <= from && mayBe(group)) ??
      (isPlace ? undefined : earlier.find((group) => arePersons(group) && mayBe(group))))
    : [described].find((group) => group && mayBe(group));
  return found && { ...meantAt(clause, { from, to: from + 1 }, found), from: found.from, to: found.to };
}

function isMeant({ actor }: Phrase, others: ReadonlySet<string | undefined>): boolean {
  return actor !== null && !others.has(actor.key);
}
