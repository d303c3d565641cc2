import { arKeys } from "./arKeys.ts";
import { arPanels } from "./arPanels.ts";
import { arPicture } from "./arPicture.ts";
import { arStart } from "./arStart.ts";
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
const ties = (count: number) =>
  plural(count, {
    zero: "لا روابط",
    one: "رابطة واحدة",
    two: "رابطتان",
    few: `${n(count)} روابط`,
    many: `${n(count)} رابطةً`,
    other: `${n(count)} رابطة`,
  });

const hops = (count: number) =>
  plural(count, { one: "خطوة واحدة", two: "خطوتين", few: `${n(count)} خطوات`, other: `${n(count)} خطوة` });

/** The page's texts in Arabic. */
export const ar: Messages = {
  name: "العربية",
  dir: "rtl",
  locale: "ar-u-ca-gregory-nu-arab",
  title: "روابط",
  subtitle: "الأطراف السياسية وعلاقاتها ومن نقلها",
  skip: "الانتقال إلى الشبكة",

  search: "ابحث عن شخص أو دولة أو منظمة",
  searchShort: "ابحث بالاسم",
  nothingFound: (text) => `لم يُعثر على طرف باسم «${text}». جرّب تهجئة أخرى أو كلمات أقل.`,
  didYouMean: (text) => `لا نتائج للاسم «${text}». هل تقصد:`,
  partNotFound: "ليس في هذا الاسم",
  results: (shown, total) =>
    total > shown
      ? `${n(shown)} من ${n(total)} نتيجة`
      : plural(total, { one: "نتيجة واحدة", two: "نتيجتان", few: `${n(total)} نتائج`, other: `${n(total)} نتيجة` }),
  relationCount: relations,
  alsoKnownAs: "يُعرف أيضًا باسم",

  ...arStart,

  graph: "الشبكة",
  graphLabel: (actorCount, tieCount) =>
    `شبكة تضم ${actors(actorCount)} و${ties(tieCount)}. تنقّل بين الأطراف بمفاتيح الأسهم، وافتح أحدها بمفتاح الإدخال. يعرض الجدول البيانات نفسها.`,
  graphSize: (actorCount, tieCount) => `${actors(actorCount)}، ${ties(tieCount)}`,
  table: "جدول",
  graphAsTable: "الشبكة في جدول",
  actors: "الأطراف",
  actions: "إجراءات",
  ties: "الروابط",
  actor: "الطرف",
  kind: "النوع",
  relations: "العلاقات",
  from: "من",
  to: "إلى",
  identifier: "المعرّف",
  filterRows: (table) => `تصفية بالنص: ${table}`,
  downloadCsv: "تنزيل CSV",
  rowCount: (count) =>
    plural(count, {
      zero: "لا صفوف",
      one: "صف واحد",
      two: "صفان",
      few: `${n(count)} صفوف`,
      many: `${n(count)} صفًّا`,
      other: `${n(count)} صف`,
    }),
  showInGraph: (name) => `إظهار في الشبكة: ${name}`,
  pagesOf: (table) => `الصفحات: ${table}`,
  pageOf: (page, pages) => `الصفحة ${n(page)} من ${n(pages)}`,
  previousPage: "السابق",
  nextPage: "التالي",
  showingOf: (shown, total) => `المعروض ${n(shown)} من ${n(total)}`,
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
  omittedActors: (count) => `أطراف لا تتسع لها الشبكة: ${n(count)}. صفِّ بالنوع أو بالزمن.`,
  unknownActors: (count) => `أطراف غير موجودة في قاعدة البيانات: ${n(count)}`,
  more: (count) => `عرض المزيد (${n(count)})`,
  expand: "توسيع",
  expandTwo: "توسيع إلى خطوتين",
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
  relationKinds: "أنواع العلاقات",
  legendDirection: "يمتد السهم من صاحب الفعل إلى من يقع عليه الفعل، والخط بلا سهم لا اتجاه له.",
  dashedLines: "الخط المتقطّع: مزمَع أو محتمَل أو منفيّ",
  legendFlags: "لكل دولة علمها.",
  legendSize: "كلما كبر الشكل زادت علاقات الطرف، وكلما عرض الخط زادت العلاقات من نوعه.",
  showUnasserted: "المزمَع والمحتمَل والمنفيّ",

  ...arPanels,
  ...arPicture,
  ...arKeys,

  connections: "الصلات",
  connectionsOf: (count) => `ما الذي يصل بين هذه الأطراف (${n(count)})؟`,
  connectionsText: (actorCount, tieCount) =>
    actorCount === 0
      ? `بينها ${ties(tieCount)}، مبرَزة في الشبكة.`
      : `بينها ${actors(actorCount)} و${ties(tieCount)}، مبرَزة في الشبكة.`,
  noConnections: "لا صلة بينها في حدود أربع خطوات.",
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
  play: "تشغيل",
  pause: "إيقاف مؤقت",
  nextStep: "الخطوة التالية",
  playedTime: "ما يُشغَّل",
  playedTimes: { date: "ما حدث", known: "ما عرفته الشبكة" },
  knownFrom: (date) => `لم يكن شيء معروفًا قبل ${date}.`,
  lessPrecise: (count) => `${n(count)} بتاريخ أقل دقة`,
  undatedCount: (count) => `${n(count)} بلا تاريخ`,
  outOfRange: (count, range) => `${n(count)} في ${range}`,
  nothingBegan: (range) => `${range}: لا شيء`,
  timeUnit: "مدة العمود",
  rangeStart: "بداية المدة",
  rangeEnd: "نهاية المدة",
  asOf: "في يوم",
  asOfHelp: "يعرض العلاقات التي كانت قائمة والأحداث التي وقعت في هذا اليوم.",
  knownOn: "وفق المعلوم حتى",
  knownOnHelp: "يعرض قاعدة البيانات كما كانت في نهاية هذا اليوم، من دون ما أُضيف أو صُحِّح بعده.",
  filters: "عوامل التصفية",
  filtersHelp: "تسري على الشبكة والجدول والقوائم والمسارات والخط الزمني.",
  activeFilters: (count) =>
    plural(count, {
      zero: "لا عوامل تصفية",
      one: "عامل تصفية واحد",
      two: "عاملا تصفية",
      few: `${n(count)} عوامل تصفية`,
      other: `${n(count)} عامل تصفية`,
    }),
  clearFilters: "إلغاء التصفية",
  reportedAs: "وردت بصفتها",
  fromDate: "من",
  untilDate: "إلى",
  endBeforeStart: "النهاية قبل البداية.",
  dateExample: "2018-06-12",
  badDate: "هذا ليس تاريخًا. اكتبه هكذا: 2018 أو 2018-06 أو 2018-06-12 أو ١٢ يونيو ٢٠١٨.",
  undatedRelations: "غير المؤرخة عند تحديد الزمن",
  undatedChoices: { omitted: "استبعادها", kept: "إدراجها", only: "عرضها وحدها" },
  withUndated: "مع غير المؤرخة",
  onlyUndated: "غير المؤرخة وحدها",
  sourcesAndRecords: "المصادر والتسجيل",
  atLeastSources: (count) =>
    plural(count, {
      one: "مصدر واحد على الأقل",
      two: "مصدران على الأقل",
      few: `${n(count)} مصادر على الأقل`,
      other: `${n(count)} مصدرًا على الأقل`,
    }),
  without: (names) => `باستثناء «${names}»`,
  timeUnits: { YEAR: "بالسنوات", MONTH: "بالشهور", DAY: "بالأيام" },

  share: "مشاركة",
  copyLink: "نسخ رابط الصفحة",
  copied: "نُسخ",
  copyFailed: "لم يسمح المتصفح بالنسخ. انسخ هذا النص:",
  linkHelp: "يفتح الرابط ما تراه الآن تمامًا.",
  savePng: "صورة (PNG)",
  saveSvg: "رسم (SVG)",
  saveGexf: "لبرنامج Gephi ‏(GEXF)",
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
  notInTime:
    "لم يُجب الخادم في الوقت المحدد. قد يكون في بداية تشغيله، أو قد يكون المطلوب أكثر مما ينجزه دفعة واحدة. تبقى الصفحة كما هي وتعيد المحاولة.",
  tryNow: "المحاولة الآن",
  tooSlow: "يستغرق ذلك وقتًا أطول مما يسمح به الخادم. اعرض أطرافًا أقل أو صفِّها.",
  failed: "خطأ:",
  removeUnknown: "إزالة الأطراف غير الموجودة في قاعدة البيانات",
  noWebgl: "لا يستطيع هذا المتصفح رسم الشبكة لأنه لا يدعم WebGL. وفي الجدول البيانات نفسها.",
};
