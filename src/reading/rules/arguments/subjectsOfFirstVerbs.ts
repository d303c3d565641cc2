import { actingStateOf } from "../sanction/actingStates.ts";
import { clauseOpeners } from "../triggers/clauseEnds.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { type Group, groupOf, type TextClause } from "./clause.ts";

/** Nouns of those who act for a state. */
const statesOwn =
  /^(?:government|authorities|army|forces|troops|soldiers|military|navy|air|regime|junta|rulers|parliament|diplomats|warplanes|jets|police)$/;
const auxiliaries = /^(?:is|are|was|were|be|been|being|has|have|had|will|would|later|then|also|first|warmly|briefly)$/;
const adverbs =
  /^(?:later|then|also|afterwards|subsequently|earlier|next|has|have|had|will|would|is|was|did|not|to)$|ly$/;
/** How many words tell where or when, between a name and the verb of which it is the subject: "A, on his first visit, was met". */
const mostBetween = 1;

/** "A was met by B, and later talked with C": who is met is also the subject of the verb that follows, not who meets him. */
export function subjectOfPassive(
  { tokens, groups, sentence }: TextClause,
  trigger: Trigger,
  before: readonly { readonly trigger: Trigger; readonly subject: Group | undefined }[],
): Group | undefined {
  // "will meet", "did not see"
  const isWithAuxiliary =
    trigger.form === "base" &&
    /(?:^| )(?:will|would|(?:did|does|would|will) not)$/.test(
      `${tokens[trigger.from - 2]?.folded} ${tokens[trigger.from - 1]?.folded}`,
    );
  if (trigger.form !== "finite" && !isWithAuxiliary) return undefined;
  const passive = before.findLast(({ trigger: { form } }) => form !== "noun")?.trigger;
  if (passive?.form !== "passive") return undefined;
  let index = trigger.from - 1;
  while (index > passive.to && adverbs.test(tokens[index]!.folded)) index--;
  if (!/^(?:and|but|before)$/.test(tokens[index]!.folded)) return undefined;
  let start = passive.from;
  while (start > sentence.from && auxiliaries.test(tokens[start - 1]!.folded)) start--;
  // "a minister appointed by B": no verb of a clause.
  if (!tokens.slice(start, passive.from).some(({ folded }) => /^(?:is|are|was|were|been|being|be)$/.test(folded)))
    return undefined;
  return groups.findLast(
    ({ to, preposition, isGenitive }) =>
      to <= start && to >= start - mostBetween && preposition === "" && !isGenitive && !/;/.test(tokens[start]!.gap),
  );
}

/** "A fined two traders, B and C, accusing them": whoever the sentence begins with does what follows a verb that reports nothing. */
export function subjectOfUnreported(
  { tokens, groups, sentence }: TextClause,
  { form, from, hasConjunction }: Trigger,
  before: readonly { readonly trigger: Trigger }[],
): Group | undefined {
  const hasVerb = before.some(({ trigger }) => trigger.form !== "noun");
  // "A has called her ambassador, B, home and scrapped a trip"
  const isJoined = form === "finite" && hasConjunction && tokens[from - 1]?.folded === "and";
  if (hasVerb || !(isJoined || (form === "gerund" && /^,/.test(tokens[from]!.gap)))) return undefined;
  if (
    isJoined &&
    tokens.slice(sentence.from + 1, from).some(({ folded, gap }) => clauseOpeners.has(folded) || /[;:“”"]/.test(gap))
  )
    return undefined;
  const first = groups.find((group) => group.from <= sentence.from + 1);
  const verb = first && tokens[first.to];
  if (!first || !verb || first.preposition !== "" || first.isGenitive) return undefined;
  const isVerb =
    /(?:ed|s)$|^(?:had|have|sent|told|let|left|made|took|gave|put|bade|kept|saw|held|lost|won|paid|went|came|flew)$/;
  return verb.index < from - 1 && /^,? $/.test(verb.gap) && isVerb.test(verb.folded) ? first : undefined;
}

/**
 * "A, whose leader, B, wants a vote, said": who stands before the relative clause, or null if that is nobody the text tells of. "A, whose
 * army left": null, since it is not A.
 */
export function subjectAroundWhose(clause: TextClause, { form, from }: Trigger): Group | null | undefined {
  const { tokens, groups, sentence } = clause;
  if (form !== "finite") return undefined;
  const whose = tokens.slice(sentence.from, from).findLast(({ folded }) => folded === "whose");
  if (!whose || !/^,/.test(whose.gap)) return undefined;
  const commas = tokens.slice(whose.index + 1, from + 1).filter(({ gap }) => /,/.test(gap));
  const owner = groups.findLast(({ to }) => to === whose.index);
  // "whose government broke off talks"
  const isOwned =
    commas.length === 0 &&
    !groups.some((group) => group.from > whose.index && group.to <= from && group.members.length > 0);
  // "said A, whose government expelled the attaché": the state for which A acts.
  const [person] = owner?.members ?? [];
  const state = person && actingStateOf(clause, person);
  if (isOwned && state && /^(?:government|country|nation)$/.test(tokens[whose.index + 1]!.folded))
    return groupOf(state);
  if (isOwned && from - whose.index <= 4 && owner?.members.every(({ actor }) => actor?.kind === "PERSON")) return null;
  // "Algeria, whose government severed ties with"
  const acts = tokens.slice(whose.index + 1, from).some(({ folded }) => statesOwn.test(folded));
  if (isOwned && acts && from - whose.index <= 5 && owner?.members.every(({ actor }) => actor?.kind === "STATE"))
    return owner;
  const isClosed = /,/.test(tokens[from]!.gap);
  const isWithin = commas.length === 2 || commas.length === 0;
  return isClosed && !isWithin ? (owner ?? null) : undefined;
}
