import { sharesAny } from "./otherNames.ts";
import { kinshipOf } from "./particles.ts";
import type { NameReading } from "./preparedName.ts";
import type { SpanPair } from "./spanPairs.ts";

/** Words that count less are particles, titles and words of kinship, which may stand anywhere. */
const leastWeight = 0.35;

/**
 * Whether the words of a person's name are those of another person in another order: علي حسن المجيد and حسن علي المجيد, or a
 * father and his son, محمد بن سلمان and سلمان بن محمد. A family name may come first or last.
 * @param pairs the words that agree, in the order of the asked name
 */
export function areReordered(asked: NameReading, found: NameReading, pairs: readonly SpanPair[]): boolean {
  const significant = pairs.filter(({ asked: { weight } }) => weight > leastWeight);
  // Languages order the words of an organization otherwise.
  if (significant.some(isOfOrganization)) return false;
  const places = significant.map(({ found: { start } }) => start);
  const falls = places.filter((place, index) => place > places[(index + 1) % places.length]!).length;
  if (falls > 1) return true;
  const isRotated = places.length > 1 && places[0]! > places.at(-1)!;
  return isRotated && saysWhoseChild(asked) && saysWhoseChild(found);
}

/** Whether words that agree have a meaning, and are no names of persons as well: سلمان is near سلام, peace. */
function isOfOrganization({ asked, found }: SpanPair): boolean {
  return sharesAny(asked.concepts, found.concepts) && !(asked.units && found.units);
}

/** Whether a word for son or daughter stands between others. */
function saysWhoseChild({ words, first }: NameReading): boolean {
  return words.some(({ folded }, index) => index > first && index < words.length - 1 && kinshipOf(folded) === "ibn");
}
