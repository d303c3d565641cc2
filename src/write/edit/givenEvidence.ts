import type { EvidenceRecord } from "../records.ts";
import type { Transaction } from "../transaction.ts";
import { unknownId } from "../unknownId.ts";
import { type QuotedDocument, quotedDocuments } from "./edit.queries.ts";
import { passageIn, type Quote } from "./passageIn.ts";

/** A passage that an editor quotes, and the actors that the document credits, the outermost reporter first. */
export interface GivenEvidence extends Quote {
  readonly attribution?: readonly string[] | null;
}

interface QuotedEvidence {
  readonly evidence: readonly EvidenceRecord[];
  readonly documents: readonly QuotedDocument[];
}

/**
 * The evidence as a record states it, with its offsets, and the documents that it quotes.
 * @throws NotFound if a document is unknown; BadUserInput if a quote is not verbatim
 */
export async function evidenceRecords(
  { writer }: Transaction,
  given: readonly GivenEvidence[],
): Promise<QuotedEvidence> {
  if (given.length === 0) return { evidence: [], documents: [] };
  const ids = [...new Set(given.map(({ document }) => document))];
  const documents = await writer.run(quotedDocuments, { ids });
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const evidence = given.map((piece) => {
    const { document, quote, attribution } = piece;
    const text = texts.get(document);
    if (text === undefined) throw unknownId("document", document);
    return {
      document,
      quote,
      ...passageIn(text, piece),
      ...(attribution?.length && { attribution: [...attribution] }),
    };
  });
  return { evidence, documents };
}
