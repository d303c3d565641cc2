import { BadUserInput } from "../../errors/errors.ts";

/** Refuses ids that the graph does not hold. @throws BadUserInput that names the argument and the first of them */
export function refuseUnknown(argument: string, noun: string, unknown: readonly string[]): void {
  if (unknown.length === 0) return;
  const named = unknown.slice(0, 5).map((id) => `"${id.length > 80 ? `${id.slice(0, 80)}…` : id}"`);
  const others = unknown.length > named.length ? ` and ${unknown.length - named.length} others` : "";
  throw new BadUserInput(`${argument}: there is no ${noun} ${named.join(", ")}${others}.`, argument);
}
