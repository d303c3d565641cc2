import { z } from "zod";
import type { Loaders } from "../../../graphql/loaders.ts";
import { languageFallbacks } from "../../../text/chooseText.ts";
import type { Audience } from "../audience.ts";
import { maxBatchSize } from "../limits.ts";
import { requireProperty } from "../queries/query.ts";
import { validate } from "../queries/validate.ts";
import { typeOfKind } from "../types.ts";
import type { Property } from "./property.ts";
import type { PropertyValue } from "./propertyValues.ts";

/** The most values of a property of an actor, and as many as clients get without the setting. */
export const maxValues = 100;
export const defaultValues = 10;

const settingsSchema = z.object({
  // OpenRefine sends the content of its form's fields, which are texts.
  limit: z.coerce.number().int().min(1).max(maxValues).default(defaultValues),
  lang: z.string().max(100).default(""),
});

const querySchema = z.object({
  ids: z.array(z.string().max(500)).max(maxBatchSize, `has too many ids; at most ${maxBatchSize} are allowed`),
  properties: z.array(z.object({ id: z.string().max(200), settings: settingsSchema.prefault({}) })).max(100),
});

/** The values of some properties of some actors, in the order of the request. */
export interface Extension {
  readonly properties: readonly Property[];
  readonly rows: readonly { readonly id: string; readonly values: readonly (readonly PropertyValue[])[] }[];
}

export interface ExtensionQuery {
  readonly ids: readonly string[];
  readonly properties: readonly { readonly property: Property; readonly limit: number; readonly lang: string | null }[];
}

/** Reads a query of data extension, which has the same form in both versions. @throws BadUserInput */
export function readExtension(given: unknown): ExtensionQuery {
  const { ids, properties } = validate(querySchema, given, "extend");
  return {
    ids: [...new Set(ids)],
    properties: properties.map(({ id, settings: { limit, lang } }, index) => {
      languageFallbacks(lang || null);
      return { property: requireProperty(id, `extend.properties[${index}].id`), limit, lang: lang || null };
    }),
  };
}

/** Fetches what a query of data extension asks for. Unknown ids have no values. */
export async function extend(
  { ids, properties }: ExtensionQuery,
  loaders: Loaders,
  { lang }: Audience,
): Promise<Extension> {
  const rows = ids.map(async (id) => {
    const actor = await loaders.actors.byId.load(id);
    const values = properties.map(async ({ property, limit, lang: ownLang }) =>
      actor === null ? [] : (await property.values(actor, { loaders, limit, lang: ownLang ?? lang })).slice(0, limit),
    );
    return { id, values: await Promise.all(values) };
  });
  return { properties: properties.map(({ property }) => property), rows: await Promise.all(rows) };
}

/** As version 0.2 writes it: by ids. */
export function writeExtension02({ properties, rows }: Extension, audience: Audience) {
  const propertiesOf = (values: Extension["rows"][number]["values"]) =>
    Object.fromEntries(properties.map(({ id }, index) => [id, values[index]!.map(writeValue)]));
  return {
    meta: properties.map((property) => describeProperty(property, audience)),
    rows: Object.fromEntries(rows.map(({ id, values }) => [id, propertiesOf(values)])),
  };
}

/** As version 1.0-draft writes it: as lists. */
export function writeExtension10({ properties, rows }: Extension, audience: Audience) {
  return {
    meta: properties.map((property) => describeProperty(property, audience)),
    rows: rows.map(({ id, values }) => ({
      id,
      properties: properties.map((property, index) => ({ id: property.id, values: values[index]!.map(writeValue) })),
    })),
  };
}

function writeValue(value: PropertyValue) {
  return "text" in value ? { str: value.text } : { id: value.id, name: value.name };
}

function describeProperty({ id, label, valueKind }: Property, audience: Audience) {
  return { id, name: label[audience.labels], ...(valueKind && { type: typeOfKind(valueKind, audience) }) };
}
