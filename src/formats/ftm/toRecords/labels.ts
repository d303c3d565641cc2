import type { Labels } from "../../../ontology/labels.ts";
import { schemaEdge, schemata } from "../model/schemata.ts";

/**
 * Arabic labels of edge schemata, read from source to target. The translation that ships with followthemoney lacks a third
 * of them, and mistakes a company director for a film director.
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

/** English labels that differ from FollowTheMoney's. */
const english: Readonly<Record<string, string>> = { Succession: "precedes" };

/** The label of an association, by its schema; in English only if there is no Arabic one. */
export function edgeLabel(schema: string): Readonly<Record<string, string>> {
  const en = english[schema] ?? schemaEdge(schema)?.label ?? schemata()[schema]!.label.toLowerCase();
  return arabic[schema] === undefined ? { en } : { en, ar: arabic[schema] };
}

/** The role of a member, by schema or property, if the source names none. */
export const defaultRoles: Readonly<Record<string, Labels>> = {
  Membership: { en: "member", ar: "عضو" },
  Employment: { en: "employee", ar: "موظف" },
  Directorship: { en: "director", ar: "عضو مجلس إدارة" },
  citizenship: { en: "citizen", ar: "مواطن" },
  nationality: { en: "national", ar: "حامل الجنسية" },
};
