import { Conflict, type RawabitError } from "../../errors/errors.ts";
import type { GraphWriter } from "../../neo4j/graph.ts";
import type { ActorRecord } from "../records.ts";
import { identifierOwners, knownActors } from "../write.queries.ts";
import { claimedKeys, identifierKey, idsOfKey, keyOfId } from "./claims.ts";
import { agreedKind, type StatedKind } from "./kinds.ts";

/** The actor that a record describes. */
export interface Identity {
  readonly id: string;
  /** The actor that has one of the record's ids itself, if it was merged into that one; otherwise that one. */
  readonly part: string;
  readonly isNew: boolean;
  readonly kind: StatedKind;
}

/**
 * The actors in the graph and in the batch so far, by id and by identifier: an id is an actor's own, or else one of its
 * identifiers. An actor that was merged into another one is a part of it. Names are never compared, because different
 * people share them.
 */
export class ActorIdentities {
  /** For each part, the id of the actor that it is now. */
  readonly #actors = new Map<string, string>();
  /** For each part, what it is for imports: merges by editors aside. */
  readonly #entries = new Map<string, string>();
  readonly #kinds = new Map<string, StatedKind>();
  /** The part that has the identifier. */
  readonly #owners = new Map<string, string>();
  readonly #misfits: Set<string>;
  readonly #overrides: boolean;

  private constructor(misfits: Iterable<string>, overrides: boolean) {
    this.#misfits = new Set(misfits);
    this.#overrides = overrides;
  }

  /**
   * Reads the actors that the records describe or that the other ids identify, if the graph has them.
   * @param misfits ids of actors whose records were refused because the graph's actor is of another kind
   * @param overrides whether the records replace kinds that editors have set
   */
  static async read(
    writer: GraphWriter,
    actors: readonly ActorRecord[],
    otherIds: readonly string[],
    misfits: Iterable<string>,
    overrides = false,
  ): Promise<ActorIdentities> {
    const identities = new ActorIdentities(misfits, overrides);
    const claimed = actors.flatMap((record) => [record.id, ...claimedKeys(record).flatMap(idsOfKey)]);
    const ids = [...new Set([...claimed, ...otherIds])];
    for (const { id, ...row } of ids.length === 0 ? [] : await writer.run(knownActors, { ids }))
      identities.#add(id, row);
    const keys = new Set([
      ...ids.filter((id) => !identities.#actors.has(id)).map(keyOfId),
      ...actors.flatMap(({ identifiers = [] }) => identifiers.map(identifierKey)),
    ]);
    for (const { key, partId, ...row } of keys.size === 0
      ? []
      : await writer.run(identifierOwners, { keys: [...keys] })) {
      identities.#add(partId, row);
      identities.#owners.set(key, partId);
    }
    return identities;
  }

  #add(
    partId: string,
    { actorId, entryId, ...kind }: StatedKind & { readonly actorId: string; readonly entryId: string },
  ): void {
    this.#actors.set(partId, actorId);
    this.#entries.set(partId, entryId);
    this.#actors.set(actorId, actorId);
    this.#kinds.set(actorId, kind);
  }

  /** The id of the actor, possibly a merged one, that has this id or identifier itself; undefined if there is none. */
  partOf(id: string): string | undefined {
    return this.#actors.has(id) ? id : this.#owners.get(keyOfId(id));
  }

  /** The id in the graph of the actor with this id or identifier; undefined if there is none. */
  find(id: string): string | undefined {
    const part = this.partOf(id);
    return part === undefined ? undefined : this.#actors.get(part);
  }

  /** The part that has the id or identifier with this key. */
  partOfKey(key: string): string | undefined {
    return idsOfKey(key).find((id) => this.#actors.has(id)) ?? this.#owners.get(key);
  }

  /** The actor that a part is now. */
  actorOf(partId: string): string {
    return this.#actors.get(partId)!;
  }

  /** The actor that a part is for imports: merges by editors aside. */
  entryOf(partId: string): string {
    return this.#entries.get(partId) ?? partId;
  }

  kindOf(id: string): StatedKind | undefined {
    return this.#kinds.get(id);
  }

  /** Whether the record of the actor with this id was refused, because the graph's actor is of another kind. */
  isMisfit(id: string): boolean {
    return this.#misfits.has(id);
  }

  get misfits(): ReadonlySet<string> {
    return this.#misfits;
  }

  /**
   * Determines which actor a record describes, and remembers it for later records; returns the reason if that is ambiguous.
   * @param keys of all ids that records of the batch give the same actor
   */
  settle(record: ActorRecord, keys: readonly string[] = claimedKeys(record)): Identity | RawabitError {
    const { id, identifiers = [] } = record;
    const known = this.find(id);
    if (known !== undefined && this.#kindAfter(record, known) === undefined) {
      this.#misfits.add(id);
      return ofAnotherKind(record, known, this.#kinds.get(known)!);
    }
    let target = known;
    let part = this.partOf(id);
    const claimed = claimedKeys(record);
    for (const key of new Set([...claimed, ...identifiers.map(identifierKey)])) {
      const partOfKey = claimed.includes(key) ? this.partOfKey(key) : this.#owners.get(key);
      const owner = partOfKey === undefined ? undefined : this.#actors.get(partOfKey);
      if (owner === undefined || owner === target) continue;
      if (target !== undefined)
        return new Conflict(
          `actor "${id}" has the identifier ${key}, which already identifies "${owner}"${target === id ? "" : `; its ${known === undefined ? "other identifier" : "id"} belongs to "${target}"`}. Use one id for both, or correct the identifier.`,
        );
      target = owner;
      part = partOfKey;
    }
    const there = target === undefined ? undefined : this.#kinds.get(target);
    const kind = this.#kindAfter(record, target);
    if (kind === undefined) return ofAnotherKind(record, target!, there!);
    const settled = target ?? id;
    this.#actors.set(settled, settled);
    this.#kinds.set(settled, kind);
    const ids = keys.filter((key) => !idsOfKey(key).includes(settled));
    for (const key of [...ids, ...identifiers.map(identifierKey)])
      if (!this.#owners.has(key)) this.#owners.set(key, part ?? settled);
    return { id: settled, part: part ?? settled, isNew: target === undefined, kind };
  }

  /** The kind of an actor after a record of it; undefined if they contradict each other. */
  #kindAfter({ kind, kindGuessed }: ActorRecord, id: string | undefined): StatedKind | undefined {
    const stated = { kind, kindGuessed };
    const there = id === undefined ? undefined : this.#kinds.get(id);
    if (there === undefined || (this.#overrides && there.kindCurated)) return stated;
    return agreedKind([there, stated]);
  }

  /** Remembers a new actor that is part of another one from the start. */
  settlePart(record: ActorRecord, actorId: string): void {
    this.#actors.set(record.id, actorId);
    for (const key of (record.identifiers ?? []).map(identifierKey))
      if (!this.#owners.has(key)) this.#owners.set(key, record.id);
  }
}

function ofAnotherKind({ id, kind }: ActorRecord, target: string, there: StatedKind): RawabitError {
  const here = `actor "${id}" is of kind ${kind} here`;
  return new Conflict(
    target === id
      ? `${here}, and of kind ${there.kind} in the graph. Correct its kind, or use another id.`
      : `${here}, and has an identifier of "${target}", which is of kind ${there.kind} in the graph. Correct its kind or the identifier.`,
  );
}
