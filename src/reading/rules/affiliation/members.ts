import type { ReadRelation } from "../../reading.ts";
import type { TextClause } from "../arguments/clause.ts";
import { spanOf } from "../draft.ts";
import { affiliationOf } from "./affiliations.ts";

/** The organizations of which a sentence says that states are members: "A is a member of B", "A and B, both members of C". */
export function membersIn(clause: TextClause): ReadRelation[] {
  return clause.phrases.flatMap((phrase) => {
    const { title } = phrase;
    const body = title?.body;
    if (!title || !body || phrase.actor?.kind === "PERSON" || body.actor?.kind !== "ORGANIZATION") return [];
    if (!/^(?:member|عضو|عضوا|عضوان|عضوين|أعضاء)$/.test(title.office)) return [];
    const states = clause.groups.findLast(
      ({ to, members, preposition }) =>
        to <= phrase.from &&
        to >= phrase.from - 5 &&
        preposition === "" &&
        members.length > 0 &&
        members.every(({ actor }) => actor?.kind === "STATE"),
    );
    const since = clause.dates.find(({ isSince, from }) => isSince && from >= phrase.to && from <= phrase.to + 1);
    return (states?.members ?? [])
      .map((member) => {
        const stated = { member, body, office: null, isFormer: false, rule: "member", ...spanOf(member, title, body) };
        return affiliationOf(clause, stated);
      })
      .filter((relation) => relation !== null)
      .map((relation) => ({ ...relation, date: since?.past ?? relation.date }));
  });
}
