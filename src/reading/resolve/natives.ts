import type { Phrase } from "../actors/phrase.ts";
import { stateWords } from "../actors/stateLexicon.ts";
import { demonyms } from "../tables/en/demonyms.ts";
import { byCount, countOf, type TextSoFar } from "./textSoFar.ts";

/** How many sentences before it a person may be named. */
const reach = 3;

/** "The Chilean": the only person of that state, by an office there, whom the text has named near by, or else at all. */
export function nativeOf(text: TextSoFar, phrase: Phrase): Phrase | undefined {
  const { tokens, phrases, stated, affiliations, sentenceOf } = text;
  const first = phrase.from + 1;
  const iso2 = demonyms.at(tokens, first)?.value ?? stateWords("en").at(tokens, first)?.value.iso2;
  const isOfState = ({ body }: { readonly body: Phrase }) => body.actor?.key === `state:${iso2}`;
  const ofState = new Set([...stated, ...affiliations].filter(isOfState).map(({ member }) => member.actor?.key));
  const isCalled = ({ to }: Phrase) => isNative(text, to, iso2);
  const called = new Set(phrases.filter(isCalled).map(({ actor }) => actor?.key));
  const before = phrases.filter(
    (each) =>
      each.start < phrase.start &&
      each.actor?.kind === "PERSON" &&
      (ofState.has(each.actor.key) || called.has(each.actor.key)),
  );
  const near = before.filter((each) => sentenceOf(phrase) - sentenceOf(each) <= reach);
  const candidates = near.length > 0 ? near : before;
  if (countOf(candidates) === 1) return candidates.at(-1);
  // Of several, the one whom the text names three times as often as any other one.
  const [most, next] = byCount(before);
  return most && next && most.count >= 3 * next.count ? most.phrase : undefined;
}

/** "A, a Dane,": whether the words behind a name tell where its bearer is from. */
function isNative({ tokens }: TextSoFar, index: number, iso2: string | undefined): boolean {
  const isApposed = tokens[index]?.gap === ", " && /^an?$/.test(tokens[index]!.folded);
  const own = demonyms.at(tokens, index + 1)?.value ?? stateWords("en").at(tokens, index + 1)?.value.iso2;
  return isApposed && own !== undefined && own === iso2;
}
