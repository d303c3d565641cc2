import { arabicAdjective } from "../states/arabicAdjective.ts";
import { stateAdjectives } from "../states/stateAdjectives.ts";
import { referenceLanguages } from "../states/stateLanguages.ts";
import { stateCodes, stateNamesIn } from "../states/stateNamesIn.ts";
import { isUnspaced, syllablesOf } from "../unspacedScripts.ts";
import { normalize } from "../words.ts";
import { commonWords } from "./commonWords.ts";
import { conceptKey } from "./conceptKey.ts";
import { familyNames } from "./familyNames.ts";
import { institutionWords } from "./institutionWords.ts";
import { organizationKinds } from "./organizationKinds.ts";
import { organizationWords } from "./organizationWords.ts";

/** The most words that a phrase with a meaning has. */
export const maxPhraseWords = 6;

/**
 * What a word or phrase means in the name of an organization, whatever its language: "party", or "state:LY" for Libya and
 * Libyan. Few have several meanings: مالي is Mali and financial.
 * @param phrase folded words with one space between them
 */
export function conceptsOf(phrase: string): readonly string[] {
  return conceptsOfKey(conceptKey(phrase));
}

/** The same for a phrase whose key (conceptKey.ts) is known. */
export function conceptsOfKey(key: string): readonly string[] {
  table ??= readTable();
  const { concepts } = table;
  if (isNumber.test(key)) return [key];
  return concepts.get(key) ?? (isArabicWord.test(key) ? conceptsOfStem(key, concepts) : none);
}

const isNumber = /^\d+$/;
const isArabicWord = /^\p{Script=Arabic}{4,}$/u;
/** و ب ل as in وجهاد and بليبيا. */
const proclitic = /^[وبل](?=...)/;
/** As in نفطي, of oil, in مجاهدي خلق, and in Persian and Urdu: وزارت, نیروهای, نگهبانان. */
const ending = /(?<=...)(?:هاي?|ان|ي|و|ت)$/;

/** Words that the table has only without a proclitic or an ending. */
function conceptsOfStem(key: string, concepts: ConceptTable["concepts"]): readonly string[] {
  const stems = [key.replace(ending, ""), key.replace(proclitic, ""), key.replace(ending, "").replace(proclitic, "")];
  for (const stem of stems) if (concepts.has(stem)) return concepts.get(stem)!;
  return none;
}

/** How many words the longest phrase has that begins with a word with this key; 1 if it begins none. */
export function phraseLength(key: string): number {
  table ??= readTable();
  return table.phraseLengths.get(key) ?? 1;
}

/** Whether a word with this key is a kind of organization, such as party or company. */
export function isOrganizationKind(key: string): boolean {
  return conceptsOfKey(key).some(isKindConcept);
}

/** Whether a concept is a kind of organization. */
export function isKindConcept(concept: string): boolean {
  kinds ??= new Set(conceptsIn(organizationKinds).map((each) => each.concept));
  return kinds.has(concept);
}

let kinds: ReadonlySet<string> | undefined;
const none: readonly string[] = [];
let table: ConceptTable | undefined;

interface ConceptTable {
  readonly concepts: ReadonlyMap<string, readonly string[]>;
  readonly phraseLengths: ReadonlyMap<string, number>;
}

function readTable(): ConceptTable {
  const concepts = new Map<string, string[]>();
  const phraseLengths = new Map<string, number>();
  for (const { concept, phrases } of [
    ...[organizationKinds, organizationWords, institutionWords, commonWords, familyNames].flatMap(conceptsIn),
    ...stateConcepts(),
  ])
    for (const phrase of phrases) {
      const key = conceptKey(normalize(phrase).split(" ").flatMap(syllablesOf).join(" "));
      const known = concepts.get(key);
      if (known === undefined) concepts.set(key, [concept]);
      else if (!known.includes(concept)) known.push(concept);
      const words = key.split(" ");
      phraseLengths.set(words[0]!, Math.max(words.length, phraseLengths.get(words[0]!) ?? 1));
    }
  return { concepts, phraseLengths };
}

interface Concept {
  readonly concept: string;
  readonly phrases: readonly string[];
}

function conceptsIn(table: string): Concept[] {
  return table
    .trim()
    .split("\n")
    .map((line) => line.split(", "))
    .map((phrases) => ({ concept: phrases[0]!.replaceAll(" ", "-"), phrases }));
}

function stateConcepts(): Concept[] {
  return stateCodes().map((iso2) => {
    const names = referenceLanguages.flatMap((lang) => stateNamesIn(iso2, lang));
    const adjectives = names.flatMap((name) => arabicAdjective(normalize(name)) ?? []);
    return {
      concept: `state:${iso2}`,
      // Two letters are as often a syllable or a legal form as a state, unless they are syllables themselves.
      phrases: [...names, ...adjectives, ...(stateAdjectives[iso2]?.split(", ") ?? [])].filter(
        (phrase) => phrase.length > 2 || (phrase.length === 2 && isUnspaced(phrase)),
      ),
    };
  });
}
