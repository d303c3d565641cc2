import { WordTable } from "../../text/wordTable.ts";
import { associationLines } from "../associationPattern.ts";

/** What somebody is to another: "المدعوم من", "وكان حليفا ل"; all genders, with and without the article. */
const participles = `
support < any (من): مدعوم
funding < any (من): ممول
alliance = peers (مع): متحالف
alliance = peers (ل): حليف
ownership > property (في): شريك, مساهم
supply > powers (ل): مورد
alliance > any (ب): مرتبط
allegiance > any (ل): موال, موالي
support > any (ل): مساند, مؤيد, داعم
opposition > any (ل): معارض, مناوئ, مناهض
ownership < property (ل): مملوك
asylum > refuge (الي في): لاجئ
exile > refuge (في الي): منفي, هارب
prosecution < holder (ل لدي): مطلوب
detention < holder (لدي): محتجز, معتقل, مسجون, أسير, مختطف, رهينة
friendship = persons (من): مقرب
marriage = persons (من): متزوج`;

/** Nouns behind which whoever holds a person follows: "في قبضة الجماعة". */
const captivity = "detention < holder: في قبضة, في أيدي, في أسر, في سجون, رهينة لدى";

export const tieParticiples = new WordTable([
  ...associationLines(captivity),
  ...associationLines(participles).flatMap(([word, pattern]) =>
    ["", "ا", "ة", "ين", "ون"].flatMap((ending) =>
      ["", "ال"].map((article) => [article + word.replace(/ة$/, "") + ending, pattern] as const),
    ),
  ),
]);
