import type { ActorRecord } from "../../src/write/records.ts";

export const actors: readonly ActorRecord[] = [
  {
    type: "actor",
    id: "aldana",
    kind: "STATE",
    names: [
      { value: "Aldana", lang: "en", kind: "PRIMARY" },
      { value: "ألدانا", lang: "ar", kind: "PRIMARY" },
      { value: "Kingdom of Aldana", lang: "en", kind: "PREVIOUS" },
    ],
    description: { en: "a state on the western sea", ar: "دولة على البحر الغربي" },
    identifiers: [{ scheme: "world-atlas", value: "1", url: "https://atlas.example/1" }],
    iso2: "XA",
    iso3: "XAA",
  },
  {
    type: "actor",
    id: "boralia",
    kind: "STATE",
    names: [
      { value: "Boralia", lang: "en", kind: "PRIMARY" },
      { value: "بوراليا", lang: "ar", kind: "PRIMARY" },
      { value: "Боралия", lang: "ru", kind: "PRIMARY" },
      { value: "波拉利亚", lang: "zh", kind: "PRIMARY" },
    ],
    identifiers: [{ scheme: "world-atlas", value: "2" }],
    iso2: "XB",
    iso3: "XBB",
  },
  {
    type: "actor",
    id: "cadria",
    kind: "STATE",
    names: [
      { value: "Cadria", lang: "en", kind: "PRIMARY" },
      { value: "كادريا", lang: "ar", kind: "PRIMARY" },
    ],
    identifiers: [{ scheme: "world-atlas", value: "3" }],
  },
  {
    type: "actor",
    id: "dorvan",
    kind: "STATE",
    names: [
      { value: "Dorvan", lang: "en", kind: "PRIMARY" },
      { value: "دورفان", lang: "ar", kind: "PRIMARY" },
    ],
  },
  {
    type: "actor",
    id: "talwan",
    kind: "PERSON",
    names: [
      { value: "سمير تلوان", lang: "ar", kind: "PRIMARY" },
      { value: "Samir Talwan", lang: "en", kind: "PRIMARY" },
      { value: "Sameer Telwan", kind: "ALIAS" },
      { value: "أبو ليلى", lang: "ar", kind: "WEAK_ALIAS" },
    ],
    description: { ar: "رئيس ألدانا", en: "president of Aldana" },
    identifiers: [{ scheme: "who-is-who", value: "T-17", url: "https://who.example/T-17" }],
    birthDate: "1961-04",
  },
  {
    type: "actor",
    id: "vell",
    kind: "PERSON",
    names: [
      { value: "Tomáš Vell", lang: "en", kind: "PRIMARY" },
      { value: "توماش فيل", lang: "ar", kind: "PRIMARY" },
    ],
    birthDate: "1958",
    deathDate: "2024-01-09",
  },
  {
    type: "actor",
    id: "orsk",
    kind: "PERSON",
    names: [
      { value: "Надя Орск", lang: "ru", kind: "PRIMARY" },
      { value: "Nadia Orsk", lang: "en", kind: "PRIMARY" },
      { value: "نادية أورسك", lang: "ar", kind: "PRIMARY" },
    ],
    birthDate: "1970-11-30",
  },
  {
    type: "actor",
    id: "marzen",
    kind: "PERSON",
    names: [
      { value: "هدى مرزن", lang: "ar", kind: "PRIMARY" },
      { value: "Huda Marzen", lang: "en", kind: "PRIMARY" },
    ],
  },
  {
    type: "actor",
    id: "kell",
    kind: "PERSON",
    names: [
      { value: "Jonas Kell", lang: "en", kind: "PRIMARY" },
      { value: "يوناس كيل", lang: "ar", kind: "PRIMARY" },
      { value: "J. K.", kind: "ABBREVIATION" },
    ],
  },
  {
    type: "actor",
    id: "ilin",
    kind: "PERSON",
    names: [{ value: "Mara Ilin", lang: "en", script: "Latn", kind: "PRIMARY" }],
  },
  {
    type: "actor",
    id: "rask",
    kind: "PERSON",
    names: [{ value: "Ola Rask", lang: "en", kind: "PRIMARY" }],
  },
  {
    type: "actor",
    id: "league",
    kind: "ORGANIZATION",
    names: [
      { value: "League of the Three Seas", lang: "en", kind: "PRIMARY" },
      { value: "رابطة البحار الثلاثة", lang: "ar", kind: "PRIMARY" },
      { value: "LTS", lang: "en", kind: "ABBREVIATION" },
    ],
  },
  {
    type: "actor",
    id: "foreign-ministry",
    kind: "ORGANIZATION",
    names: [
      { value: "Ministry of Foreign Affairs of Boralia", lang: "en", kind: "PRIMARY" },
      { value: "وزارة خارجية بوراليا", lang: "ar", kind: "PRIMARY" },
    ],
    state: "boralia",
  },
  {
    type: "actor",
    id: "ana",
    kind: "ORGANIZATION",
    names: [
      { value: "وكالة أنباء ألدانا", lang: "ar", kind: "PRIMARY" },
      { value: "Aldana News Agency", lang: "en", kind: "PRIMARY" },
      { value: "ANA", lang: "en", kind: "ABBREVIATION" },
    ],
    state: "aldana",
  },
  {
    type: "actor",
    id: "harbour",
    kind: "ORGANIZATION",
    names: [{ value: "Harbour Broadcasting", lang: "en", kind: "PRIMARY" }],
  },
  {
    type: "actor",
    id: "kell-shipping",
    kind: "ORGANIZATION",
    names: [
      { value: "Kell Shipping", lang: "en", kind: "PRIMARY" },
      { value: "شركة كيل للملاحة", lang: "ar", kind: "PRIMARY" },
    ],
  },
];
