import type { Passage } from "./task.ts";

/** The passage between two offsets, without the white space at its ends; null if nothing else is left. */
export function passageBetween(text: string, from: number, to: number): Passage | null {
  const selected = text.slice(from, to);
  const quote = selected.trim();
  return quote === "" ? null : { quote, start: from + selected.indexOf(quote) };
}

/** Where a quote begins in a text, at most `limit` places. */
export function occurrencesOf(text: string, quote: string, limit = 100): readonly number[] {
  const found: number[] = [];
  if (quote === "") return found;
  for (let at = text.indexOf(quote); at >= 0 && found.length < limit; at = text.indexOf(quote, at + 1)) found.push(at);
  return found;
}

/** The text around a passage, for a reader who has to tell two places with the same words apart. */
export function surroundings(text: string, start: number, length: number, margin = 30): string {
  const from = Math.max(0, start - margin);
  const to = Math.min(text.length, start + length + margin);
  return `${from > 0 ? "… " : ""}${text.slice(from, to).replace(/\s+/g, " ").trim()}${to < text.length ? " …" : ""}`;
}
