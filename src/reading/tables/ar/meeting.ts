import { arabicNouns } from "../../text/arabicNouns.ts";
import { arabicVerbForms } from "../../text/arabicVerbs.ts";
import { linesOf, WordTable } from "../../text/wordTable.ts";

/**
 * How the roles follow from the pattern. `host`: the subject receives the object; `visit`: the subject goes to the object;
 * `travel`: the same, with a preposition; `with`: both take part, the other one after a preposition; `object`: both take part, the
 * other one is the object; `call`: the same by telephone; `talk`: the other one after "إلى" or "مع"; `stay`: the
 * subject is received by the other one, after "على"; `gather`: the objects take part: "a summit brought A and B together";
 * `guest`: the subject is received by whom the noun names; `summon`: the
 * subject calls in the object; `briefing`: the other one, a council, after "إلى" or "أمام"; `discuss`: both take part, and what they talk about stands between;
 * `due`: the subject will visit the object; `forum`: only those meet of whom the text says that they attend it.
 */
export type MeetingPattern =
  | "host"
  | "visit"
  | "with"
  | "object"
  | "call"
  | "talk"
  | "stay"
  | "travel"
  | "gather"
  | "guest"
  | "summon"
  | "briefing"
  | "discuss"
  | "due"
  | "forum";

const verbs = `
host: استقبل يستقبل, استضاف يستضيف
summon: استدعى يستدعي
visit: زار يزور, تفقد يتفقد, قصد يقصد
travel: حط يحط, هبط يهبط, عاد يعود, وصل يصل, توجه يتوجه, سافر يسافر, انتقل ينتقل, طار يطير
talk: اجتمع يجتمع, جلس يجلس
with: تصافح يتصافح, انفرد ينفرد, تدارس يتدارس, بحث يبحث, ناقش يناقش, تباحث يتباحث, تحادث يتحادث, تواصل يتواصل, تشاور يتشاور, تفاوض يتفاوض, تحاور يتحاور, اختلى يختلي, تداول يتداول, استعرض يستعرض
object: عانق يعانق, التقى يلتقي, قابل يقابل, صافح يصافح, فاوض يفاوض, حاور يحاور, جالس يجالس
call: هاتف يهاتف, اتصل يتصل, حادث يحادث, تهاتف يتهاتف, كلم يكلم
gather: جمع يجمع, ضم يضم, شمل يشمل`;

