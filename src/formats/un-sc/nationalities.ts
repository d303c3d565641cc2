import { normalize } from "../../names/words.ts";
import { stateNameLookup } from "../../reference/stateByName.ts";
import type { ActorRecord } from "../../write/records.ts";

/**
 * How the list writes states where the reference data does not: the United Nations' own forms, and adjectives that stand
 * where a state's name should. What says more than a state's name ("Sudanese by birth", "USSR (until 1991)") is not here, and is
 * no affiliation.
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

/** Finds the state that a nationality of the list names: its id, or undefined where it names none for certain. */
export function nationalityLookup(states: Iterable<ActorRecord>): (words: string) => string | undefined {
  const byName = stateNameLookup(states);
  const bySpelling = new Map(Object.entries(spellings).map(([words, iso2]) => [normalize(words), `state:${iso2}`]));
  return (words) => bySpelling.get(normalize(words)) ?? byName(words);
}
