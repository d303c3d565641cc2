import { isolated } from "./direction.ts";
import type { MergingMessages } from "./enMerging.ts";
import { pluralizer } from "./plural.ts";

const n = (count: number) => count.toLocaleString("ar-u-nu-arab");
const plural = pluralizer("ar");

/** The texts of merging actors in Arabic. */
export const arMerging: MergingMessages = {
  compareActors: "طرف واحد أم طرفان؟",
  findOther: (name) => `أي طرف قد يكون هو نفسه ${isolated(name)}؟ ابحث بالاسم`,
  possibleDuplicates: "أطراف قد تكون مكررة",
  score: (percent) => `تشابه ${percent}`,
  sameActor: "هذا هو الطرف نفسه. اختر طرفًا آخر.",
  chooseOther: "اختيار طرف آخر",
  comparison: "الطرفان جنبًا إلى جنب",
  missingActor: "أحد الطرفين غير موجود في قاعدة البيانات.",
  goesOn: "يبقى",
  becomesPart: "يُدمج فيه",
  swapKept: "إبقاء الطرف الآخر بدلًا منه",
  isDifferent: "مختلف",
  described: "الوصف",
  bornOn: "الميلاد",
  diedOn: "الوفاة",
  stateOf: "الدولة",
  newestRelations: "أحدث العلاقات",
  inCommon: "المشترك بينهما",
  nothingInCommon: "لا شيء مسجَّل.",
  sharedCounterparts: "الأطراف المرتبطة",
  sharedMainCounterparts: "الأطراف المرتبطة، من أكثر ١٠٠ طرف ارتباطًا بكل منهما",
  relationsOfBoth: (count) =>
    plural(count, {
      one: "علاقة واحدة يشارك فيها كلاهما",
      two: "علاقتان يشارك فيهما كلاهما",
      few: `${n(count)} علاقات يشارك فيها كلاهما`,
      other: `${n(count)} علاقة يشارك فيها كلاهما`,
    }),
  areDistinct: "سُجِّل من قبل أنهما مختلفان.",
  decision: "ما هما؟",
  one: "طرف واحد: دمجهما",
  two: "طرفان مختلفان",
  whatMergeDoes: (kept, absorbed) =>
    `يبقى ${isolated(kept)}، ويصبح ${isolated(absorbed)} جزءًا منه: تظهر علاقاته وأسماؤه ومعرّفاته هناك، وتقود الروابط إليه إلى هناك. وإذا كان لكليهما تاريخ أو وصف، يبقى ما لدى ${isolated(kept)}. لا يُفقد شيء، ويمكن إلغاء الدمج في أي وقت.`,
  whatBecomesOfRelationsOfBoth: (count) =>
    plural(count, {
      one: "في العلاقة التي يشارك فيها كلاهما، يظهر بعد ذلك طرف واحد بدلًا من الاثنين.",
      two: "في العلاقتين اللتين يشارك فيهما كلاهما، يظهر بعد ذلك طرف واحد بدلًا من الاثنين.",
      other: `في العلاقات التي يشارك فيها كلاهما (${n(count)})، يظهر بعد ذلك طرف واحد بدلًا من الاثنين.`,
    }),
  whatDistinctDoes:
    "لن يتمكن محرّر ولا استيراد من دمجهما بعد ذلك، ولن يظهرا بين الأطراف التي قد تكون مكررة. يمكنك التراجع عن هذا.",
  merge: "دمج",
  declareDistinct: "تسجيل أنهما مختلفان",
  mergeRefused: "لم يُنفَّذ:",
  merged: (kept, absorbed) => `أصبح ${isolated(absorbed)} جزءًا من ${isolated(kept)}.`,
  declaredDistinct: (one, other) => `سُجِّل أن ${isolated(one)} و${isolated(other)} مختلفان.`,
  undoMergeExplanation: (absorbed, kept) =>
    `يعود ${isolated(absorbed)} طرفًا مستقلًا، مع كل ما سُجِّل له، قبل الدمج وبعده. ويبقى ما عدا ذلك لدى ${isolated(kept)}.`,
  undoMergeOfSource: "دُمجا في عملية استيراد. ولذلك يُسجَّل أيضًا أنهما مختلفان، كيلا يدمجهما الاستيراد التالي من جديد.",
  mergeUndone: (absorbed) => `أُلغي الدمج، وعاد ${isolated(absorbed)} طرفًا مستقلًا.`,
  undoDistinctSubmit: "تراجع",
  undoDistinctTitle: "أليسا مختلفين؟",
  undoDistinctExplanation: (one, other) =>
    `يمكن بعد ذلك دمج ${isolated(one)} و${isolated(other)}، وقد يدمجهما استيراد أيضًا.`,
  distinctUndone: "لم يعد مسجَّلًا أنهما مختلفان.",
};
