import { fold } from "../../../names/fold.ts";
import type { Phrase } from "../../actors/phrase.ts";
import { outletWords } from "../../tables/organizations.ts";
import { foldedText } from "../../text/token.ts";
import type { TextClause } from "../arguments/clause.ts";

/** Whether somebody carries what others say. */
export function isOutlet({ actor }: Phrase): boolean {
  return outletWords.test(fold(actor?.name ?? ""));
}

/** Whether a sentence names its source at a token: "according to", "نقلا عن". */
export function isSource({ tokens, sentence }: TextClause, from: number): boolean {
  // "According to A, B and C": only A.
  if (/,/.test(tokens[from]!.gap)) return false;
  const before = foldedText(tokens, Math.max(sentence.from, from - 4), from);
  return /(?:according to(?: the)?|و?بحسب|و?حسب|و?وفق|و?وفقا|نقلا عن|نقلت|بثته|نشرته|اوردته)(?: \S+){0,2}$/.test(
    before,
  );
}
