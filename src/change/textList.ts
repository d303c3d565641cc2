import type { Texts } from "./records.ts";

/** Texts in languages as the graph stores them: `["ar:زعيم", "en:leader"]`; undefined where there are none. */
export function textList(texts: Texts | undefined): readonly string[] | undefined {
  const list = Object.entries(texts ?? {}).map(([lang, text]) => `${lang}:${text}`);
  return list.length === 0 ? undefined : list;
}
