import type { Token } from "../text/token.ts";

/** "وزيرة الخارجية الأميركية": her office, not the ministry; nor is "السفيرة الأميركية" the embassy. */
export function isMinistersOffice(tokens: readonly Token[], from: number): boolean {
  const { gap, value } = tokens[from]!;
  if (/^[وفبلك]?(?:ال|ل)?سفير(?:ه|ا)?$/.test(tokens[from]!.folded)) return true;
  return gap === " " && /^ال/.test(value) && /^[وفبل]?وزير(?:ه|ا|ي)?$/.test(tokens[from - 1]?.folded ?? "");
}
