import * as offices from "../tables/en/offices.ts";
import { linesOf, phraseTable, WordTable } from "../text/wordTable.ts";

export interface Office {
  readonly office: string;
  readonly isNational: boolean;
  readonly isPlural: boolean;
}

export const officeTable = new WordTable<Office>(
  linesOf<"national" | "any">(offices.offices).flatMap(([office, sort]) => {
    const isNational = sort === "national";
    return [
      [office, { office, isNational, isPlural: false }],
      [pluralOf(office), { office, isNational, isPlural: true }],
    ] as const;
  }),
);
export const counterparts = phraseTable(offices.counterparts);
export const formers = phraseTable(offices.former);
export const fillers = phraseTable(offices.fillers);
export const honorifics = phraseTable(offices.honorifics);
export const organs = phraseTable(offices.organs);

function pluralOf(office: string): string {
  const [first = "", ...rest] = office.split(" ");
  if (rest[0] === "of" || rest[0] === "general") return [`${first.replace(/y$/, "ie")}s`, ...rest].join(" ");
  return `${office.replace(/y$/, "ie").replace(/man$/, "me")}${office.endsWith("man") ? "n" : "s"}`;
}
