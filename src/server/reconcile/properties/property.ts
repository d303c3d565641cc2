import type { ActorRow } from "../../../graphql/actor/actor.queries.ts";
import type { Loaders } from "../../../graphql/loaders.ts";
import type { ActorKind } from "../../../ontology/actorKinds.ts";
import type { Labels } from "../../../ontology/labels.ts";
import type { Comparison, PropertyValue } from "./propertyValues.ts";

/** Where the values of a property come from. */
export interface ValueSource {
  readonly loaders: Loaders;
  /** The language of texts and of the names of actors. */
  readonly lang: string;
  /** The counterparts to read at most. */
  readonly limit: number;
}

/** Something that actors have, by which clients match them and which they fetch. */
export interface Property {
  readonly id: string;
  readonly label: Labels;
  /** The kinds of actors that have it. */
  readonly kinds: readonly ActorKind[];
  /** The type of the actors that are its values; absent if its values are texts. */
  readonly valueKind?: ActorKind;
  readonly compare: Comparison;
  values(actor: ActorRow, source: ValueSource): Promise<readonly PropertyValue[]>;
}

/** The texts among the values, as values of a property. */
export const textValues = (...values: readonly (string | null | undefined)[]): PropertyValue[] =>
  values.flatMap((text) => (typeof text === "string" ? [{ text }] : []));
