import { chainThrough } from "../../actors/phrase.ts";
import type { TextClause } from "../arguments/clause.ts";
import type { Event } from "../triggers/sentenceTriggers.ts";
import type { Membership } from "./memberships.ts";
import { predecessorIn, withPredecessor } from "./predecessors.ts";

/** "تولى منصبه في أبريل خلفا لفلان", "يشغل فلان منصبه منذ": the office that the article tells elsewhere. */
export function inOwnPost(clause: TextClause, { trigger, subject }: Event): Membership[] {
  const { tokens, bodies } = clause;
  // "تولت الدبلوماسية منصبها": no other noun stands between them.
  const behind = tokens
    .slice(Math.max(trigger.to, subject?.to ?? 0))
    .find(({ index, folded }) => !clause.isDate(index) && folded !== "في");
  const isPost = behind !== undefined && /^(?:منصبه|منصبها|مهامه|مهامها|المنصب|مهام)$/.test(behind.folded);
  const [member] = subject?.members ?? [];
  const body = member?.actor && bodies.get(member.actor.key);
  if (!isPost || member?.actor?.kind !== "PERSON" || !body) return [];
  const own = { ...body, head: member.head, chain: chainThrough(body) };
  return withPredecessor({ member, body: own, office: null }, predecessorIn(clause, trigger));
}
