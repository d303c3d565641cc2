import type { enStart } from "./enStart.ts";
import { pluralizer } from "./plural.ts";

const n = (count: number) => count.toLocaleString("ar-u-nu-arab");
const plural = pluralizer("ar");

/** The texts of the first screen and of the list of documents in Arabic. */
export const arStart: typeof enStart = {
  startTitle: "ماذا في هذه الشبكة",
  startText: "ابحث عن اسم بأي كتابة، أو اختر سؤالًا، أو انقر على أحد الأطراف في الصورة.",
  startPicture: (count) =>
    plural(count, { one: "الطرف الأكثر صلات", two: "الطرفان الأكثر صلات", other: `الأطراف الأكثر صلات (${n(count)})` }),
  actorCount: (count) =>
    plural(count, {
      zero: "لا أطراف",
      one: "طرف واحد",
      two: "طرفان",
      few: `${n(count)} أطراف`,
      many: `${n(count)} طرفًا`,
      other: `${n(count)} طرف`,
    }),
  documentCount: (count) =>
    plural(count, {
      zero: "لا وثائق",
      one: "وثيقة واحدة",
      two: "وثيقتان",
      few: `${n(count)} وثائق`,
      many: `${n(count)} وثيقة`,
      other: `${n(count)} وثيقة`,
    }),
  datesOfGraph: (from, to) => (from === to ? `كلها بتاريخ ${from}` : `تواريخها من ${from} إلى ${to}`),
  lastChange: (moment) => `آخر تعديل: ${moment}`,
  lastImport: (moment) => `آخر استيراد: ${moment}`,
  questions: "أسئلة",
  howTied: (from, to) => `ما الصلة بين ${from} و${to}؟`,
  mostConnected: "الأكثر صلات",
  latestDocuments: "أحدث الوثائق",
  allDocuments: "كل الوثائق",
  emptyGraphTitle: "هذه الشبكة ما زالت فارغة",
  emptyGraphText: "املأها من الطرفية في مجلد روابط، وستُظهر هذه الصفحة ما يصل من تلقاء نفسها.",
  loadSample: "عيّنة صغيرة للتجربة:",
  loadOwn: "ملفاتك (CSV وJSON Lines وFollowTheMoney وقوائم العقوبات وغيرها):",

  copyEmbed: "نسخ للتضمين في صفحة",
  embedNeeds: "تم النسخ. يعرضه الخادم في الصفحات التي يرد أصلها في RAWABIT_EMBED_ORIGINS.",
  openInRawabit: "فتح في روابط",
  print: "طباعة …",
  pictureOf: (title) => `صورة: ${title}`,
  tiesAndSources: "العلاقات ومصادرها",
  notPrinted: (count) =>
    plural(count, {
      one: "علاقة أخرى غير مدرجة.",
      two: "علاقتان أخريان غير مدرجتين.",
      few: `${n(count)} علاقات أخرى غير مدرجة.`,
      other: `${n(count)} علاقة أخرى غير مدرجة.`,
    }),
  stories: "القصص",
  summary: "الملخص",
  summaryIn: (language) => `الملخص باللغة: ${language}`,
  quotedIn: (language) => `مقتبس باللغة: ${language}`,
  documents: "الوثائق",
  searchDocuments: "ابحث في العناوين والنصوص",
  publisher: "الناشر",
  anyPublisher: "كل الناشرين",
  publishedSince: "نُشرت من",
  publishedUntil: "إلى",
  noDocuments: "لا وثيقة تطابق البحث. جرّب كلمات أقل أو امسح الشروط.",
  passageCount: (count) =>
    plural(count, {
      zero: "لم يُسجَّل منها شيء",
      one: "مقطع واحد",
      two: "مقطعان",
      few: `${n(count)} مقاطع`,
      many: `${n(count)} مقطعًا`,
      other: `${n(count)} مقطع`,
    }),
  showReported: "عرض كل ما تذكره في الشبكة",
  reportedByOne: "ما تذكره وثيقة واحدة",
  onlyReportedBy: (title) => `ما تذكره «${title}» وحده`,
};
