import type { Labels } from "../../ontology/labels.ts";
import { edgeOf, schemata } from "./schemata.ts";

/**
 * What each edge is called from its source to its target, in Arabic. followthemoney's own translation lacks a third of them,
 * and takes a director for one of films.
 */
const arabic: Readonly<Record<string, string>> = {
  Associate: "على صلة بـ",
  ContractAward: "رسا على",
  Control: "يسيطر على",
  CourtCaseParty: "طرف في",
  Debt: "مدين لـ",
  Documentation: "يوثّق",
  Family: "قريب لـ",
  Ownership: "يملك",
  Payment: "دفع إلى",
  ProjectParticipant: "يشارك في",
  Representation: "يمثّل",
  Succession: "سلفٌ لـ",
  UnknownLink: "مرتبط بـ",
};

/** FollowTheMoney writes these otherwise. */
const english: Readonly<Record<string, string>> = { Succession: "precedes" };

/** What an association is called, by its schema. An edge without Arabic words has the English ones alone. */
export function edgeLabel(schema: string): Readonly<Record<string, string>> {
  const en = english[schema] ?? edgeOf(schema)?.label ?? schemata()[schema]!.label.toLowerCase();
  return arabic[schema] === undefined ? { en } : { en, ar: arabic[schema] };
}

/** As what a member belongs to a body, where the source says no role but the schema does. */
export const roleLabels: Readonly<Record<string, Labels>> = {
  Membership: { en: "member", ar: "عضو" },
  Employment: { en: "employee", ar: "موظف" },
  Directorship: { en: "director", ar: "عضو مجلس إدارة" },
  citizenship: { en: "citizen", ar: "مواطن" },
  nationality: { en: "national", ar: "حامل الجنسية" },
};
