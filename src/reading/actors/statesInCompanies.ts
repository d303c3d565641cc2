import type { Token } from "../text/token.ts";
import type { Mark } from "./marks.ts";

/** Words that make a company of a state's name, folded; not "oil" or "steel", which headlines capitalize as a state's goods. */
const companyWords = /^(?:airlines?|airways|telecom|petroleum|railways|holdings?|ltd|inc|plc)$/;

/** Drops from an English text's marks the states in names of companies: "Kenya Airways", "Ethiopian Airlines", "Air France". */
export function dropStatesInCompanies(marks: Map<number, Mark>, tokens: readonly Token[]): void {
  for (const { from, to, actor } of [...marks.values()]) {
    if (actor.kind !== "STATE") continue;
    const [before, behind] = [tokens[from - 1], tokens[to]];
    const isBefore = behind?.gap === " " && behind.letterCase === "capital" && companyWords.test(behind.folded);
    if (isBefore || (before?.value === "Air" && tokens[from]!.gap === " ")) marks.delete(from);
  }
}
