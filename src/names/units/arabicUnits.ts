import { readFileSync } from "node:fs";

/** Units of Arabic names, by number. */
export interface ArabicUnits {
  /** What a word stands for: one unit if it is Arabic, and for some Latin spellings several. */
  readonly own: readonly number[];
  /** The same, and the units that share a spelling with one of them: عبدالرحمن and عبدالرحمان are both Abderrahmane. */
  readonly related: readonly number[];
}

/** The units of a folded word such as محمد, Mohamed or Abdullah; undefined if the table does not have it. */
export function arabicUnitsOf(word: string): ArabicUnits | undefined {
  units ??= readUnits();
  return units.get(word);
}

let units: ReadonlyMap<string, ArabicUnits> | undefined;

/** Each line of the table is a unit in Arabic letters with its usual Latin spellings: see data/names/README.md. */
function readUnits(): ReadonlyMap<string, ArabicUnits> {
  const file = new URL("../../../data/names/arabic-units.txt", import.meta.url);
  const lines = readFileSync(file, "utf8").trim().split("\n");
  const spellings = lines.map((line) => line.split(" "));
  const own = new Map<string, number[]>();
  for (const [unit, words] of spellings.entries())
    for (const word of words) own.set(word, [...(own.get(word) ?? []), unit]);
  const relatedTo = spellings.map((words) => [...new Set(words.flatMap((word) => own.get(word)!))]);
  return new Map(
    [...own].map(([word, numbers]) => [
      word,
      { own: numbers, related: [...new Set(numbers.flatMap((unit) => relatedTo[unit]!))] },
    ]),
  );
}
