/** Parts of the patterns of English dates. */
export const weekdayNames = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const numbers =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
export const month =
  "(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)";
/** Names of months that are other words, too, follow a word that makes them dates. */
export const introduction = "(?:in|since|until|from|by|during|of|for|before|after)";
export const part =
  "(?:(?:early|late|mid|earlier in|later in|the end of|the beginning of|the start of|the middle of|the (?:first|second|other|latter) half of|the (?:first|second|third|fourth|last|final|opening) (?:week|days|weeks|weekend|third) of)[ -])?";
export const ordinal = "(\\d{1,2})(?:st|nd|rd|th)?";
/** Days of a month in words. */
const tens = "first second third fourth fifth sixth seventh eighth ninth".split(" ");
const dayNames = [
  ...tens,
  ..."tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  ),
  ...tens.map((word) => `twenty-${word}`),
  "thirtieth",
  "thirty-first",
];
export const ordinalName = `(${dayNames.toReversed().join("|")})`;
export const weekday = `(${weekdayNames.join("|")})`;
export const count = `(\\d{1,2}|an?|${numbers.join("|")})`;
/** A new clause or the end follows: "the day before", not "the day before the summit". */
export const end = "(?= (?:and|when|after|it)\\b|,|$)";

/** "third": 3 */
export function dayOfName(name: string): number {
  return dayNames.indexOf(name) + 1;
}

export function numberOf(word: string): number {
  if (/^an?$/.test(word)) return 1;
  return /^\d+$/.test(word) ? Number(word) : numbers.indexOf(word);
}
