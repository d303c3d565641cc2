import { offices } from "../tables/en/offices.ts";
import { linesOf, WordTable } from "../text/wordTable.ts";
import type { Office } from "./office.ts";

/** Offices in the singular and in the plural. */
export const englishOffices = new WordTable<Office>(
  linesOf<"national" | "any">(offices).flatMap(([office, sort]) => {
    const isNational = sort === "national";
    return [
      [office, { office, isNational, isPlural: false }],
      [pluralOf(office), { office, isNational, isPlural: true }],
    ] as const;
  }),
);

function pluralOf(office: string): string {
  const [first = "", ...rest] = office.split(" ");
  if (rest[0] === "of" || rest[0] === "general") return [`${first.replace(/y$/, "ie")}s`, ...rest].join(" ");
  return `${office.replace(/y$/, "ie").replace(/man$/, "me")}${office.endsWith("man") ? "n" : "s"}`;
}
