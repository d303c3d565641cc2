import { createHash } from "node:crypto";

/** A short hash of plain data, independent of the order of its properties. */
export function digestOf(content: unknown): string {
  return createHash("sha256").update(JSON.stringify(content, sortedKeys)).digest("base64url").slice(0, 22);
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
