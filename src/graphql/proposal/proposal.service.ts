import type { GraphReader } from "../../neo4j/graph.ts";
import type { RelationKind } from "../../ontology/relationKinds.ts";
import {
  type MentionedActor,
  type ProposalContent,
  type ProposalRow,
  type ProposalState,
  proposalContentOf,
} from "../../write/proposals/proposal.ts";
import type { ActorRow } from "../actor/actor.queries.ts";
import type { Mention } from "../annotation/annotation.type.ts";
import type { Loaders } from "../loaders.ts";
import { type PageArgs, rowLimit } from "../shared/args.ts";
import { type Connection, readPage, toConnection } from "../shared/connection.ts";
import { cursorCodec } from "../shared/cursor.ts";
import type { Selection } from "../shared/selection.ts";
import { proposalCount, proposalList } from "./proposal.queries.ts";

/** A proposal as its fields read it. */
export type ProposalNode = Omit<ProposalRow, "content"> &
  Omit<ProposalContent, "quote"> & { readonly quote: string; readonly end: number; readonly row: ProposalRow };

export function nodeOf(row: ProposalRow): ProposalNode {
  const { quote, ...content } = proposalContentOf(row);
  return { ...row, ...content, quote: quote.text, end: quote.end, row };
}

/** All proposals, in the order of reading and, of one reading, of the text. */
export async function listProposals(
  reader: GraphReader,
  {
    state = null,
    kinds = null,
  }: { readonly state?: ProposalState | null; readonly kinds?: readonly RelationKind[] | null },
  args: PageArgs,
  selection: Selection,
): Promise<Connection<ProposalNode>> {
  const cursors = cursorCodec("Query.proposals", { state, kinds });
  const after = String(cursors.decode(args.after)?.[0] ?? "");
  const { rows, count } = await readPage(
    selection,
    reader.read(proposalList, { state, kinds, after, limit: rowLimit(args.first) }),
    async () => (await reader.read(proposalCount, { state, kinds }))[0]?.count ?? 0,
  );
  return toConnection(
    rows.map(({ proposal }) => proposal),
    args,
    cursors,
    { sortKey: ({ order }) => [order], edge: (row) => ({ node: nodeOf(row) }), count },
  );
}

/** The proposals of a document, in text order. */
export async function listProposalsOfDocument(
  { proposals }: Loaders,
  documentId: string,
  state: ProposalState | null,
  args: PageArgs,
  selection: Selection,
): Promise<Connection<ProposalNode>> {
  const cursors = cursorCodec("Document.proposals", { state });
  const [afterStart = null, afterId = null] = (cursors.decode(args.after) ?? []) as [number?, string?];
  const page = { state, afterStart, afterId, limit: rowLimit(args.first) };
  const { rows, count } = await readPage(selection, proposals.ofDocument(page).load(documentId), () =>
    proposals.countOfDocument({ state }).load(documentId),
  );
  return toConnection(rows, args, cursors, {
    sortKey: ({ start, id }) => [start, id],
    edge: (row) => ({ node: nodeOf(row) }),
    count,
  });
}

/** The selected actor; if it was merged into another one, that one. */
export async function selectedActor({ actors }: Loaders, { actor }: MentionedActor): Promise<ActorRow | null> {
  return actor === null ? null : actors.byId.load(actor);
}

/** The mention with its candidates as they are now: two that were merged are one. */
export async function mentionNow({ actors }: Loaders, { mention, candidates }: MentionedActor): Promise<Mention> {
  const found = await actors.byId.loadMany(candidates.map(({ actor }) => actor));
  const rows = found.map((actor, index) => ({ ...candidates[index]!, actor: actor as ActorRow | null }));
  const known = rows.flatMap(({ actor, ...match }) => (actor === null ? [] : [{ ...match, actor, id: actor.id }]));
  const best = known.filter(({ id }, index) => known.findIndex((other) => other.id === id) === index);
  return { ...mention, candidates: best };
}
