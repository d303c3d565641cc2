import type { RelationRecord } from "../../src/write/records.ts";

/** As in the first source; the second source corrected the year. */
export const talwanPresident = belongs("talwan", "aldana", "talwan-president", {
  date: "2015-09-20",
  endDate: "2022",
  role: { ar: "رئيس", en: "head of state" },
});
export const talwanPresidentCorrected: RelationRecord = { ...talwanPresident, endDate: "2023" };

export const affiliations: readonly RelationRecord[] = [
  talwanPresident,
  belongs("vell", "boralia", "vell-prime-minister", { date: "2016", role: { en: "prime minister" } }),
  belongs("orsk", "foreign-ministry", "orsk-minister", { date: "2017-09", role: { en: "foreign minister" } }),
  belongs("marzen", "cadria", "marzen-president", { date: "2019-01-01", role: { en: "head of state" } }),
  belongs("kell", "kell-shipping", "kell-owner", { role: { en: "owner" } }),
  belongs("aldana", "league", "aldana-in-league", { date: "1999" }),
  belongs("boralia", "league", "boralia-in-league", { date: "2001-01-01" }),
  belongs("cadria", "league", "cadria-in-league", { date: "2005", endDate: "2017-12-31" }),
  belongs("rask", "dorvan", "rask-envoy", { date: "2018", role: { en: "envoy" } }),
];

function belongs(
  member: string,
  body: string,
  id: string,
  about: Pick<RelationRecord, "date" | "endDate" | "role">,
): RelationRecord {
  return {
    type: "relation",
    id,
    kind: "AFFILIATION",
    participants: [
      { actor: member, role: "MEMBER" },
      { actor: body, role: "BODY" },
    ],
    ...about,
    evidence: [{ document: "bulletin" }],
  };
}
