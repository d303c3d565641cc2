import { withoutArticle } from "../arabicProclitics.ts";
import { conceptKey } from "../concepts/conceptKey.ts";
import { isOrganizationKind } from "../concepts/conceptsOf.ts";
import { singularOf } from "../singularOf.ts";
import { somaliSpelling } from "../sounds/somaliSpelling.ts";
import { soundKeyOf } from "../sounds/soundKey.ts";
import { soundsOf } from "../sounds/soundsOf.ts";
import { arabicUnitsOf } from "../units/arabicUnits.ts";
import { isUnspaced, syllablesOf } from "../unspacedScripts.ts";
import { normalize } from "../words.ts";
import { isPatronymic, kinshipOf, particles, titles } from "./particles.ts";
import type { NameWord } from "./preparedName.ts";

const writtenWord = /[\p{L}\p{M}\p{N}'’ʿʾ‘`\u200c\u200d]+/gu;

/** Names share most of their words, so the words that were read last are kept. */
const known = new Map<string, readonly NameWord[]>();
const maxKnown = 20_000;

/** The words of a name. A written word that folds to several (d'Ivoire) is several words, and one of syllables (习近平) as many. */
export function nameWords(value: string): NameWord[] {
  return (value.match(writtenWord) ?? []).flatMap((text) => {
    let words = known.get(text);
    if (words === undefined) {
      words = wordsOf(text);
      if (known.size >= maxKnown) known.clear();
      known.set(text, words);
    }
    return words;
  });
}

function wordsOf(text: string): NameWord[] {
  return normalize(text)
    .split(" ")
    .filter((folded) => folded !== "")
    .flatMap(syllablesOf)
    .map((folded) => {
      const bare = withoutArticle(folded);
      const sounds = soundsOf(bare);
      const singular = singularOf(bare);
      const key = conceptKey(folded);
      const isKind = isOrganizationKind(key);
      return {
        text: isUnspaced(folded) ? folded : text,
        folded,
        sounds,
        alternative: alternativeSounds(folded, bare),
        script: scriptOfWord(folded),
        weight: weightOf(folded, sounds, isKind),
        isKind,
        key: soundKeyOf(sounds),
        singular: singular === undefined ? undefined : soundKeyOf(soundsOf(singular)),
        conceptKey: key,
        kinship: kinshipOf(folded),
        units: arabicUnitsOf(folded) ?? arabicUnitsOf(bare),
      };
    });
}

function alternativeSounds(folded: string, bare: string): string | undefined {
  if (bare !== folded) return soundsOf(folded);
  const somali = somaliSpelling(folded);
  return somali === undefined ? undefined : soundsOf(somali);
}

function weightOf(folded: string, sounds: string, isKind: boolean): number {
  if (particles.has(folded)) return 0.15;
  if (titles.has(folded) || kinshipOf(folded) !== undefined) return 0.3;
  if (isPatronymic(folded)) return 0.4;
  if (isKind) return 0.5;
  return Math.min(1.2, 0.35 + 0.15 * sounds.length);
}

const scripts = ["Arabic", "Cyrillic", "Greek", "Hebrew", "Han", "Hangul"].map((name) => ({
  name,
  letter: new RegExp(`\\p{Script=${name}}`, "u"),
}));

function scriptOfWord(folded: string): string | null {
  if (/^\d/.test(folded)) return null;
  return /^[a-z]/.test(folded) ? "Latin" : (scripts.find(({ letter }) => letter.test(folded))?.name ?? "other");
}
