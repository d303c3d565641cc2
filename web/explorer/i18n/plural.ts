type Forms = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** Chooses the form of a noun by how many there are, as the language counts: Arabic has six forms. */
export function counted(language: string) {
  const rules = new Intl.PluralRules(language);
  return (count: number, forms: Forms): string =>
    (count === 0 && forms.zero) || (forms[rules.select(count)] ?? forms.other);
}
