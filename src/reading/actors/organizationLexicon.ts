import type { ReadingLanguage } from "../reading.ts";
import { wellKnownOrganizations } from "../tables/organizations.ts";
import { WordTable } from "../text/wordTable.ts";

const tables = new Map<ReadingLanguage, WordTable<string>>();

/** Organizations that texts name without explanation, with the first of their English names. */
export function organizationNames(language: ReadingLanguage): WordTable<string> {
  let table = tables.get(language);
  if (table === undefined) {
    const entries = wellKnownOrganizations
      .trim()
      .split("\n")
      .flatMap((line) => {
        const [english, arabic] = line.split("|").map((names) => names.split(",")) as [string[], string[]];
        return (language === "en" ? english : arabic).map((name) => [name, english[0]!] as const);
      });
    table = new WordTable(entries);
    tables.set(language, table);
  }
  return table;
}
