import { chainThrough, type Phrase } from "../../actors/phrase.ts";
import { mayStandFor } from "../arguments/agreement.ts";
import type { TextClause } from "../arguments/clause.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import type { Membership } from "./memberships.ts";
import { appointingState } from "./titledOffices.ts";

/** How many words behind whoever is appointed the one may stand in whose place that is. */
const reach = 4;

/** "أقال الوزير فلانا وعين علانا مكانه", "… بدلا منه", "… خلفا له": the office of whom the pronoun stands for. */
export function inPlaceOf(clause: TextClause, { trigger }: Event): Membership[] {
  const { tokens, phrases, bodies } = clause;
  const member = phrases.find(
    ({ from, actor }) => from >= trigger.to && from <= trigger.to + 6 && actor?.kind === "PERSON",
  );
  const word = tokens.slice(trigger.to, (member?.to ?? trigger.to) + reach).find(({ index }) => isPlace(clause, index));
  if (!member || !word) return [];
  const other = phrases.findLast(
    (each) =>
      each.to <= trigger.from &&
      each.actor?.kind === "PERSON" &&
      each.actor.key !== member.actor!.key &&
      mayStandFor(clause, word.index, each),
  );
  // "أقال رئيس الوزراء اليوناني وزير المالية فلانا": of the same state.
  const appointing = phrases.filter(({ to }) => to <= trigger.from).map((each) => appointingState(each));
  const state = appointing.find((each) => each !== undefined);
  const body = other && (other.title?.body ?? bodies.get(other.actor!.key) ?? state);
  if (!body?.actor) return [];
  const own: Phrase = { ...body, head: member.head, chain: chainThrough(body) };
  return [{ member, body: own, office: other?.title?.words ?? null }];
}

/** "مكانه", "بدلا منه", "خلفا لها": the last word has the pronoun. */
function isPlace({ tokens }: TextClause, index: number): boolean {
  const { folded } = tokens[index]!;
  const before = tokens[index - 1]?.folded ?? "";
  return (
    /^(?:مكان|محل)(?:ه|ها)$/.test(folded) ||
    (/^(?:بدلا|عوضا)$/.test(before) && /^(?:من|عن)(?:ه|ها)$/.test(folded)) ||
    (before === "خلفا" && /^ل(?:ه|ها)$/.test(folded))
  );
}
