import { allKinds } from "../types.ts";
import { type Property, textValues } from "./property.ts";
import { sameText } from "./propertyValues.ts";

const prefix = "identifier:";

/** The id by which an actor is found if a property identifies it. */
export function identifyingId({ id }: Property, text: string): string | null {
  if (id === "identifiers") return text.trim();
  return id.startsWith(prefix) ? `${id.slice(prefix.length)}:${text.trim()}` : null;
}

/** The ids of actors in one system. */
export function identifierIn(scheme: string): Property {
  return {
    id: prefix + scheme,
    label: { en: `identifier in ${scheme}`, ar: `المعرّف في ${scheme}` },
    kinds: allKinds,
    compare: sameText,
    values: async ({ id }, { loaders }) => {
      const identifiers = await loaders.actors.identifiers.load(id);
      return textValues(...identifiers.filter((each) => each.scheme === scheme).map(({ value }) => value));
    },
  };
}
