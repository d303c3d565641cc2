import {
  PassagesOfRelationDocument,
  ReopenProposalsDocument,
  RetractEvidenceDocument,
  RetractRelationDocument,
} from "../../api/deferred/generated/graphql.ts";
import type { SendMutation } from "../../api/sendMutation.ts";

/** A decision that can be taken back. */
export interface Decided {
  readonly state: "ACCEPTED" | "REJECTED";
  readonly proposals: readonly { readonly id: string; readonly start: number }[];
  /** The ids of the relations that were recorded or got another passage. */
  readonly relations: readonly string[];
}

/**
 * Lets proposals wait again. Rejected ones are reopened. Of accepted ones, the relation is retracted or, if it has other sources,
 * only their passages.
 */
export async function takeBack(
  { state, proposals, relations }: Decided,
  document: string,
  reason: string,
  send: SendMutation,
): Promise<void> {
  if (state === "REJECTED") {
    await send(ReopenProposalsDocument, { input: { proposals: proposals.map(({ id }) => id) } });
    return;
  }
  const starts = proposals.map(({ start }) => start);
  for (const id of relations) {
    const { relation } = await send(PassagesOfRelationDocument, { id });
    const passages = relation?.evidence.nodes ?? [];
    const own = passages.filter(
      (passage) => passage.document.id === document && passage.start !== null && starts.includes(passage.start),
    );
    if (own.length === passages.length) await send(RetractRelationDocument, { input: { id, reason } });
    else for (const passage of own) await send(RetractEvidenceDocument, { input: { id: passage.id, reason } });
  }
}
