import { BadUserInput } from "../../errors/errors.ts";
import type { FieldTable, FieldValues } from "../../ontology/field.ts";
import { isWebAddress } from "../../text/webAddress.ts";
import type { Texts } from "../records.ts";

/** A text in one language. */
export interface GivenText {
  readonly lang: string;
  readonly value: string;
}

/** The fields that an input states. A form sends null or a blank text for what nobody has filled in. */
export function givenFields<Table extends FieldTable>(
  fields: Table,
  input: Readonly<Record<string, unknown>>,
): FieldValues<Table> {
  const stated = Object.entries(fields).flatMap(([name, { type }]) => {
    const value = type === "texts" ? givenTexts(name, input[name] as GivenText[] | null | undefined) : input[name];
    const items = Array.isArray(value) ? value.filter(isGiven) : value;
    return isGiven(items) ? [[name, items]] : [];
  });
  return Object.fromEntries(stated) as FieldValues<Table>;
}

/** Whether a value is neither null, nor blank, nor an empty list. */
export function isGiven<Value>(value: Value | null | undefined): value is Value {
  if (value === null || value === undefined) return false;
  if (Array.isArray(value)) return value.length > 0;
  return typeof value !== "string" || value.trim() !== "";
}

/** @throws BadUserInput if a language is not valid, or given twice */
export function givenTexts(field: string, texts: readonly GivenText[] | null | undefined): Texts | undefined {
  const stated = (texts ?? []).filter(({ value }) => isGiven(value));
  const byLanguage = new Map<string, string>();
  for (const { lang, value } of stated) {
    requireLanguage(lang, field);
    if (byLanguage.has(lang))
      throw new BadUserInput(`${field} has two texts in "${lang}". Give one text for each language.`, `input.${field}`);
    byLanguage.set(lang, value);
  }
  return byLanguage.size === 0 ? undefined : Object.fromEntries(byLanguage);
}

/** @throws BadUserInput unless the text is the address of a web page, to which a link may lead */
export function requireWebAddress(url: string, field: string): void {
  if (isWebAddress(url)) return;
  throw new BadUserInput(`"${url}" is not the address of a web page. Write https://…`, `input.${field}`);
}

/** @throws BadUserInput if `lang` is not a language tag (BCP 47) */
export function requireLanguage(lang: string, field: string): void {
  if (/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(lang)) return;
  throw new BadUserInput(
    `${field}: "${lang}" is not a language. Write a tag such as ar, en or zh-Hant.`,
    `input.${field}`,
  );
}
