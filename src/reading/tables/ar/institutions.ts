import { mayHaveOffice } from "../en/institutions.ts";

/** Offices that only some states have, with the words that the English table has for them. */
const english: Readonly<Record<string, string>> = {
  رئيس: "president",
  الرئيس: "president",
  "رئيس الجمهورية": "president",
  "رئيسا للجمهورية": "president",
  رئيسة: "president",
  ملك: "king",
  الملك: "king",
  العاهل: "king",
  أمير: "emir",
  سلطان: "sultan",
  السلطان: "sultan",
  "ولي العهد": "crown prince",
};

/** Whether a state may have an office that an Arabic text calls so: a monarchy has no president. @param key the key of the state: "state:FR" */
export function mayHaveArabicOffice(key: string, office: string): boolean {
  if (/^المستشارة?$/.test(office)) return /^state:(?:DE|AT)$/.test(key);
  return mayHaveOffice(key, english[office] ?? "minister");
}

/** Whether not every state has such an office. */
export function isOfOneState(office: string): boolean {
  return office in english;
}
