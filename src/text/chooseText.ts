import { BadUserInput } from "../errors/errors.ts";

/**
 * The language asked for as a lower-case BCP 47 tag, and the broader ones that it is part of, the nearest first:
 * "zh-hant-tw", "zh-hant", "zh" (the lookup of RFC 4647). Null where none was asked for.
 */
export function languageRange(lang: string | null | undefined): readonly string[] | null {
  if (lang === null || lang === undefined) return null;
  try {
    const parts = Intl.getCanonicalLocales(lang)[0]!.toLowerCase().split("-");
    return parts.map((_, index) => parts.slice(0, parts.length - index).join("-"));
  } catch {
    throw new BadUserInput(
      `"${lang.slice(0, 40)}" is not a language. Write a BCP 47 tag such as "ar", "en" or "zh-Hant".`,
      "lang",
    );
  }
}

/**
 * The text in the language asked for, else in English, else the first; null where there is none.
 * @param texts entries as the graph stores them, `"lang:text"`
 */
export function chooseText(texts: readonly string[] | null | undefined, lang?: string | null): string | null {
  const range = [...(languageRange(lang) ?? []), "en"];
  if (!texts?.length) return null;
  const entries = texts.map(
    (entry) => [entry.slice(0, entry.indexOf(":")).toLowerCase(), entry.slice(entry.indexOf(":") + 1)] as const,
  );
  const found = range.map((wanted) => entries.find(([tag]) => tag === wanted)).find(Boolean);
  return (found ?? entries[0]!)[1];
}
