import { query } from "../../neo4j/query.ts";
import type { Count, Ids, Stamp } from "../write.queries.ts";
import type { StoredActor } from "./ownValues.ts";

/** A merge to write. */
export interface MergeRow {
  readonly id: string;
  /** The merged actor. */
  readonly part: string;
  /** The actor that it was merged into. That one may be part of another one itself. */
  readonly into: string;
  /** The source that says so: the prefix of its ids, or "editor". */
  readonly source: string;
}
/** An actor, and what it is part of. */
export interface MergeChain {
  readonly id: string;
  /** The actor, the one that it was merged into, the one that this one was merged into, and so on. */
  readonly actors: readonly (StoredActor & { readonly merged: readonly StoredActor[] })[];
  /** The id of the merge of each of them into the next. */
  readonly merges: readonly string[];
}
/** A merge, undone or not. */
export interface MergeState {
  readonly part: string;
  readonly into: string;
  readonly source: string;
  readonly undone: boolean;
  /** The id of the change that undid it; null if none did, or if an import did. */
  readonly undoneIn: string | null;
  /** The later merge of the actor that it was merged into, and the actor that this one was merged into. */
  readonly later: { readonly id: string; readonly into: string } | null;
}

export const mergedActors = query<Stamp & { merges: readonly MergeRow[] }, Count>("write/merges");
/** `ids` of merges. */
export const separatedActors = query<Stamp & Ids, Count>("write/separations");
export const mergeChains = query<Ids, MergeChain>("write/mergeChains");
export const mergeStates = query<{ id: string }, MergeState>("write/mergeState");

interface Move {
  /** Ids of actors. */
  readonly from: string;
  readonly to: string;
}
export const movedIdentifiers = query<Stamp & Move & { keys: readonly string[] }, Count>("write/movedIdentifiers");
export const movedCredits = query<Stamp & Move & { givenIds: readonly string[] | null }, Count>("write/movedCredits");
export const relationsToMove = query<{ actorId: string; givenIds: readonly string[] | null }, { id: string }>(
  "write/relationsToMove",
);

interface Pair {
  /** Ids of actors. */
  readonly one: string;
  readonly other: string;
}
export const storedDistinctPairs = query<Ids, Pair>("write/storedDistinctPairs");
export const createdDistinctPairs = query<
  Stamp & { pairs: readonly (Pair & { by: string | null; reason: string | null })[] },
  Count
>("write/distinctPairs");
export const removedDistinctPairs = query<Stamp & Ids, Count>("write/removedDistinctPairs");
