import { isolated } from "./direction.ts";
import type { ReviewingMessages } from "./enReviewing.ts";
import { pluralizer } from "./plural.ts";

const n = (count: number) => count.toLocaleString("ar-u-nu-arab");
const plural = pluralizer("ar");
const proposals = (count: number) =>
  plural(count, {
    zero: "لا مقترحات",
    one: "مقترح واحد",
    two: "مقترحان",
    few: `${n(count)} مقترحات`,
    other: `${n(count)} مقترحًا`,
  });

/** The texts of adding articles and reviewing them, in Arabic. */
export const arReviewing: ReviewingMessages = {
  addArticle: "إضافة مقال",
  readArticle: "اقرأه",
  articleText: "نص المقال",
  articleExplained:
    "يُضاف النص وثيقةً وتقرؤه قواعد على هذا الخادم. وتنتظر مراجعتَك ما يورده من اجتماعات وعقوبات وتصريحات ومناصب بوصفها مقترحات، ولا يدخل شيء منها قاعدة البيانات قبل أن تقبله.",
  publishedExplained: "منه يُحسب «يوم الأربعاء» و«الشهر الماضي». مثل 2018 أو 2018-06 أو 2018-06-12.",
  detectLanguage: "كما يظهر من النص",
  modelToo: (model, address) => `ليقرأه أيضًا النموذج ${model}. يُرسل النص إلى ${address}، ولا يُرسل إلى غيره.`,
  articleRefusals: {
    TEXT_EMPTY: "النص فارغ. ألصق نص المقال.",
    TEXT_WITHOUT_LETTERS: "لا حروف في النص، فلا شيء فيه يُقرأ.",
    TEXT_TOO_LONG: "يتجاوز النص 100000 محرف، وهذا أطول من أن يُقرأ دفعة واحدة. أضفه أجزاء.",
    TEXT_BINARY: "هذه الرموز ليست رموز مقال. انسخ النص ثانية من حيث يُقرأ.",
    TEXT_HTML: "هذا مصدر صفحة ويب. ألصق نص المقال كما تعرضه الصفحة.",
    PUBLISHED_IN_FUTURE: "تاريخ النشر في المستقبل. صحّحه، فمنه تُحسب التواريخ الواردة في النص.",
  },
  pastedTooLong: (most) => `يتجاوز ما ألصقته ${n(most)} محرف، وهذا أطول من أن يُقبل. لم يُدرج؛ أضفه أجزاء.`,
  needsArticle: "ألصق نص المقال.",
  articleRead: (count, known) =>
    known === 0
      ? `قُرئ المقال: ${proposals(count)} للمراجعة.`
      : `قُرئ المقال: ${proposals(count)} للمراجعة. ${plural(known, {
          one: "واحد منها يضيف مصدرًا",
          two: "اثنان منها يضيفان مصدرًا",
          other: `${n(known)} منها تضيف مصدرًا`,
        })} إلى ما هو معروف.`,
  nothingProposed: "قُرئ المقال ولم يُقترح شيء.",
  readingNotes: {
    LANGUAGE_NOT_READ: (language) =>
      `${language === null ? "النص ليس بالعربية ولا بالإنجليزية" : `لغة النص: ${language}`}. لم يُقترح شيء: لا تُقرأ إلا المقالات العربية والإنجليزية.`,
    LANGUAGE_UNKNOWN: () => "لا تتبين لغة النص. إن كان بالعربية أو الإنجليزية فحدد لغته وأعد القراءة.",
    NO_PUBLICATION_DATE: () => "ليس للوثيقة تاريخ نشر، فتبقى تواريخ مثل «الأربعاء» و«الشهر الماضي» كلمات.",
    MODEL_HAS_NOT_READ: (_language, _count, message) =>
      `لم يقرأ النموذج النص، وقرأته القواعد وحدها. ${isolated(message)}`,
    DROPPED: (_language, count) => `استُبعد ما لا يسنده النص: ${proposals(count)}.`,
  },

  waiting: "في انتظار المراجعة",
  nothingWaits: "لا وثائق تنتظر المراجعة. أضف مقالًا، أو افتح وثيقة واختر «مراجعة المقترحات».",
  waitingCount: (count, total) => `${n(count)} للمراجعة من ${proposals(total)}`,
  quality: "مدى صواب القواعد",
  qualityExplained: "بحسب قرارات المحررين. الصائب ما قُبل من دون تعديل.",
  noDecisions: "لم يُتخذ أي قرار بعد.",
  rule: "القاعدة",
  accepted: "مقبول",
  corrected: "منه معدَّل",
  rejected: "مرفوض",
  pending: "منتظر",
  right: "الصائب",

  notRead: "لم يُقترح شيء من هذه الوثيقة بعد.",
  readThis: "اقرأ الوثيقة",
  noPublicationDate:
    "ليس لهذه الوثيقة تاريخ نشر، فتبقى تواريخ مثل «الأربعاء» و«الشهر الماضي» كلمات. ومع التاريخ تُحسب في كل المقترحات المنتظرة.",
  readAgain: "إضافة التاريخ وإعادة القراءة",
  readThisExplained:
    "تبحث قواعد على هذا الخادم عن الاجتماعات والعقوبات والتصريحات والمناصب، وتنتظر هنا مقترحاتٍ إلى أن تقبلها أو ترفضها.",
  noTextToRead: "لا تتضمن قاعدة البيانات نص هذه الوثيقة، فلا يمكن قراءتها.",
  proposals: "المقترحات",
  reviewed: (done, total) => `رُوجع ${n(done)} من ${n(total)}`,
  position: (index, total) => `${n(index)}/${n(total)}`,
  allReviewed: "رُوجعت كل المقترحات.",
  showDocument: "عرض الوثيقة",

  keysExplained: "تعمل ما دام التركيز داخل هذه اللوحة، لا في الحقول.",
  keyActions: {
    next: "التالي",
    previous: "السابق",
    accept: "قبول",
    edit: "تعديل وقبول",
    reject: "رفض",
    undo: "تراجع",
    nextSentence: "تحديد الجملة التالية",
    previousSentence: "تحديد الجملة السابقة",
    record: "تسجيل ما لم يُقترح",
    nextDocument: "الوثيقة التالية",
  },
  states: { PENDING: "منتظر", ACCEPTED: "مقبول", REJECTED: "مرفوض" },
  sending: "جارٍ الحفظ …",
  accept: "قبول",
  edit: "تعديل …",
  reject: "رفض …",
  undoLast: "التراجع عن آخر قرار",
  nextDocument: "الوثيقة التالية",
  recordMissing:
    "تسجيل ما لم يُقترح، من المقطع المحدَّد في النص (بالفأرة، أو بالمفتاحين s وw وبأسهم لوحة المفاتيح مع Shift)، وإن لم يُحدَّد فمن مقطع المقترح الحالي.",
  takeBack: "التراجع عنه",
  takenBack: "تُراجع عنه في المراجعة.",
  known: "معروف من قبل، ويضيف مصدرًا:",
  adds: "القبول يضيف هذا المقطع إليه.",
  newActor: "جديد",
  proposedBy: (rule) => `القاعدة \u2068${rule}\u2069`,
  scoreOf: (percent) => `الدرجة ${percent}`,
  attributed: "نقلًا عن",
  rejectedFor: (reason) => `رُفض: ${reason}`,
  decided: {
    ACCEPTED: (count) => plural(count, { one: "قُبل.", other: `قُبلت ${proposals(count)}.` }),
    REJECTED: (count) => plural(count, { one: "رُفض.", other: `رُفضت ${proposals(count)}.` }),
    PENDING: (count) => plural(count, { one: "تُراجع عنه.", other: `تُراجع عن ${proposals(count)}.` }),
  },

  why: "لماذا هذا الطرف؟",
  quoted: (text) => `«${text}»`,
  matches: (mention, name, percent) => `«${mention}» يطابق «${name}» (${percent})`,
  namedBy: (mention, names) => `«${mention}» يعود إلى ${names}`,
  notInGraph: (mention) => `لا تعرف قاعدة البيانات «${mention}»`,
  createdHere: (mention) => `أُضيف «${mention}» مع مقترح آخر من هذا المقال`,
  chosenByYou: "اخترته بنفسك",
  candidates: "من هو؟",
  anotherActor: "طرف آخر",
  createActor: "طرف جديد",
  nameOfNew: "اسم الطرف الجديد",
  choiceExplained: "يسري الاختيار على كل المقترحات هنا التي تذكر هذا الاسم.",

  allKinds: "كل الأنواع",
  allRulesShort: "كل القواعد",
  anyScore: "أي درجة",
  fromScore: (percent) => `من ${percent}`,
  anyState: "الكل",
  scoreFilter: "الدرجة",
  stateFilter: "الحالة",
  noneShown: "لا مقترحات توافق هذه الشروط.",
  acceptAll: (count) => `قبول كل مقترحات هذه القاعدة (${n(count)})`,
  acceptAllAbove: (count, percent) => `قبول مقترحات هذه القاعدة من ${percent} (${n(count)})`,

  editProposal: "تعديل مقترح",
  acceptEdited: "قبول بعد التعديل",
  rejectProposal: "رفض مقترح",
  rejectIt: "رفض",
  rejectionReason: "لماذا؟",
  rejectionReasons: [
    "لا يقول النص هذا.",
    "الطرف خطأ.",
    "نوع العلاقة خطأ.",
    "التاريخ خطأ.",
    "خطة أو احتمال أو نفي، لا واقعة.",
  ],
  otherReason: "سبب آخر",
  rejectionExplained: "لن يُقترح ثانية، لا من هذا النص ولا من طبعة أخرى منه.",
};
