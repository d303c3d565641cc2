import { writeFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { fold } from "../src/names/fold.ts";
import { soundSimilarity } from "../src/names/sounds/soundSimilarity.ts";
import { soundsOf } from "../src/names/sounds/soundsOf.ts";

// Writes data/names/arabic-units.txt: see the README there. Reads "Arabic TAB Latin TAB count" from standard input.

/** Spellings below one of these are mostly errors. */
const least = { count: 3, shareOfSpelling: 0.1, shareOfUnit: 0.004, similarity: 0.55 };

const counts = new Map<string, Map<string, number>>();
const ofSpelling = new Map<string, number>();
for (const line of (await text(process.stdin)).trim().split("\n")) {
  const [arabic, latin, count] = line.split("\t") as [string, string, string];
  const article = /^ال(?=...)/u;
  const unit = letters(arabic).replace(article, "");
  const spelling = article.test(letters(arabic)) ? letters(latin).replace(/^[ae]l(?=.{4})/, "") : letters(latin);
  if (unit.length < 2 || !/^[a-z]{2,}$/.test(spelling)) continue;
  const spellings = counts.get(unit) ?? new Map<string, number>();
  counts.set(unit, spellings.set(spelling, (spellings.get(spelling) ?? 0) + Number(count)));
  ofSpelling.set(spelling, (ofSpelling.get(spelling) ?? 0) + Number(count));
}

const lines = [...counts].flatMap(([unit, spellings]) => {
  const total = [...spellings.values()].reduce((sum, count) => sum + count, 0);
  const kept = [...spellings].filter(
    ([spelling, count]) =>
      count >= least.count &&
      count >= total * least.shareOfUnit &&
      count >= ofSpelling.get(spelling)! * least.shareOfSpelling &&
      soundSimilarity(soundsOf(unit), soundsOf(spelling)) >= least.similarity,
  );
  return kept.length === 0 ? [] : [[unit, ...kept.sort((a, b) => b[1] - a[1]).map(([spelling]) => spelling)].join(" ")];
});
writeFileSync(new URL("../data/names/arabic-units.txt", import.meta.url), `${lines.sort().join("\n")}\n`);

function letters(name: string): string {
  return fold(name).replace(/[^\p{L}]/gu, "");
}
