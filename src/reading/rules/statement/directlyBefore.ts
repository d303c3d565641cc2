import type { Span } from "../../reading.ts";
import type { TextClause } from "../arguments/clause.ts";

/** Whether the sentence before tells of what a passage reports, or the same one. */
export function isDirectlyBefore({ text, sentence }: Pick<TextClause, "text" | "sentence">, passage: Span): boolean {
  return !/[.؟!]["»”\s]+\S.*[.؟!]["»”\s]*$/s.test(text.slice(passage.end - 1, sentence.start).trimEnd());
}
