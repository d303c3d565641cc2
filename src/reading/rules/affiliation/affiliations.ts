import type { StatedAffiliation } from "../../actors/phrase.ts";
import type { ReadRelation } from "../../reading.ts";
import type { TextClause } from "../arguments/clause.ts";
import { membershipParts, relationOf } from "../draft.ts";

/** "رئيس الوزراء اللبناني المكلف", "الرئيس المنتخب", not "المكلف بالملف": who is still to take office. */
const toCome = /^(?:ال)?رئيس.* (?:المكلفة?|المنتخبة?)(?! ?ب\p{L})(?=\s|$)/u;
/** "the prime minister-designate", "the president-elect" */
const designated = /\b(?:designate|nominee|elect|in waiting)$/;
const owners = /(?:^|[ -])(?:owner|shareholder)$/i;

/** An office or membership as a relation; former ones have ended by the day of publication. */
export function affiliationOf(
  clause: TextClause,
  { member, body, office, isFormer, rule, start, end }: StatedAffiliation,
): ReadRelation | null {
  // "the Dane A": where somebody is from is no office.
  if (member.actor?.key === body.actor?.key || rule === "native") return null;
  // Who owns a firm has no office in it.
  if (office !== null && owners.test(office)) {
    const parts = [
      { role: "FROM" as const, phrase: member },
      { role: "TO" as const, phrase: body },
    ];
    const draft = { kind: "ASSOCIATION", rule: "ownership", parts, passage: { start, end } } as const;
    return isFormer ? null : relationOf(clause, draft, { associationType: "ownership", directed: true });
  }
  const passage = clause.text.slice(start, end);
  const isToCome = toCome.test(passage) || /\bincoming\b/i.test(passage) || designated.test(office ?? "");
  return relationOf(
    clause,
    {
      kind: "AFFILIATION",
      rule,
      parts: membershipParts(member, body),
      modality: isToCome ? "PLANNED" : "ASSERTED",
      passage: { start, end },
    },
    { office, endedBy: isFormer ? clause.publishedOn : null },
  );
}
