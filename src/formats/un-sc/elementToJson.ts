import type { XmlElement } from "./xml.ts";

/** All elements that the schema of the list allows within an entry. */
const knownElements: ReadonlySet<string> = new Set(
  (
    "DATAID VERSIONNUM FIRST_NAME SECOND_NAME THIRD_NAME FOURTH_NAME UN_LIST_TYPE REFERENCE_NUMBER LISTED_ON GENDER SUBMITTED_BY " +
    "SUBMITTED_ON NAME_ORIGINAL_SCRIPT COMMENTS1 NATIONALITY2 TITLE DESIGNATION NATIONALITY LIST_TYPE LAST_DAY_UPDATED VALUE " +
    "INDIVIDUAL_ALIAS ENTITY_ALIAS QUALITY ALIAS_NAME DATE_OF_BIRTH CITY_OF_BIRTH COUNTRY_OF_BIRTH NOTE INDIVIDUAL_ADDRESS " +
    "ENTITY_ADDRESS STREET CITY STATE_PROVINCE ZIP_CODE COUNTRY INDIVIDUAL_DATE_OF_BIRTH TYPE_OF_DATE DATE YEAR FROM_YEAR TO_YEAR " +
    "INDIVIDUAL_PLACE_OF_BIRTH INDIVIDUAL_DOCUMENT TYPE_OF_DOCUMENT TYPE_OF_DOCUMENT2 NUMBER ISSUING_COUNTRY DATE_OF_ISSUE " +
    "CITY_OF_ISSUE COUNTRY_OF_ISSUE SORT_KEY SORT_KEY_LAST_MOD DELISTED_ON"
  ).split(" "),
);

/** The elements of an entry that the schema does not have. They are kept in the original record only. */
export function unknownElements({ children }: XmlElement): XmlElement[] {
  return children.flatMap((child) => (knownElements.has(child.name) ? unknownElements(child) : [child]));
}

type Json = string | readonly Json[] | { readonly [name: string]: Json };

/** An element as JSON: text elements become strings, repeated elements lists, and attributes keys that begin with @. */
export function elementToJson(element: XmlElement): string {
  return JSON.stringify({ [element.name]: toJson(element) });
}

function toJson({ attributes, children, text }: XmlElement): Json {
  const given = Object.entries(attributes).map(([name, value]) => [`@${name}`, value] as const);
  if (children.length + given.length === 0) return text;
  const named = new Map<string, Json[]>();
  for (const child of children) named.set(child.name, [...(named.get(child.name) ?? []), toJson(child)]);
  return Object.fromEntries<Json>([
    ...given,
    ...[...named].map(([name, values]) => [name, values.length === 1 ? values[0]! : values] as const),
    ...(text.trim() === "" ? [] : [["#text", text] as const]),
  ]);
}
