import { chainThrough } from "../actors/phrase.ts";
import type { ReadRelation } from "../reading.ts";
import type { TextClause } from "./clause.ts";
import { relationOf, spanOf } from "./draft.ts";

/** Since when somebody holds an office: "the president, in power since 1994", "A, prime minister since May". */
export function tenuresIn(clause: TextClause): ReadRelation[] {
  const { dates, phrases, tokens, bodies, language } = clause;
  if (language !== "en") return [];
  return dates.flatMap((date) => {
    if (!date.isSince || date.past === null) return [];
    const since = tokens[date.from]!.folded === "since" ? date.from : date.from - 1;
    const words = tokens
      .slice(Math.max(0, since - 3), since)
      .map(({ folded }) => folded)
      .join(" ");
    const isInPower = /\b(?:in power|in office|in charge|at the helm)$/.test(words);
    const member = phrases.findLast(({ to, actor }) => to <= since && actor?.kind === "PERSON");
    const isNear = member !== undefined && since - member.to <= (isInPower ? 5 : 0);
    const body = member && (member.title?.body ?? bodies.get(member.actor!.key));
    if (!isNear || !body?.actor || (!isInPower && !member.title)) return [];
    const own = { ...body, head: member.head, chain: chainThrough(body) };
    const parts = [
      { role: "MEMBER" as const, phrase: member },
      { role: "BODY" as const, phrase: own },
    ];
    const relation = relationOf(
      clause,
      { kind: "AFFILIATION", rule: "tenure", parts, date, passage: spanOf(member, date) },
      { office: member.title?.office || null },
    );
    return relation ? [relation] : [];
  });
}
