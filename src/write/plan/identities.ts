import { Conflict, type RawabitError } from "../../errors/errors.ts";
import type { GraphWriter } from "../../neo4j/graph.ts";
import type { ActorKind } from "../../ontology/actorKinds.ts";
import { withoutInvisible } from "../../text/identityText.ts";
import type { ActorRecord, IdentifierRecord } from "../records.ts";
import { identifierOwners, knownActors } from "../write.queries.ts";

/** The key of the identifier's node: one for each value of a scheme, whatever invisible characters it has. */
export function identifierKey({ scheme, value }: IdentifierRecord): string {
  return withoutInvisible(`${scheme}:${value}`);
}

/** An id that another source gives an actor, as an identifier of the actor: split at the first colon. */
export function identifierOfId(id: string): IdentifierRecord {
  const colon = id.indexOf(":");
  const [scheme, value] = [id.slice(0, Math.max(colon, 0)), id.slice(colon + 1)];
  return scheme.trim() && value.trim() ? { scheme, value } : { scheme: "id", value: id };
}

/** The actor that a record describes. */
export interface Identity {
  readonly id: string;
  readonly isNew: boolean;
}

/**
 * The actors in the graph and in the batch so far, by id and by identifier: an id is an actor's own, or else one of its
 * identifiers. Names are never compared, because different people share them.
 */
export class ActorIdentities {
  readonly #kinds: Map<string, ActorKind>;
  readonly #owners: Map<string, string>;

  private constructor(kinds: Map<string, ActorKind>, owners: Map<string, string>) {
    this.#kinds = kinds;
    this.#owners = owners;
  }

  /** Reads the actors that the records describe or that the other ids identify, if the graph has them. */
  static async read(
    writer: GraphWriter,
    actors: readonly ActorRecord[],
    otherIds: readonly string[],
  ): Promise<ActorIdentities> {
    const ids = [...new Set([...actors.map(({ id }) => id), ...otherIds])];
    const existing = ids.length === 0 ? [] : await writer.run(knownActors, { ids });
    const kinds = new Map(existing.map(({ id, kind }) => [id, kind]));
    const keys = new Set([
      ...ids.filter((id) => !kinds.has(id)).map((id) => identifierKey(identifierOfId(id))),
      ...actors.flatMap(({ identifiers = [] }) => identifiers.map(identifierKey)),
    ]);
    const owned = keys.size === 0 ? [] : await writer.run(identifierOwners, { keys: [...keys] });
    for (const { actorId, kind } of owned) kinds.set(actorId, kind);
    return new ActorIdentities(kinds, new Map(owned.map(({ key, actorId }) => [key, actorId])));
  }

  /** The id in the graph of the actor with this id or identifier; undefined if there is none. */
  find(id: string): string | undefined {
    return this.#kinds.has(id) ? id : this.#owners.get(identifierKey(identifierOfId(id)));
  }

  kindOf(id: string): ActorKind | undefined {
    return this.#kinds.get(id);
  }

  /**
   * Determines which actor a record describes, and remembers it for later records; returns the reason if that is ambiguous.
   */
  settle(record: ActorRecord): Identity | RawabitError {
    const { id, kind, identifiers = [] } = record;
    const known = this.find(id);
    let target = known;
    for (const key of identifiers.map(identifierKey)) {
      const owner = this.#owners.get(key);
      if (owner === undefined || owner === target) continue;
      if (target !== undefined)
        return new Conflict(
          `actor "${id}" has the identifier ${key}, which already identifies "${owner}"${target === id ? "" : `; its ${known === undefined ? "other identifier" : "id"} belongs to "${target}"`}. Use one id for both, or correct the identifier.`,
        );
      target = owner;
    }
    const there = target === undefined ? undefined : this.#kinds.get(target);
    if (there !== undefined && there !== kind) return ofAnotherKind(record, target!, there);
    const settled = target ?? id;
    this.#kinds.set(settled, kind);
    for (const key of identifiers.map(identifierKey)) this.#owners.set(key, settled);
    if (settled !== id) this.#owners.set(identifierKey(identifierOfId(id)), settled);
    return { id: settled, isNew: target === undefined };
  }
}

function ofAnotherKind({ id, kind }: ActorRecord, target: string, there: ActorKind): RawabitError {
  const here = `actor "${id}" is of kind ${kind} here`;
  return new Conflict(
    target === id
      ? `${here}, and of kind ${there} in the graph. Correct its kind, or use another id.`
      : `${here}, and has an identifier of "${target}", which is of kind ${there} in the graph. Correct its kind or the identifier.`,
  );
}
