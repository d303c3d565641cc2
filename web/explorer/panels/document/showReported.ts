import { ReportedActorsDocument, type ReportedActorsQuery } from "../../api/deferred/generated/graphql.ts";
import type { FetchOperation } from "../../api/fetchOperation.ts";
import type { Command } from "../../view/commands.ts";
import { emptyFilter } from "../../view/view.ts";

/** The API's maximum page size. */
const pageSize = 100;
/** An address has room for so many actors. */
const maxActors = 250;

/** The command that shows all actors of the relations that a document reports, and only these relations. */
export async function showReported(id: string, fetch: FetchOperation): Promise<Command> {
  const ids = new Set<string>();
  let after: string | null = null;
  do {
    const page: ReportedActorsQuery = await fetch(ReportedActorsDocument, { id, first: pageSize, after });
    const evidence = page.document?.evidence;
    for (const { relation } of evidence?.nodes ?? []) for (const { actor } of relation.participants) ids.add(actor.id);
    after = evidence?.pageInfo.hasNextPage ? evidence.pageInfo.endCursor : null;
  } while (after !== null && ids.size < maxActors);
  return (view) => ({
    ...view,
    expanded: [],
    added: [...ids].slice(0, maxActors),
    hidden: [],
    picked: [],
    connected: [],
    pathArgs: null,
    positions: {},
    camera: null,
    // Also what the document plans, supposes or denies.
    filter: { ...emptyFilter, modalities: ["ASSERTED", "PLANNED", "HYPOTHETICAL", "DENIED"], document: id },
  });
}
