/** What one request may ask for; docs/limits.md explains the limits to users. */
export const limits = {
  /** Bytes of a request's body. */
  bodyBytes: 1_000_000,
  /** Tokens of a document, which bound the cost of parsing and validating it. */
  tokens: 4_000,
  /** Levels of fields. */
  depth: 15,
  /** Values in the answer, as `costOf` counts them. */
  cost: 200_000,
  /** Fields that computing the cost may visit, with fragments expanded. */
  nodes: 10_000,
} as const;

/** For graphql-js, which stops parsing at the first token over the limit. */
export const parseOptions = { maxTokens: limits.tokens };

/** graphql-js reports the token limit as a syntax error, although the syntax may be correct. */
export function isTokenLimitError(message: string): boolean {
  return message.startsWith("Syntax Error: Document contains more that");
}

export const tokenLimitMessage = `The document has more than ${limits.tokens.toLocaleString("en")} tokens. Send fewer operations or fields at a time.`;
