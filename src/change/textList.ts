import type { Texts } from "./records.ts";

/** Texts in languages as the graph stores them: `["ar:زعيم", "en:leader"]`; undefined where there are none. */
export function textList(texts: Texts | undefined): readonly string[] | undefined {
  return mergedTextList(null, texts);
}

/** Those that the graph holds, with the new ones in their languages' places: each source may know other languages. */
export function mergedTextList(
  held: readonly string[] | null | undefined,
  texts: Texts | undefined,
): readonly string[] | undefined {
  const merged = new Map([...(held ?? []).map(parted), ...Object.entries(texts ?? {})]);
  const list = [...merged].map(([lang, text]) => `${lang}:${text}`);
  return list.length === 0 ? undefined : list;
}

function parted(entry: string): readonly [string, string] {
  const colon = entry.indexOf(":");
  return [entry.slice(0, colon), entry.slice(colon + 1)];
}
