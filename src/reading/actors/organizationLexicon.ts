import type { ReadingLanguage } from "../reading.ts";
import { moreOrganizations } from "../tables/ar/organizations.ts";
import { internationalOrganizations } from "../tables/internationalOrganizations.ts";
import { movements } from "../tables/movements.ts";
import { wellKnownOrganizations } from "../tables/organizations.ts";
import type { Token } from "../text/token.ts";
import { WordTable } from "../text/wordTable.ts";

const organizations = [wellKnownOrganizations, internationalOrganizations, movements]
  .map((table) => table.trim())
  .join("\n");

/** All English and Arabic names of such an organization, by the first English one. */
export function namesOfOrganization(name: string): readonly string[] {
  return namesByFirst.get(name) ?? [];
}

const namesByFirst: ReadonlyMap<string, readonly string[]> = new Map(
  organizations.split("\n").map((line) => {
    const names = line.split(/[|,]/).filter((name) => name !== "");
    return [names[0]!, names] as const;
  }),
);

const namesOfMovements = new Set(
  movements
    .trim()
    .split("\n")
    .map((line) => line.split(/[|,]/)[0]!),
);

/** Whether a name is that of a movement, which is no organ of the state in its name: "Revolutionary Armed Forces of Colombia". */
export function isMovementAt(tokens: readonly Token[], from: number, language: ReadingLanguage): boolean {
  return namesOfMovements.has(organizationNames(language).at(tokens, from)?.value ?? "");
}

const tables = new Map<ReadingLanguage, WordTable<string>>();

/** Organizations that texts name without explanation, with the first of their English names. */
export function organizationNames(language: ReadingLanguage): WordTable<string> {
  let table = tables.get(language);
  if (table === undefined) {
    const lines = language === "en" ? organizations : organizations + moreOrganizations;
    const entries = lines
      .trim()
      .split("\n")
      .flatMap((line) => {
        const [english, arabic] = line.split("|").map((names) => names.split(",")) as [string[], string[]];
        return (language === "en" ? english : arabic)
          .filter((name) => name !== "")
          .map((name) => [name, english[0]!] as const);
      });
    table = new WordTable(entries);
    tables.set(language, table);
  }
  return table;
}
