type Forms = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** Chooses the form of a noun for a number, by the plural rules of the language: English has two forms, Arabic six. */
export function pluralizer(language: string) {
  const rules = new Intl.PluralRules(language);
  return (count: number, forms: Forms): string =>
    (count === 0 && forms.zero) || (forms[rules.select(count)] ?? forms.other);
}
