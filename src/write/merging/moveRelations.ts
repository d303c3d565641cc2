import { orderRecordedAt } from "../plan/edges.ts";
import type { Transaction } from "../transaction.ts";
import { createdEdges, currentEdges, type EdgeRow, type Properties, retractedVersions } from "../write.queries.ts";
import { relationsToMove } from "./merging.queries.ts";

/** Relations per statement, which bounds the memory that their properties take. */
const pageSize = 500;

/** Which relations move, and from which actor to which. */
export interface RelationMove {
  readonly from: string;
  readonly to: string;
  /** Only the relations whose records gave the actor one of these ids; null for all. */
  readonly givenIds: readonly string[] | null;
}

/** Gives each of the current relations a next version that has the other actor in place of the first. */
export async function moveRelations(
  { writer, send, stamp, recordedAt }: Transaction,
  { from, to, givenIds }: RelationMove,
): Promise<void> {
  const move = { from, to, given: givenIds && new Set(givenIds) };
  // All ids are read at once: each look at the actor's edges also meets those of the versions that have moved.
  const all = (await writer.run(relationsToMove, { actorId: from, givenIds })).map(({ id }) => id);
  for (let start = 0; start < all.length; start += pageSize) {
    const ids = all.slice(start, start + pageSize);
    const edges = (await writer.run(currentEdges, { ids })).map((edge) => nextVersion(edge, move, recordedAt));
    send(retractedVersions, { ...stamp, ids });
    send(createdEdges, { ...stamp, edges });
  }
}

interface Move {
  readonly from: string;
  readonly to: string;
  readonly given: ReadonlySet<string> | null;
}

/** The properties that all edges of a version have. */
interface CommonProperties {
  readonly id: string;
  readonly version: number;
  readonly order: string;
  readonly directed: boolean;
  readonly sourceCount: number;
}

/** One end of an edge. */
interface End {
  readonly actor: string;
  readonly role: unknown;
  readonly position: bigint;
  readonly given: string | undefined;
}

/** The edge of the next version. The content is the same, so its digest is. */
function nextVersion({ from, to, type, properties }: EdgeRow, move: Move, recordedAt: Date): EdgeRow {
  const { id, version, order, directed, sourceCount } = properties as unknown as CommonProperties;
  const start = movedEnd(endOf(from, properties, "from"), move);
  const end = movedEnd(endOf(to, properties, "to"), move);
  const [first, second] = directed || start.actor <= end.actor ? [start, end] : [end, start];
  const next = BigInt(version) + 1n;
  return {
    from: first.actor,
    to: second.actor,
    type,
    properties: {
      ...properties,
      version: next,
      sourceCount: BigInt(sourceCount),
      recordedAt: undefined,
      key: `${id}@${next}:${first.position}-${second.position}`,
      order: orderRecordedAt(order, recordedAt),
      ...propertiesOfEnd("from", first),
      ...propertiesOfEnd("to", second),
    },
  };
}

function endOf(actor: string, properties: Properties, side: "from" | "to"): End {
  const [role, position, given] = [
    properties[`${side}Role`],
    properties[`${side}Position`],
    properties[`${side}Given`],
  ];
  return { actor, role, position: BigInt(position as number), given: given as string | undefined };
}

function movedEnd(end: End, { from, to, given }: Move): End {
  const givenId = end.given ?? end.actor;
  if (end.actor !== from || (given !== null && !given.has(givenId))) return end;
  return { ...end, actor: to, given: givenId === to ? undefined : givenId };
}

function propertiesOfEnd(side: "from" | "to", { role, position, given }: End): Properties {
  return { [`${side}Role`]: role, [`${side}Position`]: position, [`${side}Given`]: given };
}
