import { type ArabicForm, arabicVerbs } from "../../text/arabicVerbs.ts";
import { linesOf, WordTable } from "../../text/wordTable.ts";

/**
 * How the roles follow from the pattern. `host`: the subject receives the object; `visit`: the subject goes to the object;
 * `with`: both take part, the other one after a preposition; `object`: both take part, the other one is the object; `call`:
 * the same by telephone.
 */
export type MeetingPattern = "host" | "visit" | "with" | "object" | "call" | "travel";

const verbs = `
host: استقبل يستقبل, استضاف يستضيف
visit: زار يزور
travel: وصل يصل, توجه يتوجه, سافر يسافر
with: اجتمع يجتمع, بحث يبحث, ناقش يناقش, تباحث يتباحث, تباحث يتباحث, تحادث يتحادث, تواصل يتواصل, تشاور يتشاور, تفاوض يتفاوض
object: التقى يلتقي, قابل يقابل
call: هاتف يهاتف, اتصل يتصل`;

/** Nouns of meetings: لقاء بين, زيارة فلان إلى. */
const nouns = `
visit: زيارة, زيارته, زيارتها
with: لقاء, لقاءه, لقائه, لقاؤه, محادثات, محادثاته, مباحثات, مباحثاته, اجتماع, اجتماعه, اجتماعا, محادثة, محادثته, قمة, لقاءات, جلسة مباحثات, مشاورات, مفاوضات, اجتماعات, لقائهما
call: اتصال هاتفي, اتصالا هاتفيا, مكالمة هاتفية, محادثة هاتفية, اتصال, مكالمة`;

export interface ArabicMeeting {
  readonly pattern: MeetingPattern;
  readonly form: ArabicForm;
  readonly hasObject: boolean;
}

export const meetingVerbs = new WordTable<ArabicMeeting>(
  linesOf<MeetingPattern>(verbs).flatMap(([verb, pattern]) =>
    arabicVerbs(verb).map(({ text, form, hasObject }) => [text, { pattern, form, hasObject }] as const),
  ),
);

export const meetingNouns = new WordTable<ArabicMeeting>(
  linesOf<MeetingPattern>(nouns).flatMap(([noun, pattern]) =>
    [noun, `ال${noun.split(" ").join(" ال")}`].map(
      (text) => [text, { pattern, form: "noun", hasObject: false }] as const,
    ),
  ),
);
