import * as offices from "../tables/ar/offices.ts";
import { linesOf, phraseTable, WordTable } from "../text/wordTable.ts";

export interface Office {
  readonly office: string;
  readonly isNational: boolean;
  readonly isPlural: boolean;
}

export const officeTable = new WordTable<Office>(
  linesOf<"national" | "any" | "plural">(offices.offices).flatMap(([office, sort]) => {
    const entry = { office, isNational: sort === "national", isPlural: sort === "plural" };
    const isBare = !office.includes(" ") && !office.startsWith("ال");
    return isBare
      ? ([
          [office, entry],
          [`ال${office}`, entry],
          ...(/[ةىء]$/.test(office) ? [] : [[`${office}ا`, entry] as const]),
        ] as const)
      : ([[office, entry]] as const);
  }),
);
export const counterparts = phraseTable(offices.counterparts);
export const formers = phraseTable(offices.former);
export const honorifics = phraseTable(offices.honorifics);
export const organs = phraseTable(offices.organs);
export const ownOrgans = phraseTable(offices.ownOrgans);
export const organizationNouns = phraseTable(offices.organizationNouns);
export const bothWords = phraseTable(offices.bothWords);
export const agency = phraseTable("وكالة, قناة, صحيفة, إذاعة, شبكة");

/** The word that tells offices apart: رئيس of الرئيس and رئيس الوزراء alike is too little for the second. */
export function headOf(office: string): string {
  return office
    .split(" ")
    .map((word) => word.replace(/^ال/, "").replace(/ة$/, ""))
    .slice(0, 2)
    .join(" ");
}
