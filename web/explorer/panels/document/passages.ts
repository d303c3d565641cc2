export interface Passage {
  readonly text: string;
  /** Where it begins in the document, in UTF-16 code units. */
  readonly start: number;
  /** Ids of the evidence that quotes it; none between quotes, several where quotes overlap. */
  readonly evidence: readonly string[];
}

interface Quoted {
  readonly id: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** A text cut wherever a quote begins or ends, so that overlapping quotes can be marked. Its pieces make up the text. */
export function passagesOf(text: string, quotes: readonly Quoted[]): readonly Passage[] {
  const known = quotes.filter(
    (quote): quote is Quoted & { start: number; end: number } =>
      quote.start !== null && quote.end !== null && quote.start < quote.end && quote.end <= text.length,
  );
  const cuts = [...new Set([0, text.length, ...known.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => ({
    text: text.slice(start, cuts[index + 1]),
    start,
    evidence: known.filter((quote) => quote.start <= start && start < quote.end).map(({ id }) => id),
  }));
}
