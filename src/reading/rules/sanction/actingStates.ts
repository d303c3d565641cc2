import { chainThrough, type Phrase } from "../../actors/phrase.ts";
import type { Group, TextClause } from "../arguments/clause.ts";

/**
 * The state for which a person acts who holds an office there: who signs a treaty or imposes sanctions as "President A" binds
 * A's state. Arabic repeats the title with its state, English names it once in the text.
 */
export function actingStateOf({ language, bodies }: TextClause, phrase: Phrase): Phrase | undefined {
  if (phrase.actor?.kind !== "PERSON") return undefined;
  const titled = language === "ar" ? phrase.title?.body : undefined;
  if (titled?.actor?.kind === "STATE") return titled;
  const body = bodies.get(phrase.actor.key);
  if (body?.actor?.kind !== "STATE") return undefined;
  return { ...phrase, actor: body.actor, chain: chainThrough(body) };
}

/** A group with the states for which its members act. */
export function withActingStates(clause: TextClause, group: Group): Group {
  return { ...group, members: group.members.map((phrase) => actingStateOf(clause, phrase) ?? phrase) };
}
