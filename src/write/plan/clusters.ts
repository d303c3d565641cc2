import type { ActorRecord } from "../records.ts";
import { allKeys, claimedKeys, identifierKey, keyOfId, sourceOfId } from "./claims.ts";

/** Records of a batch that give an actor's ids, directly or through each other. */
export interface Cluster {
  readonly source: string;
  readonly records: readonly ActorRecord[];
  /** The keys of all ids that the source gives the actor. */
  readonly claimed: readonly string[];
  /** The keys of all ids and identifiers. */
  readonly keys: readonly string[];
}

/**
 * Groups the records that give an actor's ids: a record belongs to those whose own ids it gives. Another id that two groups give
 * identifies neither.
 */
export function clustersOf(records: readonly ActorRecord[]): Cluster[] {
  const byOwnKey = new Map<string, ActorRecord[]>();
  for (const record of records) {
    const key = ownKey(record);
    byOwnKey.set(key, [...(byOwnKey.get(key) ?? []), record]);
  }
  const groups = new Map<ActorRecord, readonly ActorRecord[]>();
  for (const record of records) {
    const related = claimsOf(record).flatMap((key) => byOwnKey.get(key) ?? []);
    const group = [...new Set([record, ...related].flatMap((each) => groups.get(each) ?? [each]))];
    for (const each of group) groups.set(each, group);
  }
  const distinct = [...new Set(groups.values())];
  const givenBy = new Map<string, number>();
  for (const group of distinct)
    for (const key of new Set(group.flatMap(claimsOf))) givenBy.set(key, (givenBy.get(key) ?? 0) + 1);
  return distinct.map((group) => {
    const source = sourceOfId(group[0]!.id);
    const isOwn = (key: string) => givenBy.get(`${source} ${key}`) === 1 || byOwnKey.has(`${source} ${key}`);
    const claimed = [...new Set(group.flatMap(claimedKeys))];
    const shared = new Set(claimed.filter((key) => !isOwn(key)));
    const keys = [...new Set(group.flatMap(allKeys))];
    return {
      source,
      records: group,
      claimed: claimed.filter((key) => !shared.has(key)),
      keys: keys.filter((key) => !shared.has(key)),
    };
  });
}

/** The record without the ids of its source that another group of records gives too. */
export function withoutSharedIds(record: ActorRecord, { source, claimed }: Cluster): ActorRecord {
  const { identifiers } = record;
  const kept = identifiers?.filter((each) => each.scheme !== source || claimed.includes(identifierKey(each)));
  return kept?.length === identifiers?.length ? record : { ...record, identifiers: kept };
}

function ownKey({ id }: ActorRecord): string {
  return `${sourceOfId(id)} ${keyOfId(id)}`;
}

function claimsOf(record: ActorRecord): string[] {
  const source = sourceOfId(record.id);
  return claimedKeys(record).map((key) => `${source} ${key}`);
}
