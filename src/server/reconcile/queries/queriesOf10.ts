import { z } from "zod";
import { BadUserInput } from "../../../errors/errors.ts";
import {
  idSchema,
  limitSchema,
  type QueryCondition,
  type ReconciliationQuery,
  requireKinds,
  requireProperty,
  valuesSchema,
} from "./query.ts";
import { validate } from "./validate.ts";

const conditionSchema = z.object({
  matchType: z.enum(["name", "id", "property"]),
  propertyId: idSchema.optional(),
  propertyValue: valuesSchema,
  required: z.boolean().default(false),
  matchQuantifier: z.enum(["any", "all", "none"]).default("any"),
  matchQualifier: z.string().optional(),
});

const querySchema = z.strictObject({
  type: idSchema.optional(),
  limit: limitSchema,
  lang: idSchema.optional(),
  dir: idSchema.optional(),
  conditions: z.array(conditionSchema).min(1, "is empty; write a condition").max(100),
});

/** Reads a query of version 1.0-draft. @param place its position in the batch @throws BadUserInput */
export function queryOf10(given: unknown, place: string): ReconciliationQuery {
  const { type, limit, conditions } = validate(querySchema, given, place);
  return {
    conditions: conditions.map((condition, index) => conditionOf(condition, `${place}.conditions[${index}]`)),
    kinds: type === undefined ? null : requireKinds([type], `${place}.type`),
    allowsOtherKinds: false,
    limit,
  };
}

function conditionOf(given: z.infer<typeof conditionSchema>, place: string): QueryCondition {
  const { matchType, propertyId, propertyValue, required, matchQuantifier, matchQualifier } = given;
  if (matchQualifier !== undefined)
    throw new BadUserInput(`${place}.matchQualifier: no property has qualifiers. Leave it out.`, place);
  if (matchType === "property" && propertyId === undefined)
    throw new BadUserInput(`${place} has no propertyId. Name the property to compare with.`, place);
  return {
    about: matchType === "property" ? requireProperty(propertyId!, `${place}.propertyId`) : matchType,
    asked: propertyValue,
    quantifier: matchQuantifier,
    required,
  };
}
