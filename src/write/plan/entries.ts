import { parseOwn, propertiesOfValues } from "../merging/ownValues.ts";
import type { ActorState } from "../write.queries.ts";

/** The source of merges by editors. */
export const editorSource = "editor";

/**
 * An actor as imports know it: without the actors that editors have merged into it, or one of these. Each record describes an entry.
 * No import separates what an editor has merged, but a source goes on to correct, merge and separate its own entries.
 */
export interface ActorEntry extends ActorState {
  /** The actor, if editors have made it of several entries. */
  readonly actor?: ActorState;
}

/** The entries that make up an actor. */
export function entriesOf(state: ActorState): ActorEntry[] {
  if (state.parts.length === 0) return [state];
  const entryIds = new Map([state.id, ...state.parts.map(({ id }) => id)].map((id) => [id, entryOfPart(state, id)]));
  return [...new Set(entryIds.values())].map((entryId) => {
    const isIn = (id: string) => entryIds.get(id) === entryId;
    const states = state.states.filter(([, partId]) => isIn(partId));
    return {
      ...state,
      actor: state,
      id: entryId,
      properties: state.parts.find(({ id }) => id === entryId) ?? state.properties,
      parts: state.parts.filter(({ id }) => id !== entryId && isIn(id)),
      names: state.names.filter(([, partId]) => isIn(partId)),
      merges: state.merges.filter(([id]) => id !== entryId && isIn(id)),
      distinct: state.distinct.filter(([partId]) => isIn(partId)),
      ...curationOf(state, entryId, isIn),
      state: states[0]?.[0] ?? null,
      states,
    };
  });
}

/** What editors have set of an entry's own and of what it has taken from its parts, and which names of these they have removed. */
function curationOf(
  state: ActorState,
  entryId: string,
  isIn: (id: string) => boolean,
): Pick<ActorEntry, "curatedFields" | "removedNames"> {
  const { id, properties, curatedFields, removedNames } = state;
  const all = [{ ...properties, id, curatedFields, removedNames }, ...state.parts].filter((part) => isIn(part.id));
  const taken = Object.keys(parseOwn(all.find((part) => part.id === entryId)!));
  const isOf = (part: { readonly id: string }) => (field: string) => part.id === entryId || taken.includes(field);
  return {
    curatedFields: [...new Set(all.flatMap((part) => (part.curatedFields ?? []).filter(isOf(part))))],
    removedNames: [...new Set(all.flatMap((part) => part.removedNames ?? []))],
  };
}

/**
 * The properties that a record of a part is compared with: the entry's own ones, without those taken from actors merged into it. A part that
 * its source has merged has no others than the entry.
 */
export function propertiesOfPart({ id, properties }: ActorEntry, part: string): ActorEntry["properties"] {
  return part === id ? { ...properties, ...propertiesOfValues(parseOwn(properties)) } : properties;
}

function entryOfPart(state: ActorState, partId: string): string {
  const merge = state.merges.find(([id]) => id === partId);
  return merge === undefined || merge[1] === editorSource ? partId : entryOfPart(state, merge[2]);
}

/** The keys of the identifiers that an entry has itself, or a part of it; an identifier of another entry is known, too. */
export function ownIdentifiers({ id, parts, identifiers }: ActorEntry): ActorState["identifiers"] {
  const ids = new Set([id, ...parts.map((part) => part.id)]);
  return identifiers.filter(([, partId]) => ids.has(partId));
}
