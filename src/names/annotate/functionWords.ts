import { wordSet } from "./wordSet.ts";

/** Frequent small words by language, folded. None of the Arabic and English ones begins or ends a name, and together they show the language of a text. */
const functionWords = {
  ar: wordSet(
    "في من علي الي عن التي الذي الذين هذا هذه ذلك تلك بعد قبل خلال حول بين قد وقد ثم او كما حيث عند منذ حتي اذا لكن غير دون ضد عبر امام تحت انه انها",
  ),
  fa: wordSet("در از به با که را اين است براي تا هم بود شد شده كرد كرده كه يك خود"),
  en: wordSet(
    "the of and in on at to for from with by as is are was were be been has have had his her its their he she it they we you who which that this these those but or not an",
  ),
  fr: wordSet("le les des et en au aux du dans pour sur par avec qui que est sont une un ce cette il elle pas"),
  es: wordSet("el los las y en por con que es son una un se lo su sus para como pero no al"),
  de: wordSet("der die das und in den von zu mit ist im dem nicht ein eine auf fur des sich"),
  ru: wordSet("и в на с по из к о что как это не его за от для при"),
};

/** Small words at the beginning of a name or inside it: al-Assad, von der Leyen, bin Salman. */
const nameParticles = wordSet(
  "al el ul as ad ash ibn bin ben bint abu abd de da di do dos du del della van von der den la le ter ten ال بن ابن بنت ابو عبد",
);

/** @param word a folded word */
export function isNameParticle(word: string): boolean {
  return nameParticles.has(word);
}

/** Whether a word cannot be the first or the last of a name. @param word a folded word */
export function isFunctionWord(word: string): boolean {
  return functionWords.ar.has(word) || functionWords.en.has(word);
}

/**
 * Small Arabic words that are also how names of elsewhere begin: "غير بيدرسون", "بين والاس", "دون كارلوس". Alone, they are no name.
 * @param word a folded word
 */
export function mayBeginName(word: string): boolean {
  return /^(?:غير|بين|دون)$/.test(word);
}

/** Whether a word is the name "علي", perhaps with a particle: it folds like the preposition "على". @param value the word as it is written */
export function isAli(value: string): boolean {
  return /^[وفبلك]?عل[يی]$/.test(value);
}

/** The language of most function words of a text; undefined if it has too few to tell. @param words folded words */
export function languageOf(words: readonly string[]): string | undefined {
  const counts = Object.entries(functionWords).map(
    ([lang, known]) => [words.filter((word) => known.has(word)).length, lang] as const,
  );
  const [count, lang] = counts.reduce((most, other) => (other[0] > most[0] ? other : most));
  return count >= 2 ? lang : undefined;
}

/** The only language of which a text has function words; undefined if there are several or none. @param words folded words */
export function onlyLanguageOf(words: readonly string[]): string | undefined {
  const found = Object.entries(functionWords).filter(([, known]) => words.some((word) => known.has(word)));
  return found.length === 1 ? found[0]![0] : undefined;
}
