import { setImmediate } from "node:timers/promises";
import { conceptsOf } from "./concepts/conceptsOf.ts";
import { arabicUnitsOf } from "./units/arabicUnits.ts";

/** Reads the tables that comparisons of names need. It takes 0.3 s of a processor, for which the first search would wait. */
export async function loadNameTables(): Promise<void> {
  arabicUnitsOf("");
  await setImmediate();
  conceptsOf("");
}
