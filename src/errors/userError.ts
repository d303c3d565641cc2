/**
 * An error that the person at the command line can resolve. Its message says what is wrong and what to do, and is
 * printed without a stack.
 */
export class UserError extends Error {
  override readonly name = "UserError";
}

/** A UserError with the message for a system error's code (such as ENOENT); any other error unchanged. */
export function toUserError(error: unknown, messages: Readonly<Record<string, string>>): unknown {
  const message = messages[String((error as { code?: unknown }).code)];
  return message ? new UserError(message) : error;
}
