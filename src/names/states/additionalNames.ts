import type { ReferenceLanguage } from "./stateLanguages.ts";

type NamesByLanguage = Partial<Readonly<Record<ReferenceLanguage, readonly string[]>>>;

/**
 * Common names of states that neither CLDR nor i18n-iso-countries has: official names as the states use them at the United
 * Nations (UNTERM), their abbreviations, and everyday names. The list is short on purpose: it has no nicknames and no names that
 * take a side in a dispute.
 */
export const additionalNames: Readonly<Record<string, NamesByLanguage>> = {
  AE: { en: ["UAE"], ar: ["الإمارات", "دولة الإمارات"], fr: ["EAU"], es: ["EAU"], ru: ["ОАЭ"] },
  BA: { en: ["BiH"], ar: ["البوسنة"] },
  BY: { ar: ["بيلاروسيا", "روسيا البيضاء"], ru: ["Белоруссия"] },
  CD: { en: ["DRC", "DR Congo"], fr: ["RDC"], es: ["RDC"], ru: ["ДРК"] },
  CF: { en: ["CAR"], fr: ["RCA"], ru: ["ЦАР"] },
  CI: { fr: ["Côte d'Ivoire"] },
  CN: {
    en: ["PRC"],
    ar: ["جمهورية الصين الشعبية"],
    fr: ["République populaire de Chine", "RPC"],
    es: ["República Popular China", "RPC"],
    ru: ["Китайская Народная Республика", "КНР"],
    zh: ["中华人民共和国"],
    ko: ["중화인민공화국"],
  },
  CZ: { ar: ["تشيكيا", "التشيك"] },
  DE: { en: ["Federal Republic of Germany"], ar: ["جمهورية ألمانيا الاتحادية"], ru: ["ФРГ"] },
  EG: { en: ["Arab Republic of Egypt"], ar: ["جمهورية مصر العربية"] },
  GB: {
    en: ["Britain", "United Kingdom of Great Britain and Northern Ireland"],
    ar: ["بريطانيا", "بريطانيا العظمى"],
    fr: ["Grande-Bretagne"],
    es: ["Gran Bretaña"],
    ru: ["Соединённое Королевство"],
  },
  IL: { ar: ["دولة إسرائيل"] },
  IR: { ar: ["جمهورية إيران الإسلامية", "الجمهورية الإسلامية الإيرانية"] },
  JP: { zh: ["日本国"], ja: ["日本国"] },
  KG: { ar: ["قرغيزستان"] },
  KP: {
    en: ["DPRK", "Democratic People's Republic of Korea"],
    ar: ["كوريا الديمقراطية", "جمهورية كوريا الديمقراطية الشعبية", "جمهورية كوريا الشعبية الديمقراطية"],
    fr: ["RPDC", "République populaire démocratique de Corée"],
    es: ["RPDC"],
    ru: ["Северная Корея", "Корейская Народно-Демократическая Республика"],
    zh: ["北朝鲜", "朝鲜民主主义人民共和国"],
    ko: ["조선민주주의인민공화국", "조선"],
  },
  KR: {
    en: ["ROK"],
    ar: ["جمهورية كوريا"],
    fr: ["République de Corée"],
    ru: ["Южная Корея"],
    zh: ["南韩", "大韩民国"],
    ko: ["남한"],
  },
  LA: { en: ["Lao PDR"] },
  LY: { ar: ["دولة ليبيا"] },
  MM: { en: ["Burma"], ar: ["بورما"] },
  NL: { en: ["Holland"], ar: ["مملكة هولندا"] },
  PG: { en: ["PNG"] },
  PS: { ar: ["دولة فلسطين"] },
  RU: {
    ar: ["روسيا الاتحادية", "الاتحاد الروسي"],
    fr: ["Fédération de Russie"],
    es: ["Federación de Rusia"],
    ru: ["РФ"],
    zh: ["俄罗斯联邦", "俄国"],
  },
  SA: {
    en: ["Kingdom of Saudi Arabia", "KSA"],
    ar: ["السعودية", "المملكة العربية السعودية"],
  },
  SY: { ar: ["الجمهورية العربية السورية"] },
  TR: { ar: ["الجمهورية التركية"] },
  US: {
    en: ["America"],
    ar: ["الولايات المتحدة الأمريكية", "الولايات المتحدة الأميركية", "أمريكا", "أميركا"],
    fr: ["Amérique", "USA"],
    es: ["Estados Unidos de América", "EEUU", "EE.UU.", "USA"],
    ru: ["Соединённые Штаты Америки", "Америка"],
    zh: ["美利坚合众国"],
    ko: ["미합중국"],
  },
  VA: { en: ["Holy See"], ar: ["الكرسي الرسولي"] },
  VN: { en: ["Viet Nam"] },
  ZA: { en: ["RSA"], ar: ["جنوب إفريقيا"] },
};
