import { wordSet } from "./wordSet.ts";

/** Words that are names of people too. One of them alone is a name only if the text has its bearer's whole name, or a title before it. */
const ordinaryWords: ReadonlySet<string> = wordSet(
  "may march april june august sunday monday friday will mark hope faith grace joy rose christian summer black white brown green " +
    "young king prince major page case long short price power rich frank bill pat sue drew art dean earl duke bishop pope baker cook " +
    "straw bush rice field stone wood hill ford lane park star law day chance justice " +
    "ايمان رمضان شعبان رجب محرم مبارك مسعود منصور محمود سلطان سلامه كرامه عباده امانه رحمه نعمه حكمه هدايه سعاده رضوان احسان " +
    "اسلام اقبال جلاله دوله مختار متعب مطلق مشعل معتصم مؤمن موسوم صباح خليفه المهدي الاسد الصباح السلام الامين الرشيد الصدر الشريف " +
    "النور القائد الزعيم الحكيم العادل الكبير الطيب",
);

/** @param word a folded word */
export function isOrdinaryWord(word: string): boolean {
  return ordinaryWords.has(word);
}

const calendarWords: ReadonlySet<string> = wordSet(
  "january february march april may june july august september october november december " +
    "monday tuesday wednesday thursday friday saturday sunday",
);

/** Whether a capitalized word is a month or a weekday, which may stand beside a name that it is no part of. */
export function isCalendarWord(word: string): boolean {
  return calendarWords.has(word);
}
