/** Words with the letters of a verb, as written without vowel signs, each with what follows where it is the verb; null if it never is. */
const wordsLikeVerbs: Readonly<Record<string, RegExp | null>> = {
  // "here", not "هنأ"
  هنا: null,
  وهنا: null,
  // names, not "فألح" and "فرأت"
  فالح: null,
  فرات: null,
  // "a judge", "except"
  قاضيا: null,
  وعدا: null,
  // "again", or "مجددا التزام بلاده"
  مجددا:
    /^\S+ (?:ال)?(?:تأكيد|دعو|رفض|التزام|دعم|مطالب|طلب|تمسك|موقف|إدان|تحذير|تعهد|اتهام|نفي|ثقة|استعداد|حرص|تضامن|شكر|ترحيب|عرض|وعد|تهديد|مناشد|قول)/,
  // "a town", or "مدينة الهجوم"
  مدينة:
    /^\S+ (?:(?:ال)?(?:هجوم|هجمات|اعتداء|قصف|تصريح|قرار|عنف|انتهاك|ممارس|عملي|جريم|جرائم|تفجير|محاول|سياس|تدخل|توغل|اغتيال|قتل|استهداف)|ما |بشدة|بأشد)/,
  // "a banner", or "لافتة إلى أن"
  لافتة: /^\S+ (?:النظر |الانتباه )?إلى /,
};

/** Whether a word is not the verb whose letters it has: "زار مجددا أ". @param rest the text from the word on */
export function isOtherThanVerb(value: string, rest: string): boolean {
  const follows = wordsLikeVerbs[value.replace(/[\u064B-\u0652]/g, "")];
  return follows !== undefined && !follows?.test(rest);
}
