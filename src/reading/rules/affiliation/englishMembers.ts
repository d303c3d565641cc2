import type { AffiliationPattern } from "../../tables/affiliationPattern.ts";
import { admittingVerbs, enteringVerbs } from "../../tables/en/affiliation.ts";
import type { TextClause } from "../arguments/clause.ts";
import { type EnglishVerb, isAfterBe, verbOf } from "../triggers/englishVerbs.ts";

/** Verbs that tell a membership only by who stands beside them: "exited the union", "founded", "accepted A as a member". */
export function memberAt(clause: TextClause, from: number): EnglishVerb | undefined {
  const { tokens, text, sentence, phraseAt } = clause;
  const admitting = admittingVerbs.at(tokens, from);
  const member = admitting && phraseAt(admitting.to);
  if (member?.actor && !member.isGenitive && !isAfterBe(clause, from)) {
    const rest = text.slice(tokens[member.to - 1]!.end, sentence.end);
    const isOfBody = before(clause, from)?.actor?.kind === "ORGANIZATION";
    const isSaid = /^ (?:was|were|is|are|had|has|would|will|could|did)\b/.test(rest);
    const isMember = /^ as (?:an?|the|its|their) (?:[\w-]+ ){0,3}member\b/.test(rest);
    const isAdmitted = /^(?:re)?admit/.test(tokens[from]!.folded) && member.actor.kind !== "ORGANIZATION" && !isSaid;
    if (isOfBody && (isMember || isAdmitted)) return verbOf(admitting!, { kind: "AFFILIATION", pattern: "admit" });
  }
  const entering = enteringVerbs.at(tokens, from);
  const body = entering && (phraseAt(entering.to) ?? articleThen(clause, entering.to));
  if (!entering || body?.actor?.kind !== "ORGANIZATION" || body.isGenitive || isAfterBe(clause, from)) return undefined;
  const [pattern, ...kinds] = entering.value.entry.split(" ");
  return kinds.includes(before(clause, from)?.actor?.kind ?? "")
    ? verbOf(entering, { kind: "AFFILIATION", pattern: pattern as AffiliationPattern })
    : undefined;
}

function articleThen({ tokens, phraseAt }: TextClause, index: number) {
  return /^(?:the|an?)$/.test(tokens[index]?.folded ?? "") ? phraseAt(index + 1) : undefined;
}

/** Who stands last before a verb. */
function before({ phrases }: TextClause, from: number) {
  return phrases.findLast(({ to, actor, isGenitive }) => to <= from && actor !== null && !isGenitive);
}
