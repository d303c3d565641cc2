import type { Texts } from "../records.ts";

/** Texts in languages as the graph stores them: `["ar:زعيم", "en:leader"]`; undefined where there are none. */
export function textList(texts: Texts | undefined): readonly string[] | undefined {
  return mergedTextList(null, texts);
}

/**
 * Those that the graph holds, with the new ones in their languages' places: each source may know other languages.
 * @param wins whose text stays where both have one in a language
 */
export function mergedTextList(
  held: readonly string[] | null | undefined,
  texts: Texts | undefined,
  wins: "held" | "new" = "new",
): readonly string[] | undefined {
  const [old, added] = [(held ?? []).map(parted), Object.entries(texts ?? {})];
  const known = new Set(old.map(([lang]) => lang));
  const merged = new Map([...old, ...(wins === "new" ? added : added.filter(([lang]) => !known.has(lang)))]);
  const list = [...merged].map(([lang, text]) => `${lang}:${text}`);
  return list.length === 0 ? undefined : list;
}

/** The texts of a stored list; undefined where there are none. */
export function textsIn(list: readonly string[] | null | undefined): Texts | undefined {
  return list?.length ? Object.fromEntries(list.map(parted)) : undefined;
}

function parted(entry: string): readonly [string, string] {
  const colon = entry.indexOf(":");
  return [entry.slice(0, colon), entry.slice(colon + 1)];
}
