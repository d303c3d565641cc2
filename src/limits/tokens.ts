import { limits } from "./limits.ts";

export const parseOptions = { maxTokens: limits.tokens };

/** graphql-js says so in a syntax error, though the syntax may be right. */
export function isTooLong(message: string): boolean {
  return message.startsWith("Syntax Error: Document contains more that");
}

export const tooLong = `This document has more than ${limits.tokens.toLocaleString("en")} words and signs. Send fewer operations or fields at a time.`;
