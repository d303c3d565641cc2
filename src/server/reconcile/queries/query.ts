import { z } from "zod";
import { BadUserInput } from "../../../errors/errors.ts";
import type { ActorKind } from "../../../ontology/actorKinds.ts";
import { findProperty, knownProperties } from "../properties/properties.ts";
import type { Property } from "../properties/property.ts";
import type { AskedValue } from "../properties/propertyValues.ts";
import { isActorKind, knownTypes } from "../types.ts";

/** A reconciliation query, independent of the version of the API. */
export interface ReconciliationQuery {
  readonly conditions: readonly QueryCondition[];
  readonly kinds: readonly ActorKind[] | null;
  /** Whether actors of other kinds are candidates too, with lower scores. */
  readonly allowsOtherKinds: boolean;
  readonly limit: number;
}

/** What a candidate is compared with. */
export interface QueryCondition {
  readonly about: "name" | "id" | Property;
  readonly asked: readonly AskedValue[];
  readonly quantifier: "any" | "all" | "none";
  /** Whether actors that do not satisfy it are no candidates. */
  readonly required: boolean;
}

/** Candidates of a query without a limit, and at most. */
const [defaultLimit, maxLimit] = [10, 100];

export const limitSchema = z
  .number()
  .int()
  .min(1)
  .default(defaultLimit)
  .transform((limit) => Math.min(limit, maxLimit));

/** Of a type or a property. */
export const idSchema = z.string().max(200);

const text = z.string().max(1_000);

export const valuesSchema = z
  .union(
    [
      text,
      z.number(),
      z.boolean(),
      z.object({ id: text.min(1), name: text.optional() }),
      z.array(z.union([text, z.number(), z.boolean(), z.object({ id: text.min(1), name: text.optional() })])).max(100),
    ],
    { error: "expected a text, a number, true, false, an object with an id, or a list of at most 100 of these" },
  )
  .transform((values) => [values].flat().map(askedValue));

function askedValue(
  value: string | number | boolean | { readonly id: string; readonly name?: string | undefined },
): AskedValue {
  if (typeof value === "object") return { text: value.name ?? value.id, id: value.id };
  return { text: String(value), id: null };
}

/** @throws BadUserInput that names the unknown type */
export function requireKinds(types: readonly string[], place: string): ActorKind[] {
  const unknown = types.find((type) => !isActorKind(type));
  if (unknown === undefined) return types as ActorKind[];
  throw new BadUserInput(`${place}: there is no type "${unknown.slice(0, 40)}". ${knownTypes}`, place);
}

/** @throws BadUserInput that names the unknown property */
export function requireProperty(id: string, place: string): Property {
  const property = findProperty(id);
  if (property) return property;
  throw new BadUserInput(`${place}: there is no property "${id.slice(0, 40)}". ${knownProperties}`, place);
}
