import { fold } from "../../../names/fold.ts";
import { phraseTable } from "../../text/wordTable.ts";

const nouns =
  "مركز, معهد, مؤسسة, لجنة, هيئة, جمعية, اتحاد, شبكة, منظمة, مجلس, مكتب, وكالة, شركة, بنك, مصرف, رابطة, نقابة, محكمة, مرصد, حملة, ائتلاف, تحالف, حركة, جبهة, صندوق, أكاديمية, جامعة, برنامج, منتدى, غرفة, مفوضية, مديرية, إدارة, مبادرة, منصة, تجمع, مجموعة, جهاز, سلطة, مصلحة, ديوان, بورصة, كونفدرالية, فدرالية, فيدرالية, اتحادية, مندوبية, تنسيقية";

/** Nouns of bodies whose names go on with what they are for: "المركز … للدراسات". */
export const bodyNouns = phraseTable(
  nouns
    .split(", ")
    .flatMap((noun) => [noun, `ال${noun}`])
    .join(", "),
);

/** Of these, those of people of one trade: "الجمعية الوطنية للصحافيين". Folded. */
export const nounsOfTrades = /^(?:ال)?(?:جمعيه|اتحاد|رابطه|نقابه|تجمع|كونفدراليه|فدراليه|شبكه)$/;

/** What a body is for, with ل and before a noun with the article, folded. */
export const purposeNouns =
  /^ل(?:حقوق|مكافحه|حمايه|مراقبه|تنظيم|شوون|دعم|محاربه|متابعه|تنسيق|اغاثه|مقاطعه|تقصي|اعاده|نزع|منع|تنميه|تطوير|ضمان|رعايه|تعزيز|بحوث|دراسات|سياسات|ابحاث|علوم|تحليل|رصد|نصره|مناهضه|تحرير|تعليم|تمويل|صناعه|تجاره|اداره|انقاذ|استكشاف|تصدير|استيراد|توزيع|نقل|تشغيل|صيانه|تامين)$/;

/** The same with a pronoun, folded: "جهازه", "لجنتها". */
export const ownedBodyNouns: ReadonlySet<string> = new Set(
  nouns.split(", ").flatMap((noun) => ["ه", "ها", "هم"].map((pronoun) => fold(noun.replace(/ة$/, "ت") + pronoun))),
);
