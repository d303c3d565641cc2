import {
  advisedTravel,
  avertedDeeds,
  avertedNouns,
  claimedContent,
  claimedDeeds,
  commentedClaim,
  commenting,
  insertedClaim,
  lastingNouns,
  untilSaid,
  warnedDeeds,
} from "../../tables/en/aversion.ts";
import type { TextClause } from "../arguments/clause.ts";
import type { Trigger } from "./trigger.ts";

/** "to stop the quarrel from turning into a war", "fears of a war", "kept A from invading B", "which A says is backed by B", "denied reports that A had met B": no fact, and no plan either. */
export function isAverted({ text, tokens, sentence }: TextClause, { from, form, value }: Trigger): boolean {
  const before = text.slice(sentence.start, tokens[from]!.start).toLowerCase();
  // "a charge that B called absurd": B speaks of the charge.
  const isComment = value.kind === "STATEMENT" && commenting.test(tokens[from]!.folded) && commentedClaim.test(before);
  if (claimedContent.test(before) && !isComment) return true;
  // "Neither A nor B condemned it"
  if (form === "finite" && /\bneither [^,;:“”"]* nor [^,;:“”"]*$/.test(before)) return true;
  if (value.kind !== "STATEMENT" && insertedClaim.test(before)) return true;
  // "not a cent would flow until the agency explained": what has not been said yet.
  if (value.kind === "STATEMENT" && form === "finite" && untilSaid.test(before)) return true;
  if (form === "passive") return claimedDeeds.test(before);
  // "have been close to an agreement": an auxiliary.
  if (
    value.kind === "ASSOCIATION" &&
    /^ha(?:s|ve|d)$/.test(tokens[from]!.folded) &&
    tokens[from + 1]?.folded === "been"
  )
    return true;
  if (form === "base" && value.kind === "ASSOCIATION") return warnedDeeds.test(before);
  // "told its citizens not to travel to Chad"
  if (form === "base" && value.kind === "MEETING") return advisedTravel.test(before);
  if (form !== "noun" && form !== "gerund") return false;
  if (form === "gerund") return isTie(value) && avertedDeeds.some((words) => words.test(before));
  // "helped the bank avoid American sanctions": they are in force.
  if (value.kind === "SANCTION" && /\bavoid\w* [^,;]*$/.test(before)) return false;
  return value.kind !== "STATEMENT" && avertedNouns.some((words) => words.test(before));
}

/** "wants to stop the war between A and B": there is one. */
export function isLasting({ text, tokens, sentence }: TextClause, { from, value }: Trigger): boolean {
  return (
    value.kind === "ASSOCIATION" && lastingNouns.test(text.slice(sentence.start, tokens[from]!.start).toLowerCase())
  );
}

function isTie({ kind }: Trigger["value"]): boolean {
  return kind === "ASSOCIATION" || kind === "SANCTION" || kind === "MEETING";
}
