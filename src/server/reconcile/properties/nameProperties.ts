import type { Labels } from "../../../ontology/labels.ts";
import { allKinds } from "../types.ts";
import { type Property, textValues } from "./property.ts";
import { similarName } from "./propertyValues.ts";

/** The names of actors in one language. */
export function namesIn(
  lang: string,
  label: Labels = { en: `names in "${lang}"`, ar: `الأسماء باللغة "${lang}"` },
): Property {
  return {
    id: `name:${lang}`,
    label,
    kinds: allKinds,
    compare: similarName,
    values: async ({ id }, { loaders }) => {
      const names = await loaders.actors.names.load(id);
      const isWanted = (tag = "") => `${tag}-`.toLowerCase().startsWith(`${lang}-`.toLowerCase());
      return textValues(...names.filter((name) => isWanted(name.lang ?? undefined)).map(({ value }) => value));
    },
  };
}
