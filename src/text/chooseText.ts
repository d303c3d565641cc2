import { BadUserInput } from "../errors/errors.ts";
import type { LanguageText } from "./textList.ts";

/**
 * The lookup sequence of RFC 4647 for a language tag, in lower case and from the most specific: "zh-hant-tw", "zh-hant",
 * "zh". Null if no language is given.
 * @throws BadUserInput if `lang` is not a language tag
 */
export function languageFallbacks(lang: string | null | undefined): readonly string[] | null {
  if (lang === null || lang === undefined) return null;
  try {
    const parts = Intl.getCanonicalLocales(lang)[0]!.toLowerCase().split("-");
    return parts.map((_, index) => parts.slice(0, parts.length - index).join("-"));
  } catch {
    throw new BadUserInput(
      `"${lang.slice(0, 40)}" is not a language tag. Use a BCP 47 tag such as "ar", "en" or "zh-Hant".`,
      "lang",
    );
  }
}

/** The text in the given language, or in English, or the first one; null if there is none. */
export function chooseText(texts: readonly LanguageText[], lang?: string | null): string | null {
  const range = [...(languageFallbacks(lang) ?? []), "en"];
  const found = range.map((wanted) => texts.find(([tag]) => tag.toLowerCase() === wanted)).find(Boolean);
  return (found ?? texts[0])?.[1] ?? null;
}
