import type { Trigger } from "../triggers/trigger.ts";
import { agrees } from "./agreement.ts";
import { arePersons, type Group, groupAfter, type TextClause } from "./clause.ts";
import { limitAfter } from "./limitAfter.ts";

/** How many words tell when a visit was, between the place and who comes: "زار أنقرة بعد قمة كامب ديفيد فلان". */
const reach = 5;
/** Words with which begins when somebody visits, folded. */
const when = /^(?:بعد|قبل|عقب|اثر|خلال|اواخر|مطلع|منتصف|مجددا|سرا|رسميا|للمره|في)$/;

/** "زار أنقرة أمس الرئيس فلان", "وصل بيروت أمس فلان": who visits, behind the place. */
export function visitorBehindPlace(clause: TextClause, trigger: Trigger): Group | undefined {
  const { value, to, hasPronoun } = trigger;
  if (value.kind !== "MEETING" || !/^(?:visit|travel)$/.test(value.pattern) || hasPronoun) return undefined;
  const place = groupAfter(clause, to, limitAfter(clause, to, 0), [""]);
  if (!place?.members.every(({ actor }) => actor?.kind === "STATE")) return undefined;
  const visitor = groupAfter(clause, place.to, limitAfter(clause, place.to, reach), [""]);
  if (!visitor || !arePersons(visitor) || !agrees(clause, trigger, visitor)) return undefined;
  const first = clause.tokens.slice(place.to, visitor.from).find(({ index }) => !clause.isDate(index));
  return first === undefined || when.test(first.folded) ? visitor : undefined;
}
