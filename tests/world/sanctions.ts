import type { RelationRecord } from "../../src/write/records.ts";

export const sanctions: readonly RelationRecord[] = [
  {
    type: "relation",
    id: "boralia-sanctions-kell",
    kind: "SANCTION",
    participants: [
      { actor: "boralia", role: "ISSUER" },
      { actor: "kell", role: "TARGET" },
    ],
    date: "2020-03-01",
    confidence: 1,
    programme: "Safe Seas",
    reference: "SS-2020/7",
    measures: ["ASSET_FREEZE", "TRAVEL_BAN"],
    evidence: [{ document: "courier" }, { document: "bulletin" }, { document: "scan" }],
  },
  {
    type: "relation",
    id: "joint-sanctions",
    kind: "SANCTION",
    participants: [
      { actor: "boralia", role: "ISSUER" },
      { actor: "cadria", role: "ISSUER" },
      { actor: "kell", role: "TARGET" },
      { actor: "kell-shipping", role: "TARGET" },
    ],
    date: "2019-05",
    endDate: "2021-06-30",
    endedBy: "2021-07-01",
    measures: ["TRADE_RESTRICTION"],
    evidence: [{ document: "bulletin" }],
  },
  {
    type: "relation",
    id: "league-measures",
    kind: "SANCTION",
    participants: [
      { actor: "league", role: "ISSUER" },
      { actor: "cadria", role: "TARGET" },
    ],
    endDate: "2017",
    measures: ["DIPLOMATIC", "OTHER"],
    evidence: [{ document: "bulletin" }],
  },
  {
    type: "relation",
    id: "unsigned-list",
    kind: "SANCTION",
    participants: [
      { actor: "kell-shipping", role: "TARGET" },
      { actor: "harbour", role: "TARGET" },
    ],
    dateText: "some years ago",
    measures: ["ARMS_EMBARGO", "FINANCIAL_RESTRICTION"],
    evidence: [{ document: "scan" }],
  },
];
