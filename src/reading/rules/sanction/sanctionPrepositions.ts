import * as arabic from "../../tables/ar/sanction.ts";
import * as english from "../../tables/en/sanction.ts";
import type { TextClause } from "../arguments/clause.ts";
import type { SanctionPattern } from "../triggers/trigger.ts";

/** What stands before whoever is hit, by the pattern of the words. */
export function prepositionsOf({ language }: TextClause, pattern: SanctionPattern): readonly string[] {
  return (language === "en" ? english : arabic).sanctionPrepositions[pattern] ?? [""];
}