const nouns = `
host: استقبال, استضافة
visit: وصول, زيارة, جولة, جولة إقليمية, زيارة رسمية, زيارة سرية, زيارة مفاجئة, زيارة دولة, زيارة عمل, زيارة خاطفة, زيارة تاريخية, زيارة نادرة, زيارة قصيرة, زيارة رسمية نادرة, أول زيارة, أول زيارة رسمية, زيارة غير معلنة, زيارات
with: لقاء, لقاء ثنائي, محادثات, مباحثات, اجتماع, محادثة, قمة, قمة ثنائية, قمة ثلاثية, لقاءات, جلسة مباحثات, جلسة محادثات, مشاورات, مفاوضات, اجتماعات, مقابلة, جلسة عمل, جلسة, جولة تالية, جولة جديدة, جولة أولى, جولة ثانية, جولة ثالثة, جولة رابعة, جولة مقبلة, جولة أخيرة, جولة محادثات, جولة مباحثات, جلسة مباشرة, جلسة أولى, جلسة ثانية, اجتماع أول, أول اجتماع, أول لقاء, جولة مفاوضات, مأدبة عشاء, مأدبة غداء, عشاء, غداء, إفطار عمل, مؤتمر صحفي مشترك, مؤتمر صحافي مشترك, مؤتمر صحفي, مؤتمر صحافي, قمم, لقاء ثلاثي, لقاء رباعي, لقاء مغلق, لقاء قصير, لقاء مطول, اجتماع ثنائي, اجتماع ثلاثي, اجتماع رباعي, اجتماع طارئ, اجتماع مغلق, اجتماع موسع, اجتماع وزاري, قمة طارئة, قمة رباعية, قمة استثنائية, محادثات ثنائية, محادثات ثلاثية, محادثات غير مباشرة, محادثات مغلقة, جلسة حوار, جولة حوار, لقاء قمة, قمة افتراضية, اجتماع افتراضي, لقاء افتراضي, محادثات سلام, محادثات رسمية, مباحثات ثنائية, مباحثات ثلاثية, مباحثات رسمية, مباحثات موسعة, مفاوضات غير مباشرة, مفاوضات مباشرة, مفاوضات سلام, مشاورات سياسية, خلوة, جلسة مغلقة, جلسة محادثات مغلقة, غداء عمل, عشاء عمل, مأدبة, مائدة غداء, مائدة عشاء, مائدة إفطار, فطور عمل, إفطار, حوار استراتيجي, لجنة مشتركة, تفاوض, جولة تفاوض, جولات تفاوض, جولات التفاوض, جولة المحادثات, جولات المحادثات, جولات مفاوضات, جولة المفاوضات, جولات المفاوضات, جولة المباحثات, مصافحة, ملاقاة, حفل استقبال, حفل عشاء, حفل غداء, جلسة طارئة, جلسة استثنائية, لقاء وداعي, لقاء تشاوري, اجتماع تشاوري, اجتماع تنسيقي, محادثات معمقة, محادثات مطولة, محادثات سرية, مباحثات معمقة, مباحثات مطولة
briefing: إحاطة
forum: منتدى, ملتقى, مؤتمر, ندوة, معرض, مراسم, مراسم توقيع, حفل, حفل توقيع, احتفال
call: هاتفيا, حديث هاتفي, تواصل هاتفي, مهاتفة, اتصال عبر الفيديو, مكالمة مرئية, محادثة مرئية, مكالمة فيديو, مكالمة عبر الفيديو, اتصال مرئي مشترك, اتصالات, اتصالات هاتفية, محادثة عبر الهاتف, محادثة عبر الفيديو, مكالمة مصورة, اتصال مرئي, اتصال هاتفي, مكالمة هاتفية, محادثة هاتفية, محادثات هاتفية, اتصال, مكالمة, مباحثات هاتفية`;

export const meetingVerbs = new WordTable(arabicVerbForms(linesOf<MeetingPattern>(verbs), "pattern"));

/** The same as an aim: "ليلتقي", "ليبحث". */
export const aimedVerbs = new WordTable(
  arabicVerbForms(linesOf<MeetingPattern>(verbs), "pattern").filter(
    ([, { form, pattern }]) => form === "imperfect" && pattern !== "gather" && pattern !== "travel",
  ),
);

/** "حل ضيفا على فلان": who is received. */
export const guestVerbs = new WordTable(
  arabicVerbForms(
    ["حل يحل", "نزل ينزل"].map((line) => [line, true] as const),
    "isGuest",
  ),
);

/** Verbs of speech that tell a meeting with "مع" or "إلى" and a person. */
export const talkVerbs = new WordTable(
  arabicVerbForms(
    ["تحدث يتحدث", "تكلم يتكلم", "تواصل يتواصل"].map((line) => [line, true] as const),
    "isTalk",
  ),
);

/** "جولة جديدة من المفاوضات", "الجلسة الثانية من الحوار": one meeting. */
const rounds = ["جولة", "جولات", "جلسة", "سلسلة", "دورة"].flatMap((round) =>
  ["", " جديدة", " أولى", " ثانية", " ثالثة", " رابعة", " خامسة", " أخرى", " مقبلة", " أخيرة"].flatMap((order) =>
    ["المفاوضات", "المحادثات", "المباحثات", "المشاورات", "الحوار", "التفاوض", "اللقاءات", "الاجتماعات"].flatMap(
      (talks) => [`${round}${order} من ${talks}`, `ال${round}${order.replace(" ", " ال")} من ${talks}`],
    ),
  ),
);

export const meetingNouns = new WordTable([
  ...linesOf<MeetingPattern>(nouns).flatMap(([noun, pattern]) =>
    arabicNouns(noun).map(({ text, hasOwner }) => [text, { pattern, hasOwner }] as const),
  ),
  ...rounds.map((text) => [text, { pattern: "with" as MeetingPattern, hasOwner: false }] as const),
]);

/** Words that tell that each was met alone, and how many words after them they may stand. */
export const separately = { words: /على حدة|على انفراد|منفصل/, reach: 4 } as const;
