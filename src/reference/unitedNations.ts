import type { ActorRecord, NameRecord } from "../write/records.ts";

/** The United Nations and its Security Council. Neither is an organ of a state. */
export const unitedNations: readonly ActorRecord[] = [
  {
    type: "actor",
    id: "org:un",
    kind: "ORGANIZATION",
    names: [
      ...names("PRIMARY", {
        en: ["United Nations"],
        ar: ["الأمم المتحدة"],
        es: ["Naciones Unidas"],
        fr: ["Nations unies"],
        ru: ["Организация Объединённых Наций"],
        zh: ["联合国"],
        ko: ["유엔"],
      }),
      ...names("ALIAS", {
        en: ["United Nations Organization"],
        ar: ["منظمة الأمم المتحدة", "هيئة الأمم المتحدة"],
        es: ["Organización de las Naciones Unidas"],
        fr: ["Organisation des Nations unies"],
        ru: ["Объединённые Нации"],
        zh: ["联合国组织"],
        ko: ["국제 연합"],
      }),
      ...names("ABBREVIATION", { en: ["UN", "UNO"], es: ["ONU"], fr: ["ONU"], ru: ["ООН"] }),
    ],
    identifiers: [{ scheme: "wikidata", value: "Q1065", url: "https://www.wikidata.org/wiki/Q1065" }],
  },
  {
    type: "actor",
    id: "org:un-sc",
    kind: "ORGANIZATION",
    names: [
      ...names("PRIMARY", {
        en: ["United Nations Security Council"],
        ar: ["مجلس الأمن التابع للأمم المتحدة"],
        es: ["Consejo de Seguridad de las Naciones Unidas"],
        fr: ["Conseil de sécurité des Nations unies"],
        ru: ["Совет Безопасности Организации Объединённых Наций"],
        zh: ["联合国安全理事会"],
        ko: ["유엔 안전 보장 이사회"],
      }),
      ...names("ALIAS", {
        en: ["Security Council", "UN Security Council"],
        ar: ["مجلس الأمن", "مجلس الأمن الدولي"],
        es: ["Consejo de Seguridad", "Consejo de Seguridad de la ONU"],
        fr: ["Conseil de sécurité", "Conseil de sécurité de l'ONU"],
        ru: ["Совет Безопасности", "Совет Безопасности ООН", "Совбез ООН"],
        zh: ["安全理事会", "联合国安理会", "安理会"],
        ko: ["유엔 안전보장이사회", "유엔 안보리"],
      }),
      ...names("ABBREVIATION", { en: ["UNSC"], fr: ["CSNU"], es: ["CSNU"], ru: ["СБ ООН"], ko: ["안보리"] }),
    ],
    identifiers: [{ scheme: "wikidata", value: "Q37470", url: "https://www.wikidata.org/wiki/Q37470" }],
  },
];

function names(kind: NameRecord["kind"], byLanguage: Readonly<Record<string, readonly string[]>>): NameRecord[] {
  return Object.entries(byLanguage).flatMap(([lang, values]) => values.map((value) => ({ value, lang, kind })));
}
