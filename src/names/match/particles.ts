import { fold } from "../fold.ts";

/**
 * Words that names are written with or without: articles, words for son and daughter, prepositions of family names, and
 * conjunctions. They count little.
 */
export const particles: ReadonlySet<string> = new Set(
  (
    "al el il ul ad as ar az an at ash ud us ur ut uz ush ed er es e i wa wal fi lil ibn bin ben bint ould wuld walad bn b ولد بن ابن ال بنت de del da do dos du di von van der " +
    "den la le les los of the for and et y in & و في من لل د او бен бин ибн ульд аль ас ад аз ан ар ат аш эль и"
  ).split(" "),
);

/** Titles, which are no part of a name. */
export const titles: ReadonlySet<string> = new Set(
  (
    "mr mrs ms dr jr sr prof haji hajji hadji hajj mullah mulla maulavi mawlawi qari sheikh shaykh sheik sayyid sayed general gen " +
    "colonel col capt captain major maj commander president minister king prince emir amir ayatollah الشيخ شيخ الدكتور دكتور د السيد سيد الحاج حاج حاجي الملا ملا " +
    "مولوي قاري اللواء العميد العقيد الفريق الرئيس الوزير الملك الامير اية الابن"
  ).split(" "),
);

/** Words that make one name with the next word (Abd al-Rahman, Abu Bakr), or say whose child somebody is. Each line is one word. */
const kinshipWords = `
abd abdul abdal abdel abdur abdus abdu abed عبد абд абдул абдель абдуль
abu abou abi abo bou أبو أبي أبا بو абу
umm oum أم умм
ibn bin ben bn bint بن ابن بنت ould wuld walad weld ولد бен бин ибн ульд
`;

const kinship: ReadonlyMap<string, string> = new Map(
  kinshipWords
    .trim()
    .split("\n")
    .flatMap((line) => {
      const words = line.split(" ").map(fold);
      return words.map((word) => [word, words[0]!] as const);
    }),
);

/** The first of the words that mean the same as a folded word of kinship: abd for عبد and Abdel. */
export function kinshipOf(word: string): string | undefined {
  return kinship.get(word);
}

/** Whether a folded word says whose child somebody is, in Russian: Vladimirovich. */
export function isPatronymic(word: string): boolean {
  return /(?:[oe]vit?ch|[oe]vna|ович|евич|овна|евна)$/.test(word);
}
