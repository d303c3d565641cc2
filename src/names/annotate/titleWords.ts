import { wordSet } from "./wordSet.ts";

/** Offices, folded and without the Arabic article. */
const offices = wordSet(
  "president minister premier chancellor king queen prince princess emir sultan pope leader secretary chairman chairwoman governor " +
    "mayor senator ambassador envoy general commander spokesman spokeswoman speaker director " +
    "رئيس رئيسه وزير وزيره ملك ملكه امير اميره سلطان بابا زعيم زعيمه امين مستشار مستشاره محافظ حاكم سفير سفيره مبعوث قائد مرشد ولي " +
    "نائب نائبه متحدث متحدثه ناطق ناطقه مدير مديره",
);

/** What stands between an office and a name, or before a name alone. */
const honorifics = wordSet(
  "mr mrs ms dr sir sheikh shaykh lord lady sayyid judge representative rep sen gen col " +
    "السيد السيده الدكتور الدكتوره الشيخ الشيخه الامير الاميره اللواء العميد العقيد الفريق الجنرال المهندس القس",
);

/** Words that make the office after them another one, or another person: نائب الرئيس, "the deputy president". */
const wordsBeforeOffices = wordSet(
  "نائب نائبه مستشار مستشاري مستشاره مكتب ديوان زوجه زوج ابن ابنه نجل شقيق شقيقه صهر مبعوث موفد مساعد مساعدي سلف خلف منصب وزير " +
    "رئيس حرس مقر قصر طائره deputy vice assistant former acting interim outgoing ex",
);

/** Words that make the office before them one of the past or of the future. */
const wordsAfterOffices = wordSet(
  "السابق السابقه الاسبق الراحل الراحله المنتخب المنتخبه المخلوع المكلف المقبل القادم elect",
);

const article = /^ال(?=\p{Script=Arabic}{2})/u;

/** @param word a folded word, with or without the article */
export function isOffice(word: string): boolean {
  return offices.has(word.replace(article, ""));
}

/** @param word a folded word */
export function isHonorific(word: string): boolean {
  return honorifics.has(word);
}

/** Whether a word may stand directly before the name of a person, as a title or the last word of one. */
export function isTitleWord(word: string): boolean {
  return isHonorific(word) || isOffice(word);
}

export function changesNextOffice(word: string): boolean {
  return wordsBeforeOffices.has(word);
}

export function changesOfficeBefore(word: string): boolean {
  return wordsAfterOffices.has(word);
}
