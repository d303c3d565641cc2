import type { Phrase } from "../../actors/phrase.ts";
import type { ReadRelation } from "../../reading.ts";
import type { Group, TextClause } from "../arguments/clause.ts";
import { tieOf } from "../association/tie.ts";

/** What stands before whoever mediates: "talks brokered by A", "with A as the go-between". */
const mediatedBy =
  /\b(?:(?:brokered|mediated|facilitated|moderated|negotiated|refereed) by|(?:mediation|good offices|auspices|facilitation) of|(?:mediation|facilitation) by|thanks to|with the help of)(?: the)?$/i;
/** What stands after: "after months of Greek mediation", "with A acting as mediator". */
const mediating =
  /^(?:mediation|shuttle diplomacy|mediators)\b|^,? ?(?:acting |serving |again )?as (?:the |an? |chief )?(?:mediators?|go-between|broker|intermediary|facilitator|honest broker)\b|^-(?:brokered|mediated|facilitated)\b/i;
const mediatedIn = /^ (?:had |has |have )?(?:brokered|mediated|facilitated|negotiated)\b/;
const settled =
  /\b(?:talks|negotiations|deal|accord|agree\w*|pact|treaty|truce|ceasefire|swap\w*|exchange\w*|prisoners?|peace|armistice|resum\w+|restor\w+|reconcil\w+|normali[sz]\w+|meet)\b/i;

/** "A and B agreed on a truce brokered by C", "after months of Omani mediation": C mediates between the two powers of the sentence. */
export function englishMediationIn(clause: TextClause): ReadRelation[] {
  const { text, tokens, sentence, language, phrases } = clause;
  if (language !== "en" || !settled.test(text.slice(sentence.start, sentence.end))) return [];
  const mediator = phrases.find(({ from, to, actor, isGenitive }) => {
    if (!actor || isGenitive) return false;
    const before = text.slice(sentence.start, tokens[from]!.start).trimEnd();
    const after = text.slice(tokens[to - 1]!.end, sentence.end).replace(/^ /, "");
    const isHelp = /(?:thanks to|help of)(?: the)?$/.test(before);
    // "a truce that A had brokered"
    if (/\b(?:that|which)(?: the)?$/.test(before) && mediatedIn.test(` ${after}`)) return true;
    return isHelp ? mediating.test(after) : mediatedBy.test(before) || mediating.test(after);
  });
  const parties = mediator && partiesOf(clause, mediator);
  if (!mediator || !parties) return [];
  return parties.members
    .map((party) =>
      tieOf(clause, { from: mediator.from, to: mediator.to }, [mediator, party], { type: "mediation", directed: true }),
    )
    .filter((relation) => relation !== null);
}

/** The two states or organizations that the sentence names together. */
function partiesOf({ groups }: TextClause, { actor }: Phrase): Group | undefined {
  return groups.find(
    ({ members, isGenitive }) =>
      members.length === 2 &&
      !isGenitive &&
      members.every((each) => each.actor !== null && each.actor.kind !== "PERSON" && each.actor.key !== actor!.key),
  );
}
