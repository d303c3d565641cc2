import { verbTables } from "../../actors/arabic/arabicFamilies.ts";
import { affiliationVerbs } from "../../tables/ar/affiliation.ts";
import { otherVerbs } from "../../tables/ar/otherVerbs.ts";
import { verbsAfterNames } from "../../tables/ar/verbsAfterNames.ts";
import type { TextClause } from "../arguments/clause.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";

/** Words that introduce what is said, folded: behind them, a deed may be a part of it. */
const introducing = /^[وفبل]?(?:ان|انه|انها|انهم|انهما|بان|بانه|بانها)$/;
/** Verbs that tell what somebody does; "قرر" decides on a deed. */
const deeds = [...verbTables, affiliationVerbs, otherVerbs, verbsAfterNames];
const decides = /^وقرر(?:ت|وا)?$/;

/**
 * Where an Arabic sentence goes on to tell a deed: "توعد فلان أ بالرد، وعين علانا قائدا", "نددت أ بما وصفته بأنه حرب، واستدعت السفير",
 * but not "قال إن أ …، وعينت ب".
 */
export function arabicDeedAfter(clause: TextClause, event: Event, events: readonly Event[]): number | undefined {
  return reportedDeed(clause, event.trigger, events) ?? otherDeed(clause, event.trigger);
}

/** A deed that is reported itself. */
function reportedDeed(clause: TextClause, { from, to }: Event["trigger"], events: readonly Event[]) {
  const { tokens } = clause;
  const deed = events.find(
    ({ trigger: { value, form, from: at, hasConjunction, isImperfect, isFuture } }) =>
      at > from &&
      value.kind !== "STATEMENT" &&
      form === "finite" &&
      hasConjunction &&
      !isImperfect &&
      !isFuture &&
      /،/.test(tokens[at]!.gap),
  )?.trigger.from;
  const isIntroduced = tokens
    .slice(to, deed)
    .some(({ folded, gap, index }) => /:/.test(gap) || (introducing.test(folded) && !isOfDescription(clause, index)));
  return isIntroduced ? undefined : deed;
}

/** Any other verb that tells a deed. */
function otherDeed({ tokens, sentence, isQuoted }: TextClause, { to, form, value }: Event["trigger"]) {
  if (form !== "finite" || value.kind !== "STATEMENT" || value.carries) return undefined;
  for (let index = to; index < sentence.to; index++) {
    const { folded, gap } = tokens[index]!;
    if ((introducing.test(folded) || /^(?:بما|مما)$/.test(folded)) && !isQuoted(index)) return undefined;
    const isJoined = /،/.test(gap) && /^و(?!س?[يتن]|ال)\p{L}{2}/u.test(folded) && !isQuoted(index);
    if (isJoined && (decides.test(folded) || deeds.some((verbs) => verbs.has(tokens, index)))) return index;
  }
  return undefined;
}

/** "بما وصفته بأنه حرب": words that only describe. */
function isOfDescription({ tokens }: TextClause, at: number): boolean {
  return /^ب/.test(tokens[at]!.folded) && /^(?:وصف|سم|اعتبر)(?:ته|ه|تها|ها|اه)$/.test(tokens[at - 1]?.folded ?? "");
}
