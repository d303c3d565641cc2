import { BadUserInput } from "../../errors/errors.ts";

/** Returns `value`. @throws BadUserInput if it is out of range */
export function requireInRange(argument: string, value: number, min: number, max: number): number {
  if (value >= min && value <= max) return value;
  throw new BadUserInput(`${argument} is ${value}; it must be from ${min} to ${max}.`, argument);
}

/** Returns the distinct values of a list. @throws BadUserInput if their number is out of range */
export function requireDistinct(argument: string, values: readonly string[], min: number, max: number): string[] {
  const distinct = [...new Set(values)];
  if (distinct.length >= min && distinct.length <= max) return distinct;
  throw new BadUserInput(`${argument} has ${distinct.length} distinct ids; it must have ${min} to ${max}.`, argument);
}

/** @throws BadUserInput that names the argument and up to five of the unknown ids, if there are any */
export function rejectUnknownIds(argument: string, noun: string, unknown: readonly string[]): void {
  if (unknown.length === 0) return;
  const listed = unknown.slice(0, 5).map((id) => `"${id.length > 80 ? `${id.slice(0, 80)}…` : id}"`);
  const others = unknown.length > listed.length ? ` and ${unknown.length - listed.length} others` : "";
  throw new BadUserInput(`${argument}: there is no ${noun} ${listed.join(", ")}${others}.`, argument);
}

/**
 * Rejects a search text without any word. An empty result would suggest that no actor or document matches.
 * @throws BadUserInput
 */
export function rejectTextWithoutWords(text: string): never {
  throw new BadUserInput(
    text.trim() === ""
      ? "The search text is empty. Enter a name or a word."
      : `"${[...text].slice(0, 40).join("")}" has no letter or digit. Enter a name or a word.`,
    "text",
  );
}
