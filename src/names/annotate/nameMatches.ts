import { indexedWords } from "../index/indexedWords.ts";
import { nameSkeleton } from "../index/nameSkeleton.ts";
import { compareNames } from "../match/compareNames.ts";
import { prepareName } from "../match/prepareName.ts";
import { memoized } from "../memoized.ts";
import { scriptOf, scriptsIn } from "../scriptOf.ts";
import { isUnspaced } from "../unspacedScripts.ts";
import type { KnownActor, KnownName } from "./knownActor.ts";
import { hasCaseOf, isAbbreviation, isSameAbbreviation } from "./letterCases.ts";
import type { NameWindow, PreparedText } from "./nameWindows.ts";
import { areSameWords } from "./sameWords.ts";

/** A window of a text that may name an actor. */
export interface NameMatch<Actor extends KnownActor> {
  readonly window: NameWindow;
  readonly actor: Actor;
  readonly matchedName: Actor["names"][number];
  /** 0 to 1 */
  readonly score: number;
  /** The number of words without particles, or of letters in scripts without spaces. */
  readonly words: number;
}

/** The least score of several words with the same consonants in another script that are probably the same name. */
const minTransliterationScore = 0.6;
const minShortTransliterationScore = 0.75;
const manyConsonants = 5;

/** The windows of a text that may be names of the actors, with scores of at least `minScore`. @param lang the language of the text */
export function matchNames<Actor extends KnownActor>(
  { text, words, windows }: PreparedText,
  actors: readonly Actor[],
  minScore: number,
  lang?: string,
): NameMatch<Actor>[] {
  const scriptOfText = memoized(scriptOf);
  const preparedName = memoized(prepareName);
  const factsOf = memoized(factsOfName);
  const scripts = scriptsIn(text);
  return actors.flatMap((actor) =>
    namesToSeek(actor, scripts, lang).flatMap((name) => {
      const facts = factsOf(name.value);
      const found = windows.get(facts.skeleton);
      return found === undefined ? [] : matchesOf(actor, name, facts, found);
    }),
  );

  function matchesOf(
    actor: Actor,
    name: KnownName,
    facts: NameFacts,
    found: readonly NameWindow[],
  ): NameMatch<Actor>[] {
    const { value } = name;
    const scriptsOfActor = new Set(actor.names.map(scriptOfName));
    return found.flatMap((window) => {
      if (!isWrittenAs(window, actor, value, facts)) return [];
      const { phrase } = window;
      const isInOtherScript = !scriptsOfActor.has(scriptOfText(phrase) ?? "");
      // Many actors may have one name, in a text that has it often.
      const key = `${phrase}\n${actor.kind}\n${isInOtherScript}`;
      let score = facts.scores.get(key);
      if (score === undefined) {
        score = scoreOfPhrase(phrase, actor, value, facts, isInOtherScript);
        facts.scores.set(key, score);
      }
      return score >= minScore ? [{ window, actor, matchedName: name, score, words: facts.significant }] : [];
    });
  }

  function scriptOfName({ script, value }: KnownName): string {
    return script ?? scriptOfText(value) ?? "";
  }

  function isWrittenAs(
    { start, end, from, to }: NameWindow,
    { kind }: Actor,
    value: string,
    { isAbbreviation, significant }: NameFacts,
  ): boolean {
    if (isAbbreviation) return isSameAbbreviation(text.slice(start, end), value);
    // The common words of a longer name of an organization may be small: Yonhap news agency.
    return (kind !== "PERSON" && significant > 1) || hasCaseOf(value, words.slice(from, to));
  }

  /** @param isInOtherScript whether the actor has no name in the script of the phrase */
  function scoreOfPhrase(
    phrase: string,
    { kind }: Actor,
    value: string,
    { significant }: NameFacts,
    isInOtherScript: boolean,
  ): number {
    const [asked, found] = [preparedName(phrase), preparedName(value)];
    if (asked.normalized === found.normalized) return compareNames(asked, found).score;
    const isSameScript = scriptOfText(phrase) === scriptOfText(value);
    // One word is too little to tell a spelling variant from another word, except Hizbullah from Hezbollah.
    if (significant === 1 && !isLongCapitalized(phrase)) return 0;
    // Adjectives sound like states: الكوري الشمالي, Libyan.
    if (kind === "STATE" && (isSameScript || significant === 1)) return 0;
    if (!isSameScript && (!isInOtherScript || isShortUnspaced(phrase))) return 0;
    // In one script, common words that sound alike are others: وزير and وزارة.
    if (isSameScript && kind !== "PERSON" && !areSameWords(asked.normalized.split(" "), found.normalized.split(" ")))
      return 0;
    const { score } = compareNames(asked, found);
    if (isSameScript) return score;
    return significant === 1 ? score : scoreOfTransliteration(score, value);
  }
}

/** What does not change from one place of the text to another. */
interface NameFacts {
  readonly skeleton: string;
  readonly isAbbreviation: boolean;
  readonly significant: number;
  readonly scores: Map<string, number>;
}

function factsOfName(value: string): NameFacts {
  return {
    skeleton: nameSkeleton(value),
    isAbbreviation: isAbbreviation(value),
    significant: wordCount(value),
    scores: new Map(),
  };
}

/** Two syllables of Chinese or Korean sound like many words. */
function isShortUnspaced(phrase: string): boolean {
  return isUnspaced(phrase) && [...phrase].length < 3;
}

/** In two scripts, several words with the same consonants are rarely another name, however much their vowels differ, if these are many. */
function scoreOfTransliteration(score: number, name: string): number {
  const isLong = nameSkeleton(name).replaceAll(" ", "").length >= manyConsonants;
  const least = isLong ? minTransliterationScore : minShortTransliterationScore;
  return score < least ? Math.min(score, 0.79) : 0.8 + ((score - least) / (1 - least)) * 0.15;
}

/**
 * The names of an actor to look for: those in the scripts of the text, if it has names in each of them. Names of states in other
 * languages do not count if the state has one in that of the text: «روسیه» is Persian for Russia, and Arabic for Russian.
 */
function namesToSeek({ kind, names }: KnownActor, scripts: ReadonlySet<string>, lang?: string): readonly KnownName[] {
  const scriptOfName = ({ script, value }: KnownName) => script ?? scriptOf(value) ?? "";
  const inScripts = names.filter((name) => scripts.has(scriptOfName(name)));
  const sought = new Set(inScripts.map(scriptOfName)).size === scripts.size ? inScripts : names;
  const isInLanguage = (name: KnownName) => name.lang?.split("-")[0] === lang;
  const own = kind === "STATE" ? sought.find(isInLanguage) : undefined;
  if (own === undefined) return sought;
  const script = scriptOfName(own);
  return sought.filter((name) => isInLanguage(name) || scriptOfName(name) !== script);
}

/** The words without particles. In scripts without spaces, each letter counts as one. */
function wordCount(name: string): number {
  const words = indexedWords(name).filter(({ isSignificant }) => isSignificant);
  return words.reduce((sum, { word }) => sum + (isUnspaced(word) ? [...word].length : 1), 0);
}

/** A capitalized word of six letters or more is a name, and few names differ only by vowels. */
export function isLongCapitalized(phrase: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}]{5,}/u.test(phrase);
}
