/** What one request may ask for. docs/limits.md tells users. */
export const limits = {
  /** Bytes of a request's body. */
  bodyBytes: 1_000_000,
  /** Tokens of a GraphQL document, which bound the cost of parsing and validating it. */
  tokens: 4_000,
  /** Levels of fields. */
  depth: 15,
  /** Values that an answer may hold, as `costOf` counts them. */
  cost: 200_000,
  /** Fields that computing the cost may look at, fragments expanded. */
  nodes: 10_000,
} as const;
