import { indexedWords } from "../index/indexedWords.ts";
import { compareNames } from "../match/compareNames.ts";
import { prepareName } from "../match/prepareName.ts";
import { memoized } from "../memoized.ts";
import { scriptOf } from "../scriptOf.ts";
import type { KnownActor } from "./knownActor.ts";
import type { NameMatch } from "./nameMatches.ts";
import type { NameWindow, PreparedText } from "./nameWindows.ts";
import { organizationPhrases } from "./organizationPhrases.ts";

/** A translation agrees in all significant words of both names, but for small differences between sounds. */
const leastContained = 0.9;
const leastScore = 0.8;

/** Names that translate each other differ by no more words: one language may write as one what the other writes as several. */
const mostOtherWords = 2;

/**
 * The phrases of a text that say the same as the name of an organization in another script: «الجماعة الإسلامية المقاتلة الليبية»
 * for the Libyan Islamic Fighting Group. An organization with a name in the script of the text is found by that alone.
 * @param windowsOf the windows that may name an actor, by default all phrases
 */
export function matchTranslatedNames<Actor extends KnownActor>(
  text: PreparedText,
  actors: readonly Actor[],
  minScore: number,
  windowsOf?: (actor: Actor) => readonly NameWindow[],
): NameMatch<Actor>[] {
  const organizations = actors.filter(({ kind }) => kind === "ORGANIZATION");
  if (organizations.length === 0) return [];
  const preparedName = memoized(prepareName);
  const scriptOfName = memoized(scriptOf);
  const wordsOf = memoized(significantWords);
  const windows = organizationPhrases(text).flatMap(({ parts }) => parts);
  return organizations.flatMap((actor) => {
    const scripts = new Set(actor.names.map(({ value }) => scriptOfName(value)));
    return (windowsOf?.(actor) ?? windows)
      .filter(({ phrase }) => !scripts.has(scriptOfName(phrase)))
      .flatMap((window) => bestMatch(window, actor) ?? []);
  });

  function bestMatch(window: NameWindow, actor: Actor): NameMatch<Actor> | undefined {
    const words = wordsOf(window.phrase);
    const scored = actor.names.map((matchedName) => ({
      window,
      actor,
      matchedName,
      score: scoreOf(window.phrase, matchedName.value),
      words,
    }));
    const best = scored.reduce((most, other) => (other.score > most.score ? other : most));
    return best.score >= Math.max(minScore, leastScore) ? best : undefined;
  }

  function scoreOf(phrase: string, name: string): number {
    if (Math.abs(wordsOf(phrase) - wordsOf(name)) > mostOtherWords) return 0;
    const [asked, found] = [preparedName(phrase), preparedName(name)];
    const { score, contained } = compareNames(asked, found);
    if (score < leastScore || contained < leastContained) return 0;
    return compareNames(found, asked).contained < leastContained ? 0 : score;
  }
}

function significantWords(name: string): number {
  return indexedWords(name).filter(({ isSignificant }) => isSignificant).length;
}
