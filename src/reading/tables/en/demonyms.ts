import { linesOf, WordTable } from "../../text/wordTable.ts";

/** Nouns for a person of a state that are no adjectives, by the code of the state: "the Dane". */
export const demonyms = new WordTable(
  linesOf<string>(`
DK: Dane
SE: Swede
FI: Finn
PL: Pole
TR: Turk
ES: Spaniard
GB: Briton, Englishman, Englishwoman, Scot, Welshman
IE: Irishman, Irishwoman
FR: Frenchman, Frenchwoman
NL: Dutchman, Dutchwoman
RS: Serb
HR: Croat
SK: Slovak
SI: Slovene
CZ: Czech
GR: Greek
IS: Icelander
NZ: New Zealander
PH: Filipino, Filipina
TJ: Tajik
UZ: Uzbek
KZ: Kazakh
TH: Thai
AR: Argentine
LU: Luxembourger
AF: Afghan`),
);
