import { arPanels } from "./arPanels.ts";
import type { Messages } from "./en.ts";
import { pluralizer } from "./plural.ts";

const locale = "ar-u-nu-arab";
const n = (count: number) => count.toLocaleString(locale);
const plural = pluralizer("ar");
const relations = (count: number) =>
  plural(count, {
    zero: "لا علاقات",
    one: "علاقة واحدة",
    two: "علاقتان",
    few: `${n(count)} علاقات`,
    many: `${n(count)} علاقة`,
    other: `${n(count)} علاقة`,
  });
const actors = (count: number) =>
  plural(count, {
    zero: "لا أطراف",
    one: "طرف واحد",
    two: "طرفان",
    few: `${n(count)} أطراف`,
    many: `${n(count)} طرفًا`,
    other: `${n(count)} طرف`,
  });
const links = (count: number) =>
  plural(count, {
    zero: "لا روابط",
    one: "رابط واحد",
    two: "رابطان",
    few: `${n(count)} روابط`,
    many: `${n(count)} رابطًا`,
    other: `${n(count)} رابط`,
  });

const hops = (count: number) =>
  plural(count, { one: "خطوة واحدة", two: "خطوتين", few: `${n(count)} خطوات`, other: `${n(count)} خطوة` });

/** The page's texts in Arabic. */
export const ar: Messages = {
  name: "العربية",
  dir: "rtl",
  locale: "ar-u-ca-gregory-nu-arab",
  title: "روابط",
  subtitle: "علاقات الأطراف السياسية ومصادرها",
  skip: "الانتقال إلى الشبكة",

  search: "ابحث عن شخص أو دولة أو منظمة",
  searchShort: "ابحث بالاسم",
  nothingFound: (text) => `لا نتائج للاسم «${text}». جرّب تهجئة أخرى أو كلمات أقل.`,
  didYouMean: (text) => `لا نتائج للاسم «${text}». هل تقصد:`,
  partNotFound: "ليس في هذا الاسم",
  results: (shown, total) =>
    total > shown
      ? `${n(shown)} من ${n(total)} نتيجة`
      : plural(total, { one: "نتيجة واحدة", two: "نتيجتان", few: `${n(total)} نتائج`, other: `${n(total)} نتيجة` }),
  relationCount: relations,
  alsoKnownAs: "يُعرف أيضًا باسم",

  emptyTitle: "ابدأ باسم",
  emptyText:
    "اكتب اسمًا بالعربية أو اللاتينية أو الكورية أو غيرها. تعرض الشبكة علاقات صاحب الاسم بغيره. انقر على أي علاقة لقراءة المقاطع التي تذكرها.",
  emptyExamples: "مثلًا",
  emptyGraph: "قاعدة البيانات خالية من الأطراف. حمّل العيّنة بالأمر «npx rawabit sample» أو استورد بياناتك.",

  graph: "الشبكة",
  graphLabel: (actorCount, linkCount) =>
    `شبكة تضم ${actors(actorCount)} و${links(linkCount)}. تنقّل بين الأطراف بمفاتيح الأسهم، وافتح أحدها بمفتاح الإدخال. يعرض الجدول البيانات نفسها.`,
  table: "جدول",
  graphAsTable: "الشبكة في جدول",
  actors: "الأطراف",
  actions: "إجراءات",
  links: "الروابط",
  actor: "الطرف",
  kind: "النوع",
  relations: "العلاقات",
  from: "من",
  to: "إلى",
  showingOf: (shown, total) => `عرض ${n(shown)} من ${n(total)}`,
  allShown: (total) =>
    plural(total, {
      zero: "لا أطراف مرتبطة",
      one: "يظهر الطرف المرتبط الوحيد",
      two: "يظهر الطرفان المرتبطان",
      other: `تظهر كل الأطراف المرتبطة (${n(total)})`,
    }),
  shownWithinSteps: (shown, total, steps) =>
    total > shown
      ? `يظهر ${n(shown)} مما لا يقل عن ${n(total)} من الأطراف في حدود ${hops(steps)}`
      : `تظهر كل الأطراف في حدود ${hops(steps)} (${n(total)})`,
  counterpartCount: (total) => `الأطراف المرتبطة: ${n(total)}`,
  omittedActors: (count) => `أطراف لا تتسع لها الشبكة: ${n(count)}. استخدم التصفية بالنوع أو بالزمن.`,
  unknownActors: (count) => `أطراف غير موجودة في قاعدة البيانات: ${n(count)}`,
  more: (count) => `عرض ${n(count)} أخرى`,
  expand: "توسيع",
  expandTwo: "توسيع خطوتين",
  collapse: "طيّ",
  pin: "تثبيت",
  hide: "إخفاء",
  hiddenCount: (count) => `أطراف مخفية: ${n(count)}`,
  showAgain: "إظهار",
  undo: "تراجع",
  redo: "إعادة",
  zoomIn: "تكبير",
  zoomOut: "تصغير",
  fit: "ملاءمة النافذة",
  arrange: "إعادة الترتيب",
  arranging: "جارٍ الترتيب …",
  startOver: "البدء من جديد",

  legend: "مفتاح الرموز",
  actorKinds: "الأطراف",
  relationKinds: "العلاقات",
  legendDirection: "تشير الأسهم من صاحب الفعل إلى من يعنيه الفعل، والخطوط بلا أسهم لا اتجاه لها.",
  dashedLines: "متقطّع: معتزَم أو افتراضي أو منفيّ",
  legendSize: "كلما كبر الشكل زاد عدد علاقاته، وكلما زاد عرض الخط زاد عدد العلاقات من نوعه.",
  showUnasserted: "معتزَم وافتراضي ومنفيّ",

  ...arPanels,

  connections: "الصلات",
  connectionsOf: (count) => `عرض الصلات بين هذه الأطراف (${n(count)})`,
  connectionsText: (actorCount, linkCount) =>
    actorCount === 0
      ? `بينها ${links(linkCount)}، بلون بارز في الشبكة.`
      : `بينها ${actors(actorCount)} و${links(linkCount)}، بلون بارز في الشبكة.`,
  noConnections: "لا صلات في حدود أربع خطوات.",
  pick: "اختيار",
  picked: (count) => `الأطراف المختارة: ${n(count)}`,
  pickMore: "اختر طرفًا آخر لعرض الصلات بينهما.",
  clearPicked: "إلغاء الاختيار",

  time: "الزمن",
  timelineOf: {
    pair: "بداية العلاقات بينهما",
    actor: "بداية علاقات الطرف",
    graph: "بداية علاقات الأطراف الظاهرة",
  },
  noDatedRelations: "لا علاقات مؤرخة.",
  notInTimeline: (coarser, undated) =>
    [coarser > 0 && `${n(coarser)} بتاريخ أقل دقة`, undated > 0 && `${n(undated)} بلا تاريخ`]
      .filter(Boolean)
      .join("، "),
  notShown: "غير معروضة",
  rangeStart: "بداية المدة",
  rangeEnd: "نهاية المدة",
  keepUndated: "مع العلاقات غير المؤرخة",
  asOf: "في تاريخ",
  asOfHelp: "العلاقات القائمة والأحداث الواقعة في ذلك اليوم.",
  knownOn: "بحسب المعلومات حتى",
  knownOnHelp: "قاعدة البيانات كما كانت في نهاية ذلك اليوم، من دون الإضافات والتصحيحات اللاحقة.",
  filters: "التصفية",
  clearFilters: "مسح التصفية",
  timeUnits: { DAY: "باليوم", MONTH: "بالشهر", YEAR: "بالسنة" },

  share: "مشاركة",
  copyLink: "نسخ الرابط",
  copied: "تم النسخ",
  copyFailed: "لم يسمح المتصفح بالنسخ. انسخ هذا النص:",
  linkHelp: "يتضمن الرابط العرض كله.",
  savePng: "صورة (PNG)",
  saveSvg: "رسم (SVG)",
  saveGexf: "Gephi (GEXF)",
  saveGraphml: "GraphML",
  saveJson: "JSON",
  copyQuery: "نسخ بصيغة استعلام GraphQL",
  openPlayground: "فتح في محرّر GraphQL",
  pathsBetween: (from, to) => `المسارات من ${from} إلى ${to}`,
  comma: "، ",
  andOthers: (names, others) =>
    plural(others, {
      one: `${names} وطرف آخر`,
      two: `${names} وطرفان آخران`,
      few: `${names} و${n(others)} أطراف أخرى`,
      other: `${names} و${n(others)} طرفًا آخر`,
    }),
  sourceLine: (date) => `روابط، ${date}`,

  theme: "المظهر",
  themes: { auto: "حسب النظام", light: "فاتح", dark: "داكن" },

  loading: "جارٍ التحميل …",
  slow: "يستغرق ذلك وقتًا أطول من المعتاد.",
  cancel: "إلغاء",
  cancelled: "أُلغي.",
  retry: "إعادة المحاولة",
  unavailable: "الخادم لا يستجيب. تبقى الصفحة كما هي وتعيد المحاولة.",
  tryNow: "المحاولة الآن",
  tooSlow: "يستغرق ذلك وقتًا أطول مما يسمح به الخادم. اعرض أطرافًا أقل أو استخدم التصفية.",
  failed: "خطأ:",
  removeUnknown: "إزالة الأطراف غير الموجودة في قاعدة البيانات",
  noWebgl: "لا يستطيع هذا المتصفح رسم الشبكة لأنه لا يدعم WebGL. يعرض الجدول البيانات نفسها.",
};
