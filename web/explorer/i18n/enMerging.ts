import { isolated } from "./direction.ts";
import { pluralizer } from "./plural.ts";

const n = (count: number) => count.toLocaleString("en");
const plural = pluralizer("en");

/** The texts of merging actors in English. */
export const enMerging = {
  compareActors: "One actor or two?",
  findOther: (name: string) => `Which actor may be the same as ${isolated(name)}? Search by name`,
  possibleDuplicates: "Possible duplicates",
  score: (percent: string) => `${percent} similar`,
  sameActor: "This is the actor itself. Choose another one.",
  chooseOther: "Choose another actor",
  comparison: "The two actors side by side",
  missingActor: "One of the two is not in the database.",
  goesOn: "stays",
  becomesPart: "becomes part of it",
  swapKept: "Keep the other one instead",
  isDifferent: "different",
  described: "Description",
  bornOn: "Born",
  diedOn: "Died",
  stateOf: "State",
  newestRelations: "Newest relations",
  inCommon: "In common",
  nothingInCommon: "Nothing recorded.",
  sharedCounterparts: "Related actors",
  sharedMainCounterparts: "Related actors, among the 100 most related to each",
  relationsOfBoth: (count: number) =>
    plural(count, {
      one: "1 relation in which both take part",
      other: `${n(count)} relations in which both take part`,
    }),
  areDistinct: "The two are declared distinct.",
  decision: "What are they?",
  one: "One actor: merge them",
  two: "Two different actors",
  whatMergeDoes: (kept: string, absorbed: string) =>
    `${isolated(kept)} stays, and ${isolated(absorbed)} becomes part of it: its relations, names and identifiers are shown there, and links to it lead there. Where both have a date or a description, that of ${isolated(kept)} stays. Nothing is lost: the merge can be undone at any time.`,
  whatBecomesOfRelationsOfBoth: (count: number) =>
    plural(count, {
      one: "The relation in which both take part then has one actor instead of the two.",
      other: `The ${n(count)} relations in which both take part then have one actor instead of the two.`,
    }),
  whatDistinctDoes:
    "Neither an editor nor an import can then merge them, and they are no longer listed as possible duplicates. You can take this back.",
  merge: "Merge",
  declareDistinct: "Declare distinct",
  mergeRefused: "Not done:",
  merged: (kept: string, absorbed: string) => `${isolated(absorbed)} is now part of ${isolated(kept)}.`,
  declaredDistinct: (one: string, other: string) => `${isolated(one)} and ${isolated(other)} are declared distinct.`,
  undoMergeExplanation: (absorbed: string, kept: string) =>
    `${isolated(absorbed)} is an actor of its own again, with everything that was recorded for it, also since the merge. All else stays with ${isolated(kept)}.`,
  undoMergeOfSource:
    "An import has merged the two. They are also declared distinct, so that its next run does not merge them again.",
  mergeUndone: (absorbed: string) => `The merge has been undone: ${isolated(absorbed)} is an actor of its own again.`,
  undoDistinctSubmit: "Take back",
  undoDistinctTitle: "Not distinct after all?",
  undoDistinctExplanation: (one: string, other: string) =>
    `${isolated(one)} and ${isolated(other)} may then be merged again, also by an import.`,
  distinctUndone: "The two are no longer declared distinct.",
};

export type MergingMessages = typeof enMerging;
