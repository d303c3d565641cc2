/** What one request may ask for; docs/limits.md explains the limits to users. */
export const limits = {
  /** Bytes of a request's body. */
  bodyBytes: 1_000_000,
  /** Characters of a document: each error in it takes the time to count its lines. */
  characters: 100_000,
  /** Tokens of a document, which bound the cost of parsing and validating it. */
  tokens: 4_000,
  /** Levels of fields. */
  depth: 15,
  /** As `costOf` computes it. */
  cost: 200_000,
  /** Errors in a document, and in its variables: checking ends with the last one. */
  invalidities: 20,
  /** Errors in an answer. */
  errors: 100,
} as const;

/** For graphql-js, which stops parsing at the first token over the limit. */
export const parseOptions = { maxTokens: limits.tokens };

/** graphql-js stops comparing fields of the same name when they are too many, with this message and no advice. */
export const validationAborted = "Validation aborted.";

export const repeatedFieldsMessage =
  "This document repeats fields of the same name too often to be checked. Request each field once.";

/** graphql-js reports the token limit as a syntax error, although the syntax may be correct. */
export function isTokenLimitError(message: string): boolean {
  return message.startsWith("Syntax Error: Document contains more that");
}

export const longDocumentMessage = `The document has more than ${limits.characters.toLocaleString("en")} characters. Send values as variables, and fewer fields at a time.`;

export const tokenLimitMessage = `The document has more than ${limits.tokens.toLocaleString("en")} tokens. Send fewer operations or fields at a time.`;
