import { phraseTable } from "../../text/wordTable.ts";
import { portfolios } from "./ministers.ts";

const ministries = portfolios
  .trim()
  .split(/, |\n/)
  .flatMap((portfolio) => [`${portfolio} ministry`, `ministry of ${portfolio}`]);

/** Nouns of organs: "the Chinese foreign ministry", "Ministry of Defence". */
export const organNouns = phraseTable(
  `${ministries.join(", ")}, ministry, foreign office, state department, defense department, treasury department, justice department, commerce department, department of state, treasury, parliament, house of representatives, senate, congress, central bank, supreme court, constitutional court, high court, armed forces, national assembly, navy, army, air force, national guard, state television, state tv, state radio, news agency, state news agency, embassy, intelligence, intelligence service, intelligence agency, secret service, security service, security council, national security council, electoral commission, electoral tribunal, electoral council, central election commission, interior department, judiciary, coast guard, coastguard, border guard, border police, border service, federal police, national police, general staff, gendarmerie, revolutionary guards, revolutionary guard, royal court, election commission, house of commons, cabinet office, presidency, presidential office, presidential press service, knesset, state council, transitional council, prosecutor's office, customs service, supreme electoral tribunal, constitutional tribunal, court of appeal, state security service, domestic intelligence agency, foreign intelligence service, chamber of deputies, lower house, upper house, human rights commission, anti corruption commission, anti corruption agency, bribery commission, statistics office, tax authority, civil aviation authority, space agency, immigration service, police`,
);

/** Organs that a text may call by their noun alone once it is clear which state's they are: "the army". */
export const bareOrgans = phraseTable(
  `${ministries.filter((ministry) => !/^ministry of/.test(ministry)).join(", ")}, foreign office, treasury, central bank, supreme court, constitutional court, armed forces, navy, army, air force, national guard, electoral commission, electoral tribunal, electoral council, election commission, coast guard, coastguard, border guard, border police, border service, federal police, national police, general staff, gendarmerie, transitional council, embassy`,
);

/** Words of organs that mean the same, or nothing. */
export const organWordsAlike: Readonly<Record<string, string>> = {
  the: "",
  of: "",
  for: "",
  and: "",
  affairs: "",
  department: "ministry",
  defense: "defence",
  external: "foreign",
  election: "electoral",
  coastguard: "coast guard",
  president: "presidential",
  office: "office",
};
