import type { SoundKey } from "../sounds/soundKey.ts";
import type { ArabicUnits } from "../units/arabicUnits.ts";

/** A word of a name. */
export interface NameWord {
  /** As the name writes it. */
  readonly text: string;
  readonly folded: string;
  readonly sounds: string;
  /** Its sounds with the article, if it has one: others write it in one word with the word before, as in Abdelmalek. Or its sounds in Somali. */
  readonly alternative: string | undefined;
  /** Null for a number, as in 35 and 35th. */
  readonly script: string | null;
  readonly key: SoundKey;
  /** The key of the singular, if it may be several people: حوثيون, Houthis. */
  readonly singular: SoundKey | undefined;
  /** How much the word counts in the name. */
  readonly weight: number;
  /** Whether it is a kind of organization, such as party or company. */
  readonly isKind: boolean;
  /** The form by which its meaning is found (conceptKey.ts). */
  readonly conceptKey: string;
  /** The word of kinship that it is (particles.ts). */
  readonly kinship: string | undefined;
  readonly units: ArabicUnits | undefined;
}

/** One or more adjacent words of a name that may agree with words of another name. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  /** One bit for each word of the span. */
  readonly words: number;
  /** The folded words, joined. */
  readonly folded: string;
  readonly sounds: string;
  readonly key: SoundKey;
  readonly singular: SoundKey | undefined;
  readonly weight: number;
  readonly concepts: readonly string[];
  readonly units: ArabicUnits | undefined;
  /** Whether the span is long enough to have no other use than its concepts. */
  readonly isPhrase: boolean;
}

/** The words of a name in one script. */
export interface NameReading {
  readonly words: readonly NameWord[];
  readonly spans: readonly NameSpan[];
  readonly weight: number;
  /** The index of the first word that is neither a particle nor a title: mostly the given name; -1 in an organization's name. */
  readonly first: number;
  /** Its words of digits in ascending order: "23 39". */
  readonly numbers: string;
}

/** A name with everything that comparisons need (prepareName.ts). */
export interface PreparedName {
  readonly value: string;
  /** The folded words, separated by spaces. */
  readonly normalized: string;
  /** One for each script: "Putin (بوتين)" has two; and for each of the names that a slash divides. */
  readonly readings: readonly NameReading[];
}
