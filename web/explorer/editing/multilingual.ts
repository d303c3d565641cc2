/** A text by language. A form shows the one in the page's language and keeps the others. */
export type Multilingual = Readonly<Partial<Record<string, string>>>;

interface Text {
  readonly lang: string;
  readonly value: string;
}

/** The texts of a field from what the API returns. */
export function multilingual(texts: readonly Text[]): Multilingual {
  return Object.fromEntries(texts.map(({ lang, value }) => [lang, value]));
}

/** As the API takes it. */
export function textInputs(texts: Multilingual): readonly Text[] {
  return Object.entries(texts).flatMap(([lang, value = ""]) =>
    value.trim() === "" ? [] : [{ lang, value: value.trim() }],
  );
}
