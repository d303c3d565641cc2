import type { Token } from "./token.ts";

/** What happens somewhere, folded and without particles and article: a place behind it is what is talked about, not where it is said. */
const matters =
  /^(?:وضع|اوضاع|ازمه|ازمات|حرب|نزاع|صراع|قتال|اشتباكات|معارك|اقتتال|تدخل|تدخلات|تطورات|مستجدات|احداث|انتخابات|استقرار|سلام|تسويه|حل|حوار|ملف|قضيه|عنف|انقلاب|انتقال|مرحله|هدنه|مصالحه|عمليه|عمليات|انتهاكات|جرايم|هجمات|هجوم|مجاعه|جهود|شعب|امن|ديمقراطيه|استثمارات|وجود|نفوذ|قوات|مرتزقه|جيش|حكومه|معارضه|سلطات|اطراف|فرقاء|سياسي|سياسيه|انساني|انسانيه|امني|امنيه|عسكري|عسكريه|اجنبي|اجنبيه|خارجي|خارجيه|دايم|مستدام|شامل|داير|دايره|جاري|جاريه|متدهور|متدهوره|نار|سلطه|حكم|دستور|مساعدات|لاجيين|نازحين|مدنيين)$/;

/** "الأوضاع في ليبيا", "تدخل أجنبي في ليبيا": whether a place tells where what is talked about happens. */
export function isPlaceOfMatter(tokens: readonly Token[], { from }: { readonly from: number }): boolean {
  const before = tokens[from - 2];
  const isIn = tokens[from - 1]?.folded === "في" && !/[،؛.\n]/.test(tokens[from - 1]!.gap);
  return isIn && (before?.forms ?? []).some(({ word }) => matters.test(word.replace(/^ال/, "")));
}
