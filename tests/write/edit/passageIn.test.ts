import { expect, test } from "vitest";
import { passageIn } from "../../../src/write/edit/passageIn.ts";

const text = "Ben met Cyd. 🛳 The ship left.\nBen met Cyd.";
const find = (quote: string, start?: number) => {
  try {
    return passageIn(text, { document: "log", quote, ...(start !== undefined && { start }) });
  } catch (error) {
    return (error as Error).message;
  }
};

test("a quote is found where it is, in UTF-16 code units", () => {
  expect(find("The ship left.")).toEqual({ start: 16, end: 30 });
  expect(find("🛳")).toEqual({ start: 13, end: 15 });
  expect(find("Ben met Cyd.", 31)).toEqual({ start: 31, end: 43 });
});

test.each<[what: string, quote: string, start: number | undefined, message: RegExp]>([
  [
    "occurs twice, without a start",
    "Ben met Cyd.",
    undefined,
    /more than once in the document "log": at 0 and 31\. Say with start/,
  ],
  [
    "is elsewhere than it says",
    "Ben met Cyd.",
    5,
    /does not begin at 5 in the document "log"\. It occurs at 0 and 31\./,
  ],
  [
    "begins in the middle of a surrogate pair",
    " The",
    14,
    /start \(14\) is in the middle of a character.*begins at 13/,
  ],
  ["is half a surrogate pair", "🛳"[0]!, undefined, /middle of a character/],
  ["ends with half a surrogate pair", "Cyd. \uD83D", 8, /middle of a character/],
  ["has other spaces", "left. Ben met", undefined, /At 25 it has "left\.\nBen met": quote it exactly so/],
  ["has other letters", "ben met cyd", undefined, /At 0 it has "Ben met Cyd": quote it exactly so/],
  ["is not there", "Ada met Cyd.", undefined, /does not contain this quote/],
  ["is empty", " ", undefined, /The quote is empty/],
  ["begins before the text", "Ben", -1, /start is -1\. Offsets count from 0/],
  ["begins behind the text", "Ben", 1_000, /does not begin at 1000.*It occurs at 0 and 31/],
])("a quote that %s is refused with what to do", (_what, quote, start, message) => {
  expect(find(quote, start)).toMatch(message);
});

test("a document without a text is quoted as given", () => {
  expect(passageIn(null, { document: "log", quote: "Ben met Cyd." })).toBeNull();
});
