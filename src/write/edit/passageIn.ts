import { BadUserInput } from "../../errors/errors.ts";

/** A passage that an editor quotes: its words, and where it begins if it occurs more than once. */
export interface Quote {
  readonly document: string;
  readonly quote: string;
  readonly start?: number | null;
}

export interface Passage {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a document quotes it, in UTF-16 code units; null for a document without a text, in which nothing is found.
 * @throws BadUserInput that says what is wrong
 */
export function passageIn(text: string | null, { document, quote, start = null }: Quote): Passage | null {
  if (quote.trim() === "") throw invalid("The quote is empty. Copy the passage that supports the relation.");
  // In this mode, only half a pair is a surrogate.
  if (/\p{Surrogate}/u.test(quote))
    throw invalid("The quote begins or ends in the middle of a character. Copy whole characters.");
  if (start !== null && start < 0) throw invalid(`start is ${start}. Offsets count from 0.`);
  if (text === null) return start === null ? null : { start, end: start + quote.length };
  if (start !== null) return passageAt(text, { document, quote, start });
  const found = occurrencesOf(quote, text);
  if (found.length === 1) return { start: found[0]!, end: found[0]! + quote.length };
  if (found.length > 1)
    throw invalid(
      `The quote occurs more than once in the document "${document}": at ${listed(found)}. Say with start which one you mean.`,
    );
  throw invalid(`The text of the document "${document}" does not contain this quote. ${adviceFor(quote, text)}`);
}

function passageAt(
  text: string,
  { document, quote, start }: { readonly document: string; readonly quote: string; readonly start: number },
): Passage {
  const end = start + quote.length;
  if (text.startsWith(quote, start)) return { start, end };
  if (beginsInCharacter(text, start))
    throw invalid(
      `start (${start}) is in the middle of a character: it has two UTF-16 code units, and begins at ${start - 1}. Count in UTF-16 code units, as JavaScript does.`,
    );
  const found = occurrencesOf(quote, text);
  const advice = found.length === 0 ? adviceFor(quote, text) : `It occurs at ${listed(found)}.`;
  throw invalid(`The quote does not begin at ${start} in the document "${document}". ${advice}`);
}

/** Whether an offset is between the two halves of a surrogate pair. */
function beginsInCharacter(text: string, offset: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text[offset] ?? "") && /[\uD800-\uDBFF]/.test(text[offset - 1] ?? "");
}

/** More are not needed to see that a quote is too short. */
const maxOccurrences = 10;

function occurrencesOf(quote: string, text: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(quote); at !== -1 && found.length <= maxOccurrences; at = text.indexOf(quote, at + 1))
    found.push(at);
  return found;
}

function listed(offsets: readonly number[]): string {
  const shown = offsets.slice(0, maxOccurrences);
  const all = shown.length === offsets.length ? shown : [...shown, "further on"];
  return all.length === 1 ? String(all[0]) : `${all.slice(0, -1).join(", ")} and ${all.at(-1)}`;
}

/** Most quotes that are not found were typed, or copied from a page with other spaces. */
function adviceFor(quote: string, text: string): string {
  const words = quote
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  const similar = new RegExp(words.join("\\s+"), "iu").exec(text);
  return similar
    ? `At ${similar.index} it has "${similar[0]}": quote it exactly so.`
    : "Copy the passage exactly as it stands there, with its punctuation.";
}

function invalid(message: string): BadUserInput {
  return new BadUserInput(message, "input.evidence");
}
