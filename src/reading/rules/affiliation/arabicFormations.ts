import { chainThrough, newPhrase, type Phrase } from "../../actors/phrase.ts";
import type { TextClause } from "../arguments/clause.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import type { Membership } from "./memberships.ts";
import { predecessorIn, withPredecessor } from "./predecessors.ts";
import { appointingState } from "./titledOffices.ts";

/** How many words behind the verb it may be told what somebody is asked to form. */
const reach = 18;

/**
 * "كلف الرئيس فلانا بتشكيل الحكومة": whoever is asked to form a government will lead it, and leads it already if somebody's place is told
 * ("خلفا لفلان").
 */
export function formsGovernment(clause: TextClause, { trigger, subject }: Event): Membership[] {
  const { tokens, phrases, sentence, home } = clause;
  const words = tokens.slice(trigger.to, Math.min(sentence.to, trigger.to + reach));
  const deed = words.find(
    ({ folded, index }) =>
      /^ب?(?:تشكيل|تاليف)$/.test(folded) && /^(?:ال)?حكومه(?:ا)?$/.test(tokens[index + 1]?.folded ?? ""),
  );
  if (!deed) return [];
  const persons = phrases.filter(({ actor }) => actor?.kind === "PERSON");
  const [own] = subject?.members ?? [];
  const member = persons.findLast(({ from, to, actor }) => {
    return from >= trigger.to && to <= deed.index && actor!.key !== own?.actor?.key;
  });
  const state = appointingState(own) ?? stateOf(clause, own) ?? stateOf(clause, member) ?? home;
  if (!member || state?.actor?.kind !== "STATE") return [];
  const last = tokens[deed.index + 1]!;
  const place = { from: deed.index, to: last.index + 1, start: deed.start, end: last.end };
  const body = newPhrase({ ...place, actor: state.actor, chain: chainThrough(state) });
  const isInPlace = words.some(({ folded }) => folded === "خلفا");
  const stated: Membership = { member, body, office: "رئيس الحكومة", isPlanned: !isInPlace };
  return withPredecessor(stated, predecessorIn(clause, place));
}

function stateOf({ bodies }: TextClause, person: Phrase | undefined): Phrase | undefined {
  const body = person?.actor && bodies.get(person.actor.key);
  return body?.actor?.kind === "STATE" ? body : undefined;
}
