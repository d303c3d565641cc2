import type { Stance } from "../../src/ontology/stances.ts";
import type { RelationRecord } from "../../src/write/records.ts";
import { passage } from "./documents.ts";

export const statements: readonly RelationRecord[] = [
  {
    type: "relation",
    id: "joint-note",
    kind: "STATEMENT",
    participants: [
      { actor: "vell", role: "SPEAKER" },
      { actor: "orsk", role: "SPEAKER" },
      { actor: "aldana", role: "SUBJECT" },
      { actor: "talwan", role: "SUBJECT" },
    ],
    date: "2018-07",
    stance: "CRITICIZE",
    medium: "joint note",
    evidence: [passage("courier", "Vell and Orsk criticized Aldana and its president", ["harbour", "ana"])],
  },
  {
    type: "relation",
    id: "ana-bulletin",
    kind: "STATEMENT",
    participants: [{ actor: "ana", role: "SPEAKER" }],
    date: "2018-06-13",
    summary: { ar: "بحث الجانبان التجارة", en: "both sides spoke of trade" },
    stance: "NEUTRAL",
    evidence: [passage("gazette", "وقالت وكالة أنباء ألدانا إن الجانبين بحثا التجارة.")],
  },
  {
    type: "relation",
    id: "marzen-pledge",
    kind: "STATEMENT",
    participants: [
      { actor: "marzen", role: "SPEAKER" },
      { actor: "marzen", role: "SUBJECT" },
      { actor: "talwan", role: "SUBJECT" },
    ],
    date: "2021-11-05",
    stance: "PROMISE",
    evidence: [passage("dépêche", "Mme Marzen s'est engagée à recevoir le président Talwan.")],
  },
  {
    type: "relation",
    id: "vell-on-kell",
    kind: "STATEMENT",
    participants: [
      { actor: "vell", role: "SPEAKER" },
      { actor: "kell", role: "SUBJECT" },
    ],
    date: "2019-04",
    stance: "WARN",
    medium: "interview",
    sourceCode: "cameo:130",
    evidence: [passage("courier", "Vell called Jonas Kell a danger to shipping.")],
  },
  spoke("aldana", "THREATEN", "boralia", "2020"),
  spoke("kell", "DENY", "foreign-ministry", "2021-03-02"),
  spoke("harbour", "PRAISE", "kell", "2021-06"),
  spoke("league", "DEMAND", "cadria", "2016-10"),
  spoke("cadria", "SUPPORT", "league", "2023-01-01"),
  spoke("rask", "PRAISE", "dorvan", "2020-08"),
];

/** A statement by one actor about another, as reported by the scan. */
function spoke(speaker: string, stance: Stance, subject: string, date: string): RelationRecord {
  return {
    type: "relation",
    id: `${speaker}-on-${subject}`,
    kind: "STATEMENT",
    participants: [
      { actor: speaker, role: "SPEAKER" },
      { actor: subject, role: "SUBJECT" },
    ],
    date,
    stance,
    evidence: [{ document: "scan" }],
  };
}
