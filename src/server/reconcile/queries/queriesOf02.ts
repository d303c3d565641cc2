import { z } from "zod";
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

const querySchema = z
  .strictObject({
    // OpenRefine sends an empty name for a cell of spaces, when it guesses the types of a column.
    query: z.string().max(1_000).optional(),
    type: z.union([idSchema, z.array(idSchema).max(100)]).optional(),
    type_strict: z.enum(["any", "should", "all"]).default("any"),
    limit: limitSchema,
    properties: z
      .array(z.object({ pid: idSchema, v: valuesSchema }))
      .max(100)
      .default([]),
  })
  .refine(
    ({ query, properties }) => query !== undefined || properties.length > 0,
    "has neither a query nor properties",
  );

/** Reads a query of version 0.2. @param place its key in the batch @throws BadUserInput */
export function queryOf02(given: unknown, place: string): ReconciliationQuery {
  const { query, type, type_strict, limit, properties } = validate(querySchema, given, place);
  const kinds = type === undefined ? null : [...new Set(requireKinds([type].flat(), `${place}.type`))];
  const named: QueryCondition[] = query === undefined ? [] : [condition("name", [{ text: query, id: null }])];
  const others = properties.map(({ pid, v }, index) =>
    condition(requireProperty(pid, `${place}.properties[${index}].pid`), v),
  );
  return {
    conditions: [...named, ...others],
    // An actor has one kind, so none has all of several kinds.
    kinds: type_strict === "all" && kinds !== null && kinds.length > 1 ? [] : kinds,
    allowsOtherKinds: type_strict === "should",
    limit,
  };
}

function condition(about: QueryCondition["about"], asked: QueryCondition["asked"]): QueryCondition {
  return { about, asked, quantifier: "any", required: false };
}
