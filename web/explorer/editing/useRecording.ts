import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";
import {
  RecordAffiliationDocument,
  RecordAssociationDocument,
  type RecordedRelationFragment,
  RecordMeetingDocument,
  RecordSanctionDocument,
  RecordStatementDocument,
  type RelationKind,
} from "../api/deferred/generated/graphql.ts";
import { type Submission, useSubmission } from "./useSubmission.ts";

/** The mutation of each kind; `inputOf` makes its input. */
const operations: Readonly<Record<RelationKind, { toString: () => string }>> = {
  MEETING: RecordMeetingDocument,
  SANCTION: RecordSanctionDocument,
  STATEMENT: RecordStatementDocument,
  AFFILIATION: RecordAffiliationDocument,
  ASSOCIATION: RecordAssociationDocument,
};

type Recording = DocumentTypeDecoration<
  { recorded: RecordedRelationFragment },
  { input: Record<string, unknown>; lang?: string }
>;

/** Records or corrects a relation of a kind; `onDone` receives its id. */
export function useRecording(
  kind: RelationKind,
  onDone: (relation: string) => void,
): Submission<Record<string, unknown>> {
  return useSubmission(operations[kind] as Recording, ({ recorded }) => onDone(recorded.relation.id));
}
