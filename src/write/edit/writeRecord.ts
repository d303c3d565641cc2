import { randomUUID } from "node:crypto";
import { BadUserInput } from "../../errors/errors.ts";
import type { GraphWriter } from "../../neo4j/graph.ts";
import type { Query } from "../../neo4j/query.ts";
import { planOf } from "../plan/plan.ts";
import { MissingReference } from "../plan/references.ts";
import { idsIn } from "../plan/subjects.ts";
import type { DocumentRecord, RelationRecord } from "../records.ts";
import { StatedIdentities } from "../statedIdentities.ts";
import type { Transaction } from "../transaction.ts";
import { unknownId } from "../unknownId.ts";
import { faultIn } from "../validate/validateRecord.ts";
import { documentStates, documentTexts, recordDigests, relationStates } from "../write.queries.ts";
import { writePlan } from "../writePlan.ts";
import type { QuotedDocument } from "./edit.queries.ts";

/** The id of something that an editor records. */
export function newId(): string {
  return `rawabit:${randomUUID()}`;
}

/**
 * Writes what a record changes, as an import would.
 * @param known what the transaction has read before
 * @throws BadUserInput, NotFound, Conflict if it is refused
 */
export async function writeRecord(
  transaction: Transaction,
  record: DocumentRecord | RelationRecord,
  known: Known = {},
): Promise<void> {
  const fault = faultIn(record);
  // An editor does not know the id of what is new.
  if (fault !== null) throw new BadUserInput(`The ${record.type}: ${fault}`);
  const reader = readerOf(transaction.writer, known);
  const plan = await planOf(reader, [record], transaction.recordedAt, new StatedIdentities(), true);
  const { refusal } = plan;
  if (refusal instanceof MissingReference) throw unknownId(refusal.to, refusal.id);
  if (refusal) throw refusal;
  await writePlan(transaction, plan);
}

/** What an editor's transaction knows before a record is planned. */
interface Known {
  /** All documents that the record refers to. */
  readonly documents?: readonly QuotedDocument[];
  /** Whether the record has an id that nothing else has. */
  readonly isNew?: boolean;
}

/** Reads only what is not known. Nobody else writes meanwhile. */
function readerOf(writer: GraphWriter, { documents = [], isNew = false }: Known): GraphWriter {
  const read = new Map(documents.map((document) => [document.id, document]));
  return {
    run: async <Params extends object, Row extends object>(query: Query<Params, Row>, params: Params) => {
      // A single record is compared with all that is stored; its hash would save nothing.
      if (query.name === recordDigests.name) return [];
      if (query.name === relationStates.name && isNew) return [];
      if (query.name !== documentStates.name && query.name !== documentTexts.name) return writer.run(query, params);
      const ids = idsIn(params);
      if (!ids.every((id) => read.has(id))) return writer.run(query, params);
      return ids.map((id) => read.get(id)) as unknown as Row[];
    },
  };
}
