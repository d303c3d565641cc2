import type { Phrase } from "../../actors/phrase.ts";
import type { Group, TextClause } from "../arguments/clause.ts";
import type { Membership } from "./memberships.ts";
import { officesOf } from "./titledOffices.ts";

/** "A resigned", "A, elected in May": the offices that the titles of persons tell, or those that the text tells of them elsewhere. */
export function ownOffices(clause: TextClause, group: Group | undefined): Membership[] {
  const titled = officesOf(clause, group);
  if (titled.length > 0 || clause.language === "ar") return titled;
  return (group?.members ?? []).flatMap((member) => {
    const body = member.actor?.kind === "PERSON" ? clause.bodies.get(member.actor.key) : undefined;
    return body?.actor ? [{ member, body: bodyBehind(member, body), office: null }] : [];
  });
}

/** The body that the text has told of somebody, where only the person is named. */
export function bodyBehind({ from, to, start, end, head }: Phrase, body: Phrase): Phrase {
  return { ...body, from, to, start, end, head };
}
