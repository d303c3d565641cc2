import type { Token } from "../../text/token.ts";
import { mayStandFor } from "../arguments/agreement.ts";
import type { Group, TextClause } from "../arguments/clause.ts";
import { antecedentOf } from "../arguments/pronouns.ts";
import { meantAt } from "../draft.ts";
import type { Trigger } from "../triggers/trigger.ts";

/** What somebody has that is frozen or refused, with the pronoun that stands for him, folded. */
const owned = /^[بل]?(?:اصول|اموال|ارصدت|حسابات|ممتلكات|عضويت|تاشيرت|تاشيرات|دخول|سفر)(?:ه|ها|هم|هما)$/;
/** How many words behind a verb, apart from its subject, it may stand. */
const reach = 4;

/** "وأدرجته واشنطن": whom the pronoun of the verb stands for, in the sentence or as the subject of one before. @param earlier the subjects of the sentences before, the last one first */
export function pronounTarget(
  clause: TextClause,
  token: number,
  issuer: Group | undefined,
  earlier: readonly Group[],
): Group | undefined {
  const here = antecedentOf(clause, { from: token }, issuer, false);
  if (here) return here;
  // "صنفت أ الجماعة منظمة إرهابية بعد أن شطبتها ب": an organization that the text does not name.
  if (clause.phrases.some(({ to, sort, actor }) => to <= token && sort === "organization" && actor === null))
    return undefined;
  const own = new Set(issuer?.members.map(({ actor }) => actor?.key));
  const count = /هما$/.test(clause.tokens[token]!.folded) ? 2 : 1;
  const found = earlier.find(
    ({ members }) =>
      members.length === count &&
      members.every(
        (member) =>
          (member.actor?.kind !== "STATE" || /ها$/.test(clause.tokens[token]!.folded)) &&
          !own.has(member.actor?.key) &&
          mayStandFor(clause, token, member),
      ),
  );
  return found && meantAt(clause, { from: token, to: token + 1 }, found);
}

/** "وجمدت أ أصوله", "تجميد عضويته": whose they are. */
export function ownerTarget(
  clause: TextClause,
  { from, to }: Trigger,
  issuer: Group | undefined,
  earlier: readonly Group[],
): Group | undefined {
  const words = wordsBehind(clause, to, issuer);
  const noun = words.find(({ folded }) => owned.test(folded));
  const isNear = noun && !clause.groups.some((group) => group.from >= words[0]!.index && group.from < noun.index);
  return isNear && noun.index > from ? pronounTarget(clause, noun.index, issuer, earlier) : undefined;
}

/** "وفرضت عليها أ عقوبات", "فرضت أ عقوبات عليه": whom the pronoun of the preposition stands for. */
export function imposedOnPronoun(
  clause: TextClause,
  { from, to }: Trigger,
  issuer: Group | undefined,
  earlier: readonly Group[],
): Group | undefined {
  const { tokens } = clause;
  const isRelative = /^(?:الذي|التي|الذين)$/.test(tokens[from - 1]?.folded ?? "");
  const pronoun = [...tokens.slice(to, to + 1), ...wordsBehind(clause, to, issuer)].find(({ folded }) =>
    /^(?:علي|ضد|بحق)(?:ه|ها|هم|هما)$/.test(folded),
  );
  return pronoun && !isRelative ? pronounTarget(clause, pronoun.index, issuer, earlier) : undefined;
}

/** The words behind a verb, or behind its subject if that stands behind the verb. */
function wordsBehind({ tokens, sentence }: TextClause, to: number, issuer: Group | undefined): readonly Token[] {
  const start = issuer && issuer.from >= to ? issuer.to : to;
  return tokens.slice(start, Math.min(sentence.to, start + reach));
}
