import type { ActorRecord } from "../../src/write/records.ts";

/** People whose names are hard to search for: letters that look like proclitics, names that contain other names. */
export const people: readonly ActorRecord[] = [
  person("putin", { ar: "فلاديمير بوتين", en: "Vladimir Putin", ru: "Владимир Путин" }),
  person("kim", { ar: "كيم جونغ أون", en: "Kim Jong Un", ko: "김정은" }),
  person("kim-il-sung", { ar: "كيم إيل سونغ", en: "Kim Il Sung" }),
  person("kimberly", { en: "Kimberly Jongsma" }),
  person("assad", { ar: "بشار الأسد", en: "Bashar al-Assad" }),
  person("wali", { ar: "والي الدين" }),
  person("walid", { ar: "وليد فارس" }),
  person("albert", { ar: "ألبرت لوكاس" }),
  person("fyodor", { ru: "Фёдор Чуйков" }),
];

/** A person with one primary name per language. */
export function person(id: string, names: Readonly<Record<string, string>>): ActorRecord {
  return {
    type: "actor",
    id,
    kind: "PERSON",
    names: Object.entries(names).map(([lang, value]) => ({ lang, value, kind: "PRIMARY" })),
  };
}
