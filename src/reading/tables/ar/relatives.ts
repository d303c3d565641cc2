import { linesOf, WordTable } from "../../text/wordTable.ts";

/** Persons by what they are to the one who is named after them: نجل فلان. */
const relativesOfOne = `
family: نجل, نجلة, ابن, ابنة, زوجة, زوج, شقيق, شقيقة, أخ, أخت, والد, والدة, عم, عمة, خال, خالة, صهر, حفيد, حفيدة, كريمة, قرينة, أرملة, حماة, جد, جدة, طليقة, خطيبة
friendship: صديق, الصديق, صديقة
partnership: شريك, شريكة
lawyer: محامي, محامية
alliance: حليف, الحليف, حليفة
ownership: مالك, مالكة, صاحب, صاحبة
rivalry: خصم, منافس, غريم, منافسة, غريمة, عدو`;

/** "زوج شقيقة فلان", "ابن عم فلان": relatives of relatives. */
const relativesOfRelatives = ["زوج", "زوجة", "ابن", "ابنة", "نجل", "شقيق", "شقيقة", "والد"].flatMap((one) =>
  ["شقيق", "شقيقة", "أخ", "أخت", "ابنة", "ابن", "عم", "عمة", "خال", "خالة", "زوجة", "زوج", "والد"].map(
    (other) => `${one} ${other}`,
  ),
);

const nounsOfRelatives = `${relativesOfOne}\nfamily: ${relativesOfRelatives.join(", ")}`;

/** Relatives, and others who are somebody's, by the noun before the one whose they are. */
export const namedRelatives = new WordTable(linesOf<string>(nounsOfRelatives));

/** The same with the one whose they are as a pronoun: شقيقه, زوجتها, ابن عمه. */
export const ownedRelatives = new WordTable(
  linesOf<string>(nounsOfRelatives)
    .filter(([word]) => !word.startsWith("ال"))
    .flatMap(([word, type]) => ["ه", "ها"].map((owner) => [word.replace(/ة$/, "ت") + owner, type] as const)),
);

/** What two together are to one: "أ وب، حليفتا ج", "نجلا فلان". */
export const dualRelatives = new WordTable(
  linesOf<string>(relativesOfOne)
    .filter(([word, type]) => !word.startsWith("ال") && type !== "ownership")
    .flatMap(([word, type]) =>
      ["ا", "ي"].map((dual) => [word.replace(/ة$/, "ت").replace(/أخ$/, "أخو") + dual, type] as const),
    ),
);
