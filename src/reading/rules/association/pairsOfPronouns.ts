import { describedBefore } from "../arguments/arabicRelativeClauses.ts";
import { type Group, groupAfter, groupOf, type TextClause } from "../arguments/clause.ts";
import { antecedentOf } from "../arguments/pronouns.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { pairsOf } from "./pairs.ts";
import type { Pair } from "./tie.ts";

/** "فلان الذي تحتجزه أ", "الشركة التي أسسها ويملكها فلان", "عزله الجيش واحتجزه": to whom the attached pronoun points. */
export function pairsOfPronoun(clause: TextClause, { trigger, subject }: Event): Pair[] {
  const { groups, tokens } = clause;
  const relative = relativeOf(clause, trigger.from);
  const following = groupAfter(clause, trigger.to, trigger.to + 3, [""]);
  const antecedent =
    relative === undefined
      ? antecedentOf(clause, trigger, subject, false)
      : (describedBefore(clause, relative) ??
        groups.findLast(({ to }) => to <= relative && isOnlyDescribed(clause, to, relative)) ??
        personDescribed(clause, relative + 1));
  const owner = relative === undefined ? subject : ofOneKind(following);
  // "على أ وعلى شركة ب التي يملكها فلان": the last one.
  const isOne = relative !== undefined && /^(?:الذي|التي)$/.test(tokens[relative]!.folded);
  const meant = antecedent && isOne ? { ...antecedent, members: antecedent.members.slice(-1) } : antecedent;
  return owner && meant && owner !== antecedent ? pairsOf(owner, meant) : [];
}

/** "على القناة التي يملكها فلان وشركة أ": the firm is no owner. */
function ofOneKind(group: Group | undefined): Group | undefined {
  const kind = group?.members[0]?.actor?.kind;
  return group && { ...group, members: group.members.filter(({ actor }) => actor?.kind === kind) };
}

/** "شركة أ التلفزيونية التي": only adjectives stand between. */
function isOnlyDescribed({ tokens, phraseAt }: TextClause, from: number, to: number): boolean {
  const between = tokens.slice(from, to);
  return (
    between.length <= 2 &&
    between.every(({ folded, gap, index }) => /^ال/.test(folded) && !/[،؛]/.test(gap) && !phraseAt(index))
  );
}

/** The relative pronoun before a verb, or before another verb to which "و" joins it: "التي أسسها ويملكها". */
function relativeOf({ tokens }: TextClause, verb: number): number | undefined {
  const isJoined = /^و/.test(tokens[verb]!.folded) && /(?:ه|ها)$/.test(tokens[verb - 1]?.folded ?? "");
  const at = isJoined ? verb - 2 : verb - 1;
  return /^(?:الذي|التي|الذين|اللذين)$/.test(tokens[at]?.folded ?? "") ? at : undefined;
}

/** "فلان، شقيق الرئيس، الذي تحتجزه أ": the person before an apposition. */
function personDescribed({ phrases, tokens, sentence }: TextClause, from: number): Group | undefined {
  if (!/[،,]/.test(tokens[from - 1]!.gap)) return undefined;
  const person = phrases.find(
    ({ actor, sort, from: start, to }) =>
      actor?.kind === "PERSON" && sort === "name" && start >= Math.max(sentence.from, from - 9) && to <= from - 1,
  );
  return person && groupOf(person);
}
