import { BadUserInput } from "../../errors/errors.ts";

/** Refuses a text without any word: an empty answer would say that there is nothing of that name. @throws BadUserInput */
export function noWord(text: string): never {
  throw new BadUserInput(
    text.trim() === ""
      ? "There is no text to search by. Write a name, or a part of one."
      : `"${[...text].slice(0, 40).join("")}" has no letter or digit to search by. Write a name, or a part of one.`,
    "text",
  );
}
