import type { Modality } from "../../../ontology/modalities.ts";
import type { TextClause } from "../arguments/clause.ts";
import type { Trigger } from "./trigger.ts";

const denied =
  /(?:^|\s)[وف]?(?:لم|لن|لا|(?<!(?:هو|هي|على|وفق|حسب|بحسب) )ما|نفى|نفت|ينفي|تنفي|رفض|رفضت|يرفض|ترفض|ألغى|ألغت|إلغاء|الغاء|عدم|دون|بلا|رفضه|رفضها|ليس|ليست|تعذر|تجنب|تجنبت|استبعد|استبعدت|(?:امتنع|أحجم|عدل|تراجع|اعتذر)ت? عن|(?:فشل|أخفق)\S*(?: \S+)?(?: في)?(?: التوصل إلى| إبرام| توقيع))(?: (?:أن|ان|أي|وجود))?$/;
/** "لم يستبعد أن يزور": he may. */
const leftOpen = /(?:^|\s)[وف]?(?:لا|لم) [يت](?:ستبعد|مانع)(?: \S+){0,7}$/;
const success = "[يت](?:نجح|فلح|ثمر|سفر|فض|حقق|حرز|خرج|صل|توصل)";
/** "لم تسفر محادثات", "لم تنجح حتى الآن وساطة": there have been some. */
const withoutSuccess = new RegExp(`(?:^|\\s)[وف]?لم ${success}(?: \\S+){0,3}$`);
const successful = new RegExp(`^${success}$`);
const hypothetical =
  /(?:^|\s)[وف]?(?:قد ي|ربما|إذا|لو|احتمال|إمكان|إمكانية|تدرس|يدرس|ما لم|هدد|هددت|تهدد|توعد|باستعداد|مستعد|استعداده|استعدادها|يمكن|(?:يمكن|يحتمل|المحتمل|يرجح|المرجح|الممكن|يأمل|تأمل|يسعى إلى|تسعى إلى) أن|طالب|دعا|دعت|اقترح|يقترح|تقترح|اقترحت|بحث إمكانية|عرض|عرضت|يعرض|تعرض|اقتراح|ب?فرض|يريد|تريد|يرغب|ترغب|أمل|يأمل|فكرة|سعي|طلب|لبحث إمكانية|دعوة إلى|(?<!توصل\S{0,3} )إلى|التهديد ب|بفرض|المحتمل|المرجح|المقترح|المقترحة|المحتملة)$/;
const planned =
  /(?:^|\s)[وف]?(?:سوف|يعتزم|تعتزم|ينوي|تنوي|يخطط|تخطط|المقرر|المقررة|المتوقع|المرتقب|المرتقبة|المزمع|مزمع|يستعد|تستعد|يتهيأ|تتهيأ|يتأهب|نية|قبيل|المقبل|المقبلة|المنتظر|عشية|مقرر|مقررا|يرتقب|ينتظر|يتوقع|(?<!كان )يفترض|تقرر|وافق على)(?: (?:أن|ان))?$/;

/** Whether a folded verb tells what an event has led to: "لم تنجح المحادثات" denies none. */
export function isOfSuccess(verb: string): boolean {
  return successful.test(verb);
}

/** "لا أ ولا ب نددت" */
function isOfNeither({ tokens, groups }: TextClause, { from }: Trigger): boolean {
  const last = groups.findLast(({ to }) => to === from);
  return last !== undefined && tokens[last.from - 1]?.folded === "ولا";
}

