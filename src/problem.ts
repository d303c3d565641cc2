/**
 * Something that the person at the command line can mend: the message says what is wrong and what to do, in a sentence
 * or two. It is printed as it is, without a stack.
 */
export class Problem extends Error {
  override readonly name = "Problem";
}
