import type { RelationRecord } from "../../src/write/records.ts";
import { passage } from "./documents.ts";

/** From the courier, which reported it before a second document did. */
export const phoneCall: RelationRecord = {
  type: "relation",
  id: "phone-call",
  kind: "MEETING",
  participants: [
    { actor: "vell", role: "PARTICIPANT" },
    { actor: "talwan", role: "PARTICIPANT" },
  ],
  date: "2019-03",
  mode: "PHONE",
  evidence: [passage("courier", "Prime minister Vell and president Talwan spoke by telephone in March.")],
};

export const rumouredLunch: RelationRecord = {
  type: "relation",
  id: "rumoured-lunch",
  kind: "MEETING",
  participants: [
    { actor: "orsk", role: "PARTICIPANT" },
    { actor: "marzen", role: "PARTICIPANT" },
  ],
  date: "2021-02-03",
  evidence: [{ document: "scan" }],
};

export const meetings: readonly RelationRecord[] = [
  {
    type: "relation",
    id: "summit",
    kind: "MEETING",
    participants: [
      { actor: "talwan", role: "HOST" },
      { actor: "vell", role: "VISITOR" },
    ],
    date: "2018-06-12",
    place: "Aldana",
    summary: { ar: "قمة ثنائية في ألدانا", en: "a summit of two in Aldana" },
    confidence: 0.95,
    mode: "IN_PERSON",
    topics: ["trade", "fishing"],
    evidence: [
      passage("gazette", "استقبل الرئيس سمير تلوان رئيس وزراء بوراليا توماش فيل في ألدانا يوم الثلاثاء.", ["ana"]),
      passage("courier", "They had met in Aldana the year before."),
    ],
  },
  {
    type: "relation",
    id: "video-call",
    kind: "MEETING",
    participants: [
      { actor: "talwan", role: "PARTICIPANT" },
      { actor: "vell", role: "PARTICIPANT" },
    ],
    date: "2019",
    confidence: 0.4,
    mode: "VIDEO",
    evidence: [{ document: "bulletin" }],
  },
  phoneCall,
  {
    type: "relation",
    id: "league-summit",
    kind: "MEETING",
    participants: [
      { actor: "league", role: "HOST" },
      { actor: "talwan", role: "PARTICIPANT" },
      { actor: "vell", role: "PARTICIPANT" },
      { actor: "marzen", role: "PARTICIPANT" },
      { actor: "orsk", role: "PARTICIPANT" },
    ],
    date: "2020-02-28",
    endDate: "2020-02-29",
    mode: "IN_PERSON",
    topics: ["the three seas"],
    evidence: [{ document: "bulletin", quote: "All members were present." }],
  },
  {
    type: "relation",
    id: "visit-planned",
    kind: "MEETING",
    participants: [
      { actor: "talwan", role: "VISITOR" },
      { actor: "marzen", role: "HOST" },
    ],
    date: "2022-05",
    modality: "PLANNED",
    evidence: [passage("gazette", "ومن المقرر أن يزور الرئيس كادريا في مايو 2022.")],
  },
  {
    type: "relation",
    id: "visit",
    kind: "MEETING",
    participants: [
      { actor: "talwan", role: "VISITOR" },
      { actor: "marzen", role: "HOST" },
    ],
    date: "2022-05-14",
    place: "Cadria",
    mode: "IN_PERSON",
    evidence: [{ document: "scan" }],
  },
  {
    type: "relation",
    id: "next-thursday",
    kind: "MEETING",
    participants: [
      { actor: "vell", role: "PARTICIPANT" },
      { actor: "marzen", role: "PARTICIPANT" },
    ],
    dateText: "next Thursday",
    modality: "HYPOTHETICAL",
    evidence: [{ document: "scan" }],
  },
  {
    type: "relation",
    id: "secret-talks",
    kind: "MEETING",
    participants: [
      { actor: "orsk", role: "PARTICIPANT" },
      { actor: "kell", role: "PARTICIPANT" },
    ],
    date: "2021",
    modality: "DENIED",
    evidence: [{ document: "courier" }],
  },
  rumouredLunch,
];
