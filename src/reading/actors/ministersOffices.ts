import type { Token } from "../text/token.ts";

/** "وزيرة الخارجية الأميركية": her office, not the ministry. */
export function isMinistersOffice(tokens: readonly Token[], from: number): boolean {
  const { gap, value } = tokens[from]!;
  return gap === " " && /^ال/.test(value) && /^[وفبل]?وزير(?:ه|ا|ي)?$/.test(tokens[from - 1]?.folded ?? "");
}
