import { limits } from "./limits.ts";

/** For graphql-js: it stops at the first word too many, before a document can cost anything. */
export const parseOptions = { maxTokens: limits.tokens };

/** graphql-js says so in a syntax error, though the syntax may be right. */
export function isTooLong(message: string): boolean {
  return message.startsWith("Syntax Error: Document contains more that");
}

/** What a client is told then. */
export const tooLong = `This document has more than ${limits.tokens.toLocaleString("en")} tokens. Send fewer operations or fields at a time.`;
