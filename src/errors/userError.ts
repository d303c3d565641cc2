/**
 * Something that the person at the command line can mend: the message says what is wrong and what to do, in a sentence
 * or two. It is printed as it is, without a stack.
 */
export class UserError extends Error {
  override readonly name = "UserError";
}

/** An error of the system, told in the sentence that there is for its code; another error stays as it is. */
export function explained(error: unknown, sentences: Readonly<Record<string, string>>): unknown {
  const sentence = sentences[String((error as { code?: unknown }).code)];
  return sentence ? new UserError(sentence) : error;
}
