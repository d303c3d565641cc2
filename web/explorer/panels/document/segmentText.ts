export interface TextSegment {
  readonly text: string;
  /** Where it starts in the document, in UTF-16 code units. */
  readonly start: number;
  /** Ids of the evidence that quotes it: none outside quotes, several where quotes overlap. */
  readonly evidence: readonly string[];
}

interface Quote {
  readonly id: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** Splits a text wherever a quote starts or ends, so that overlapping quotes can be marked. */
export function segmentText(text: string, quotes: readonly Quote[]): readonly TextSegment[] {
  const located = quotes.filter(
    (quote): quote is Quote & { start: number; end: number } =>
      quote.start !== null && quote.end !== null && quote.start < quote.end && quote.end <= text.length,
  );
  const cuts = [...new Set([0, text.length, ...located.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, index) => ({
    text: text.slice(start, cuts[index + 1]),
    start,
    evidence: located.filter((quote) => quote.start <= start && start < quote.end).map(({ id }) => id),
  }));
}
