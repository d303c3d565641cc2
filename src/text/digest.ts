import { hash } from "node:crypto";

/** A short hash of plain data, independent of the order of its properties. */
export function digestOf(content: unknown): string {
  return hash("sha256", canonicalJson(content) ?? "", "base64url").slice(0, 22);
}

/** As JSON.stringify writes it, with the properties in order. */
function canonicalJson(value: unknown): string | undefined {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((each) => canonicalJson(each) ?? "null").join(",")}]`;
  let properties = "";
  for (const key of Object.keys(value).sort()) {
    const text = canonicalJson((value as Record<string, unknown>)[key]);
    if (text !== undefined) properties += `${properties && ","}${JSON.stringify(key)}:${text}`;
  }
  return `{${properties}}`;
}
