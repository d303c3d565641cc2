import { arabicNouns } from "../../text/arabicNouns.ts";
import { arabicVerbForms } from "../../text/arabicVerbs.ts";
import { linesOf, WordTable } from "../../text/wordTable.ts";

/**
 * How the roles follow from the pattern. `host`: the subject receives the object; `visit`: the subject goes to the object;
 * `travel`: the same, with a preposition; `with`: both take part, the other one after a preposition; `object`: both take part, the
 * other one is the object; `call`: the same by telephone; `gather`: the objects take part: "a summit brought A and B together";
 * `guest`: the subject is received by whom the noun names.
 */
export type MeetingPattern = "host" | "visit" | "with" | "object" | "call" | "travel" | "gather" | "guest";

const verbs = `
host: استقبل يستقبل, استضاف يستضيف
visit: زار يزور
travel: وصل يصل, توجه يتوجه, سافر يسافر
with: اجتمع يجتمع, بحث يبحث, ناقش يناقش, تباحث يتباحث, تحادث يتحادث, تواصل يتواصل, تشاور يتشاور, تفاوض يتفاوض, تحاور يتحاور
object: عانق يعانق, التقى يلتقي, قابل يقابل, صافح يصافح
call: هاتف يهاتف, اتصل يتصل
gather: جمع يجمع, ضم يضم`;

const nouns = `
host: استقبال, استضافة
visit: زيارة, جولة, زيارة رسمية, زيارة سرية, زيارة مفاجئة, زيارة دولة
with: لقاء, لقاء ثنائي, محادثات, مباحثات, اجتماع, محادثة, قمة, قمة ثنائية, قمة ثلاثية, لقاءات, جلسة مباحثات, جلسة محادثات, مشاورات, مفاوضات, اجتماعات, مقابلة, جلسة عمل, جلسة, جولة محادثات, جولة مباحثات, جولة مفاوضات, مأدبة عشاء, مأدبة غداء, عشاء, غداء, إفطار عمل, مؤتمر صحفي مشترك, مؤتمر صحافي مشترك, مؤتمر صحفي, مؤتمر صحافي
call: اتصال هاتفي, مكالمة هاتفية, محادثة هاتفية, محادثات هاتفية, اتصال, مكالمة, مباحثات هاتفية`;

export const meetingVerbs = new WordTable(arabicVerbForms(linesOf<MeetingPattern>(verbs), "pattern"));

export const meetingNouns = new WordTable(
  linesOf<MeetingPattern>(nouns).flatMap(([noun, pattern]) =>
    arabicNouns(noun).map(({ text, hasOwner }) => [text, { pattern, hasOwner }] as const),
  ),
);
