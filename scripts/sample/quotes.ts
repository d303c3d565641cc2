import type { EvidenceRecord } from "../../src/write/records.ts";

/** What is wrong with a quote that is held against its document's text: it is not there, or begins or ends within a word. */
export function validateQuote({ document, quote, start, end }: EvidenceRecord, text: string | undefined): string[] {
  if (!quote || start === undefined || end === undefined) return ["a passage lacks its quote, its start or its end."];
  if (text === undefined) return [`the document "${document}" has no text to quote.`];
  const found = text.slice(start, end);
  if (found !== quote) return [`"${document}" says "${found}" from ${start} to ${end}, not "${quote}".`];
  return [start, end].some((at) => isWithinWord(text, at)) ? [`the quote "${quote}" cuts a word.`] : [];
}

/** Attached particles are part of their word: a quote of لعقوبات does not begin at عقوبات. */
function isWithinWord(text: string, at: number): boolean {
  return /^[\p{L}\p{M}\p{N}]{2}$/u.test(text.slice(Math.max(at - 1, 0), at + 1));
}
