import { associationLines } from "../../tables/associationPattern.ts";
import { associationVerbs } from "../../tables/en/association.ts";
import { meetingVerbs, mutualVerbs } from "../../tables/en/meeting.ts";
import type { VerbForm } from "../../text/englishVerbs.ts";
import type { TextClause } from "../arguments/clause.ts";
import { sanctionVerbAt } from "../sanction/englishSanctionVerbs.ts";
import { afterAdjuncts } from "../triggers/adjuncts.ts";
import type { EnglishVerb } from "../triggers/englishVerbs.ts";
import { tiePhraseAt } from "./englishTieVerbs.ts";

/** Who agrees stands before the verb; behind it stands what they agree on. */
const pattern = { ...associationLines("agreement = peers: agree")[0]![1], prepositions: [], objects: [] };

const forms: Readonly<Record<string, VerbForm["form"]>> = { agreed: "past", agree: "base" };
/** What is agreed that is no more than talking on, or not agreed at all. */
const talking =
  /^(?:meet|talk|hold|resume|continue|reconvene|discuss|disagree|differ|speak|negotiate|start|begin|keep|stay|intensify|step|review|consider|study|wait|see|try|work|cooperate|maintain|remain|be|have|send|let)$/;

/** "agreed to restore relations": what tells the tie itself. */
function isBond(verb: EnglishVerb | undefined): boolean {
  const { value } = verb ?? {};
  return (
    value?.kind === "ASSOCIATION" &&
    value.patterns.some(({ type }) => /relations|alliance|ceasefire|agreement|venture|exchange|border/.test(type))
  );
}

/** "A and B agreed on Monday to share the water": the verb up to "to", if what they agree to do tells no tie or meeting of its own. */
export function agreedAt(clause: TextClause, from: number): EnglishVerb | undefined {
  const { tokens, sentence } = clause;
  const form = forms[tokens[from]!.folded];
  if (form === undefined || (form === "base" && !sentence.isHeadline)) return undefined;
  const to = afterAdjuncts(clause, from + 1);
  if (to >= sentence.to - 1 || tokens[to]!.folded !== "to" || tokens[to + 1]!.letterCase === "capital")
    return undefined;
  const verb = to + 1;
  const isNoun = /^(?:an?|the|its|his|her|their|this|that|these|those|all|most)$/.test(tokens[verb]!.folded);
  const tellsMore =
    talking.test(tokens[verb]!.folded) ||
    [associationVerbs, meetingVerbs, mutualVerbs].some((table) => table.has(tokens, verb)) ||
    isBond(tiePhraseAt(clause, verb)) ||
    sanctionVerbAt(clause, verb) !== undefined;
  return isNoun || tellsMore ? undefined : { form, to, value: { kind: "ASSOCIATION", patterns: [pattern] } };
}