/** How the words before an Arabic trigger present it. @param before those directly before it */
export function arabicModality(clause: TextClause, trigger: Trigger, before: string): Modality {
  const { text, tokens, sentence } = clause;
  const words = withoutMarks(before);
  const all = withoutMarks(text.slice(sentence.start, tokens[trigger.from]!.start)).trim();
  const clauseBefore = all.split(/[،؛:]/).at(-1)!.trim();
  const ends = (pattern: RegExp, count: number) =>
    prefixes(words)
      .slice(0, count)
      .some((each) => pattern.test(each));
  if (isCalledOff(clause, trigger, all) || isOfNeither(clause, trigger)) return "DENIED";
  // "ألغى رحلة كان سيلتقي خلالها فلانا"
  if (trigger.isFuture && /(?:^|\s)[وف]?(?:[يت]?لغ|ألغ|أرجأ|أرجئ|تأجل|أجل)\S* [^؛]*(?:^|\s)كانت?$/.test(all))
    return "DENIED";
  if (leftOpen.test(clauseBefore)) return "HYPOTHETICAL";
  // "لم يلتق فلانا إلا في مايو", not "لم يلتق فلانا إلا أنه"; "لن يلتقيه إلا إذا"
  const after = withoutMarks(text.slice(tokens[trigger.from]!.end, sentence.end));
  if (ends(denied, 3) && /^[^،؛.]* (?:سوى|إلا)(?= )(?! أن)/.test(after))
    return ends(/(?:^|\s)[وف]?لن$/, 3) ? "HYPOTHETICAL" : "ASSERTED";
  // "لن تنسحب أ قبل مفاوضات مع ب"
  if (trigger.form === "noun" && /(?:^|\s)[وف]?(?:لن|لا) [^،؛]* قبل$/.test(clauseBefore)) return "HYPOTHETICAL";
  if (trigger.form === "noun" && withoutSuccess.test(clauseBefore)) return "ASSERTED";
  if (ends(denied, 3)) return "DENIED";
  // "تغيب أ عن لقاء", "لم يتمكن أ من لقاء"
  if (
    /(?:^|\s)[وف]?(?:(?:امتنع|أحجم|عدل|تراجع|اعتذر|تغيب)ت?(?: \S+){0,5} عن|(?:لم|لن) [يت]تمكن\S*(?: \S+){0,9} من)$/.test(
      clauseBefore,
    )
  )
    return "DENIED";
  if (
    /(?:رفض|نفى|نف|ينفي|تنفي|نافيا|نافية|ألغى|ألغ)ت? (?:[^؛]*)أن(?: [يت]كون(?: \S+){0,3})?(?: قد)?$|(?:نفى|نفت|ينفي|تنفي|نافيا|نافية) (?:[^؛]*)أن [يت]كون(?: \S+){0,8} قد$/.test(
      clauseBefore,
    )
  )
    return "DENIED";
  // "أبدى استعداده للقاء"
  if (/(?:^|\s)(?:ال|ب)?(?:استعداد|مستعد)\S*(?: ل\S+)?$/.test(words)) return "HYPOTHETICAL";
  if (trigger.isFuture) return "PLANNED";
  // "استمع المجلس إلى إحاطة"
  const isHeard = /(?:^|\s)[وف]?(?:[يت]?ستمع|استمع)\S* (?:\S+ ){0,9}إلى$/.test(all);
  if (!isHeard && ends(hypothetical, 4)) return "HYPOTHETICAL";
  if (/(?:^|\s)[وف]?(?:إذا|ما لم|في حال|لو|هل) [^،؛]*$/.test(clauseBefore)) return "HYPOTHETICAL";
  if (ends(planned, 4)) return "PLANNED";
  if (
    trigger.isImperfect &&
    /(?:مقررا?|المقرر|المتوقع|المنتظر|المرتقب|المزمع|يعتزم|تعتزم|ينوي|يخطط|يرتقب|ينتظر|يتوقع)[^،؛]*أن$/.test(
      clauseBefore,
    )
  )
    return "PLANNED";
  // "اتفقا على أن يلتقيا"
  if (trigger.isImperfect && /(?:^|\s)على أن$/.test(words)) return "PLANNED";
  // "من المقرر أن تؤدي اليمين الاثنين، وأن تزور", "من المقرر أن يزور روما غدا، في زيارة يلتقي خلالها أ ويوقعان"
  const isPlan = /(?:(?:المقرر|المتوقع|المنتظر|المرتقب|يرتقب|ينتظر|يتوقع) أن|المقبلة?،?|القادمة?،?|غدا،?) [^؛]*$/.test(
    all,
  );
  const isOfPlan =
    trigger.hasConjunction || /(?:وأن|حيث|(?:^| )(?:زيارة|جولة|رحلة|قمة|لقاء|اجتماع)(?: \S+){0,4})$/.test(all);
  if (trigger.isImperfect && isPlan && isOfPlan) return "PLANNED";
  if (
    trigger.isImperfect &&
    /(?:^|\s)[وف]?(?:قد|ربما|يمكن أن|من أجل أن|يريد أن|(?:طالب|دعا|دعت|طلب|اقترح|عرض|ناشد|حث|حض|تمن|أمل|رغب|اشترط)\S* [^،]*أن)$/.test(
      clauseBefore,
    )
  )
    return "HYPOTHETICAL";
  return "ASSERTED";
}

/** "كان مقررا أن يزور …، لكن الزيارة أرجئت" */
function isCalledOff({ text, tokens, sentence }: TextClause, { to }: Trigger, before: string): boolean {
  return (
    /(?:^|\s)[وف]?كانت? (?:من )?(?:ال)?(?:مقرر|مفترض|متوقع|منتظر|يفترض)\S*[^؛]*$/.test(before) &&
    /(?:^|\s)[وف]?(?:أرجئت?|ألغيت?|تأجلت?|أجلت?|ألغاها|ألغاه|ألغتها|ألغته|أرجأها|أرجأه|أرجأتها|أرجأته|تعذرت?)(?=\s|$)/.test(
      withoutMarks(text.slice(tokens[to - 1]!.end, sentence.end)).replace(/[،.]/g, " "),
    )
  );
}

function withoutMarks(text: string): string {
  return text.replace(/[\p{M}\u0640]/gu, "");
}

/** A text, then without its last word, and so on. */
export function prefixes(text: string): string[] {
  const words = text.split(/\s+/);
  return words.map((_, index) => words.slice(0, words.length - index).join(" "));
}
