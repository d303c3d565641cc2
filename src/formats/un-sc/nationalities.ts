import { normalize } from "../../names/words.ts";
import { stateNameLookup } from "../../reference/stateByName.ts";
import type { ActorRecord } from "../../write/records.ts";

/**
 * Spellings of states that the reference data lacks: the United Nations' own forms, and adjectives used instead of a
 * name. Values that say more than a state's name ("Sudanese by birth", "USSR (until 1991)") do not become affiliations.
 */
const spellings: Readonly<Record<string, string>> = {
  "Bolivia (Plurinational State of)": "BO",
  Congo: "CG",
  "Iran (Islamic Republic of)": "IR",
  "Netherlands (Kingdom of the)": "NL",
  "Republic of Moldova": "MD",
  "The former Yugoslav Republic of Macedonia": "MK",
  "Venezuela (Bolivarian Republic of)": "VE",
  Afghan: "AF",
  Algerian: "DZ",
  Egyptian: "EG",
  Indonesian: "ID",
  Iranian: "IR",
  Iraqi: "IQ",
  Jordanian: "JO",
  Kuwaiti: "KW",
  Lebanese: "LB",
  Libyan: "LY",
  Malian: "ML",
  Moroccan: "MA",
  Pakistani: "PK",
  Palestinian: "PS",
  Russian: "RU",
  Rwandan: "RW",
  "Saudi Arabian": "SA",
  Saudi: "SA",
  Somali: "SO",
  Sudanese: "SD",
  Syrian: "SY",
  Tunisian: "TN",
  Turkish: "TR",
  Yemeni: "YE",
};

/** Returns a function that finds the id of the state that a nationality names; undefined if that is uncertain. */
export function nationalityLookup(states: Iterable<ActorRecord>): (words: string) => string | undefined {
  const byName = stateNameLookup(states);
  const bySpelling = new Map(Object.entries(spellings).map(([words, iso2]) => [normalize(words), `state:${iso2}`]));
  return (words) => bySpelling.get(normalize(words)) ?? byName(words);
}
