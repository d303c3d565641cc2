import { useExplorer } from "../ExplorerContext.ts";
import { pluralizer } from "../i18n/plural.ts";

const n = (count: number, locale: string) => count.toLocaleString(locale);
const english = pluralizer("en");
const arabic = pluralizer("ar");

const en = {
  intro: "A story is a row of named views with your words. It stays in this browser; save it as a file to pass it on.",
  newStory: "New story from this view",
  openFile: "Open a story’s file",
  notAStory: (place: string) => `This file is no story: ${place} is missing or not what a story has there.`,
  notKept: "The browser cannot keep the story. Save it as a file.",
  stepCount: (count: number) => english(count, { one: "1 step", other: `${n(count, "en")} steps` }),
  play: "Play",
  edit: "Edit",
  done: "Done",
  saveFile: "Save as a file",
  remove: "Delete",
  title: "Title",
  untitled: "My story",
  step: (index: number) => `Step ${n(index, "en")}`,
  stepOf: (index: number, count: number) => `${n(index, "en")} of ${n(count, "en")}`,
  text: "Text",
  addStep: "Add this view as a step",
  replaceView: "Replace by this view",
  show: "Show",
  moveUp: "Move up",
  moveDown: "Move down",
  removeStep: "Delete this step",
  note: "Note",
  selectForNote: "Select an actor or a tie in the graph to add a note on it.",
  removeNote: "Delete this note",
  previous: "Back",
  next: "Next",
  end: "End the story",
  and: "and",
  brokenAddress: "The story of this address cannot be read. Copy it again from the story’s panel.",
};

export type StoryMessages = typeof en;

const ar: StoryMessages = {
  intro: "القصة سلسلة مشاهد مسمّاة ترافقها كلماتك. تبقى في هذا المتصفح، ويمكن حفظها في ملف لمشاركتها.",
  newStory: "قصة جديدة من هذا المشهد",
  openFile: "فتح ملف قصة",
  notAStory: (place) => `هذا الملف ليس قصة: ${place} غير موجود أو ليس كما ينبغي.`,
  notKept: "لا يستطيع المتصفح الاحتفاظ بالقصة. احفظها في ملف.",
  stepCount: (count) =>
    arabic(count, {
      zero: "لا مشاهد",
      one: "مشهد واحد",
      two: "مشهدان",
      few: `${n(count, "ar-u-nu-arab")} مشاهد`,
      many: `${n(count, "ar-u-nu-arab")} مشهدًا`,
      other: `${n(count, "ar-u-nu-arab")} مشهد`,
    }),
  play: "عرض",
  edit: "تحرير",
  done: "تم",
  saveFile: "حفظ في ملف",
  remove: "حذف",
  title: "العنوان",
  untitled: "قصتي",
  step: (index) => `المشهد ${n(index, "ar-u-nu-arab")}`,
  stepOf: (index, count) => `${n(index, "ar-u-nu-arab")} من ${n(count, "ar-u-nu-arab")}`,
  text: "النص",
  addStep: "إضافة هذا المشهد",
  replaceView: "استبداله بالمشهد الحالي",
  show: "إظهار",
  moveUp: "تقديم",
  moveDown: "تأخير",
  removeStep: "حذف هذا المشهد",
  note: "ملاحظة",
  selectForNote: "اختر طرفًا أو رابطًا في الشبكة لإضافة ملاحظة عليه.",
  removeNote: "حذف هذه الملاحظة",
  previous: "السابق",
  next: "التالي",
  end: "إنهاء القصة",
  and: "و",
  brokenAddress: "تتعذر قراءة قصة هذا العنوان. انسخها من جديد من لوحة القصص.",
};

const messagesByLanguage = { en, ar };

/** The texts of stories, which are loaded with them. */
export function useStoryMessages(): StoryMessages {
  return messagesByLanguage[useExplorer().view.lang];
}
