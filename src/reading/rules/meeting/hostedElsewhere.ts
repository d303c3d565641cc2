import { arePersons, type Group, type TextClause } from "../arguments/clause.ts";
import type { Trigger } from "../triggers/trigger.ts";

/** How many words may tell where the first meeting was: "received him at the chancellery in Berlin". */
const reach = 8;

/** "A received him in Berlin, and the Austrian chancellor, B, in Vienna": who receives the same guest in the capital of the own state, without a verb. */
export function hostElsewhere(clause: TextClause, { value }: Trigger, { to }: Group): Group | undefined {
  const { groups, tokens, bodies, language, phraseAt } = clause;
  if (language !== "en" || value.kind !== "MEETING" || value.pattern !== "host") return undefined;
  const and = tokens.slice(to, to + reach).find(({ folded, gap }) => folded === "and" && /^,/.test(gap))?.index;
  const host = groups.find(({ from }) => and !== undefined && from > and && from <= and + 2);
  if (!host || !arePersons(host) || host.isGenitive || tokens[host.to]?.folded !== "in") return undefined;
  const place = phraseAt(host.to + 1);
  const state = place?.sort === "capital" ? place.actor?.key : undefined;
  const isHome = host.members.every(({ actor }) => bodies.get(actor!.key)?.actor?.key === state);
  return state !== undefined && isHome ? host : undefined;
}
