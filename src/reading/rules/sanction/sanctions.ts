import type { ReadRelation } from "../../reading.ts";
import * as arabic from "../../tables/ar/sanction.ts";
import * as english from "../../tables/en/sanction.ts";
import type { Group, TextClause } from "../arguments/clause.ts";
import { partsWithRole, placeOf, relationOf, spanOf, wordsOf } from "../draft.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import { withActingStates } from "./actingStates.ts";
import { withoutOwners } from "./ownersOfTargets.ts";
import { dateOfSanction, imposedOn, liftedOn } from "./sanctionDates.ts";
import { isDeed, isDemanded, modalityOfSanction } from "./sanctionModality.ts";
import { partiesOfSanction } from "./sanctionParties.ts";
import { withOthers } from "./sanctionTargets.ts";

/** The sanction that a trigger reports; null if the text does not say by whom or against whom. @param earlier the subjects of the sentences before, the last one first */
export function sanctionOf(
  clause: TextClause,
  event: Event,
  events: readonly Event[],
  earlier: readonly Group[],
): ReadRelation | null {
  const { trigger } = event;
  if (trigger.value.kind !== "SANCTION" || isPart(clause, event, events) || isOfTold(clause, event)) return null;
  if (isDeed(trigger) && isDemanded(clause, events, trigger)) return null;
  const { language, text, tokens, sentence } = clause;
  const { pattern } = trigger.value;
  const isNoun = trigger.form === "noun";
  const found = partiesOfSanction(clause, event, events, earlier);
  if (!found.issuer || found.issuer.members.length === 0) return null;
  const isNobody = !found.target || (language === "en" && found.target.members.length === 0);
  const isListed = isNobody && isListAhead(clause, event);
  if (!isListed && (!found.target || found.target.members.length === 0)) return null;
  // "President A signed an order freezing": in the name of the state.
  const issuer = withActingStates(clause, found.issuer);
  if (issuer.members.some(({ actor }) => actor?.kind === "PERSON")) return null;
  // Diplomats who must leave stand for their state.
  const isOfState = pattern === "expel" || pattern === "orderOut";
  const named = found.target && withoutOwners(clause, trigger, found.target);
  if (named?.members.length === 0 && !isNobody) return null;
  const target = isOfState ? found.target : named && withOthers(clause, named, issuer, events);
  const told = modalityOfSanction(clause, trigger, events);
  // What is not lifted yet is in force: "سترفع العقوبات التي تفرضها منذ 2020".
  const isInForce = language === "ar" && /^(?:lift|unlist)$/.test(pattern) && told !== "ASSERTED";
  const modality = isInForce ? "ASSERTED" : told;
  // What somebody asks for is his statement.
  if (modality === "HYPOTHETICAL" && language === "en" && isDemanded(clause, events, trigger)) return null;
  const { sanctionMeasures, programmes } = language === "en" ? english : arabic;
  const words = text.slice(sentence.start, sentence.end);
  const measures = sanctionMeasures.filter(([each]) => each.test(words)).map(([, measure]) => measure);
  const date = dateOfSanction(clause, event, events);
  const imposed = imposedOn(clause);
  const isLifted =
    pattern === "lift" ||
    pattern === "unlist" ||
    pattern === "unfreeze" ||
    (isNoun && english.liftedAfter.test(text.slice(tokens[trigger.to - 1]!.end, sentence.end)));
  const relation = relationOf(
    clause,
    {
      kind: "SANCTION",
      rule: pattern,
      parts: [...partsWithRole("ISSUER", issuer), ...partsWithRole("TARGET", target)],
      modality,
      date: isLifted ? imposed : date,
      passage: spanOf(wordsOf(clause, trigger), placeOf(issuer), placeOf(target), date),
    },
    { measures: isNoun && !isDeed(trigger) ? [] : measures, programme: programmes.exec(words)?.[1] ?? null },
  );
  const lifted = liftedOn(clause, imposed) ?? (date === imposed ? undefined : date);
  return relation && isLifted && lifted && !isInForce ? { ...relation, endDate: lifted.past } : relation;
}

/** "أضاف … ثلاثة ضباط وشركتين إلى قائمته": whom the next sentence names. */
function isListAhead({ tokens, sentence, language, text }: TextClause, { trigger }: Event): boolean {
  if (language === "en")
    return (
      !sentence.isHeadline &&
      trigger.form !== "noun" &&
      english.countedTargets.test(
        text.slice(tokens[trigger.from]!.start, tokens[Math.min(sentence.to, trigger.to + 12) - 1]!.end),
      )
    );
  return tokens
    .slice(trigger.to, Math.min(sentence.to, trigger.to + 20))
    .some(({ folded }) => arabic.countedTargets.test(folded));
}

/** "وتجمد العقوبات أموال الثلاثة": what a sanction does that is told already. */
function isOfTold({ tokens }: TextClause, { trigger: { value, form, to } }: Event): boolean {
  return (
    value.kind === "SANCTION" &&
    form === "finite" &&
    /^(?:freeze|ban|restrict)$/.test(value.pattern) &&
    /^ال(?:عقوبات|اجراءات|تدابير|قيود|حزمه)$/.test(tokens[to]?.folded ?? "")
  );
}

/** "imposed sanctions on", "قرر فرض عقوبات على": the noun is a part of what the verb or the deed says. */
function isPart(clause: TextClause, { trigger: { form, from, value } }: Event, events: readonly Event[]): boolean {
  if (form !== "noun" || value.kind !== "SANCTION") return false;
  return events.some(
    ({ trigger: other }) =>
      other.value.kind === "SANCTION" &&
      other.from < from &&
      from - other.to < 12 &&
      (other.form !== "noun" ||
        (value.pattern === "noun" && other.value.pattern !== "noun" && !isDemanded(clause, events, other))),
  );
}
