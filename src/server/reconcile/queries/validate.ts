import type { z } from "zod";
import { BadUserInput } from "../../../errors/errors.ts";

/** Parses JSON that a parameter of a form or of an address contains. @throws BadUserInput */
export function parseJsonParameter(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadUserInput(`${name} is not valid JSON.`, name);
  }
}

/**
 * Checks a part of a request.
 * @param name the part, for messages
 * @throws BadUserInput that names the invalid value
 */
export function validate<Value>(schema: z.ZodType<Value>, given: unknown, name: string): Value {
  const { success, data, error } = schema.safeParse(given);
  if (success) return data;
  const [{ path, message }] = error.issues as [z.core.$ZodIssue];
  const place = path.reduce<string>(
    (parent, key) => (typeof key === "number" ? `${parent}[${key}]` : `${parent}.${String(key).slice(0, 40)}`),
    name,
  );
  throw new BadUserInput(`${place}: ${message.replace(/^Invalid (input|option): /, "").slice(0, 200)}.`, place);
}
