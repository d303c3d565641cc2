import type { RelationRecord } from "../../src/write/records.ts";

export const associations: readonly RelationRecord[] = [
  {
    type: "relation",
    id: "family",
    kind: "ASSOCIATION",
    participants: [
      { actor: "kell", role: "FROM" },
      { actor: "ilin", role: "TO" },
    ],
    associationType: "family",
    label: { en: "brother and sister", ar: "أخ وأخت" },
    directed: false,
    evidence: [],
  },
  {
    type: "relation",
    id: "harbour-owner",
    kind: "ASSOCIATION",
    participants: [
      { actor: "kell-shipping", role: "FROM" },
      { actor: "harbour", role: "TO" },
    ],
    date: "2012",
    associationType: "ownership",
    label: { en: "owns", ar: "يملك" },
    evidence: [{ document: "courier" }],
  },
  {
    type: "relation",
    id: "ilin-adviser",
    kind: "ASSOCIATION",
    participants: [
      { actor: "ilin", role: "FROM" },
      { actor: "marzen", role: "TO" },
    ],
    date: "2021-09",
    endDate: "2022-06-30",
    confidence: 0.7,
    associationType: "advice",
    label: { en: "advises" },
    directed: true,
    evidence: [{ document: "dépêche" }],
  },
];
