import { compareNames } from "../../../names/match/compareNames.ts";
import { prepareName } from "../../../names/match/prepareName.ts";

/** How similar two names are, from 0 to 1. */
export function nameSimilarity(one: string, other: string): number {
  return compareNames(prepareName(one), prepareName(other)).score;
}
