import type { Transaction } from "../transaction.ts";
import { findKnownRelations, mayBeKnown } from "./knownRelation.ts";
import { createdProposals, type DecidedRow, decidedProposals, removedProposals } from "./proposal.queries.ts";
import { type NewProposal, newActorsOf, proposalContentOf, proposalId, sideOf, wordsKey } from "./proposal.ts";

/** What a reading of a document proposes. */
export interface DocumentReading {
  readonly document: string;
  readonly proposals: readonly NewProposal[];
}

/** How many proposals wait after a reading, and how many of these the graph has as relations. */
export interface StoredReading {
  readonly proposed: number;
  readonly known: number;
}

interface Identified extends NewProposal {
  readonly id: string;
  readonly words: string;
}

/**
 * Replaces the proposals of a document that wait. Those that were accepted stay, and so do those that were rejected; none of
 * them is made again, and none that was rejected in another document either.
 */
export async function storeReading(
  { writer, recordedAt }: Transaction,
  { document, proposals }: DocumentReading,
): Promise<StoredReading> {
  const read = new Map(
    proposals.map((proposal): [string, Identified] => {
      const id = proposalId(document, proposal);
      return [id, { ...proposal, id, words: wordsKey(proposal) }];
    }),
  );
  const words = [...new Set([...read.values()].map((proposal) => proposal.words))];
  const decided = words.length === 0 ? [] : await writer.run(decidedProposals, { document, words });
  const open = withoutDecided([...read.values()], decided);
  await writer.run(removedProposals, { document });
  if (open.length > 0)
    await writer.run(createdProposals, { document, proposals: open.map((proposal) => rowOf(proposal, recordedAt)) });
  const known = await findKnownRelations(
    open.map(({ id, kind, content }) => mayBeKnown(id, kind, content)),
    (query, params) => writer.run(query, params),
  );
  return { proposed: open.length, known: known.size };
}

function rowOf({ id, words, kind, content }: Identified, recordedAt: Date) {
  const { start } = content.quote;
  const order = `${String(recordedAt.getTime()).padStart(13, "0")}:${String(start).padStart(9, "0")}:${id}`;
  return {
    id,
    order,
    words,
    kind,
    start: BigInt(start),
    content: JSON.stringify(content),
    proposedBy: content.proposedBy,
    newActors: newActorsOf(content),
  };
}

/**
 * The proposals on which nobody has decided. One sentence may report two meetings of the same actors: so each decision is about
 * one proposal, the most similar one.
 */
function withoutDecided(proposals: readonly Identified[], decided: readonly DecidedRow[]): readonly Identified[] {
  let open = proposals;
  let left = decided;
  for (const isSame of [hasSameId, hasSameDate, hasSameActors])
    open = open.filter((proposal) => {
      const index = left.findIndex((each) => isSame(proposal, each));
      left = index === -1 ? left : left.toSpliced(index, 1);
      return index === -1;
    });
  return open;
}

function hasSameId(proposal: Identified, decided: DecidedRow): boolean {
  return proposal.id === decided.id;
}

function hasSameDate(proposal: Identified, decided: DecidedRow): boolean {
  const { date, modality } = proposalContentOf(decided);
  return date === proposal.content.date && modality === proposal.content.modality && hasSameActors(proposal, decided);
}

/** An actor is the same by its id or, if it was merged or created since, by the name that the text gives it. */
function hasSameActors({ words, kind, content }: Identified, decided: DecidedRow): boolean {
  if (words !== decided.words) return false;
  const others = proposalContentOf(decided).participants;
  return (
    others.length === content.participants.length &&
    content.participants.every(({ role, actor }) =>
      others.some(
        (other) =>
          sideOf(kind, other.role) === sideOf(kind, role) &&
          (other.actor.name === actor.name || (actor.actor !== null && other.actor.actor === actor.actor)),
      ),
    )
  );
}
