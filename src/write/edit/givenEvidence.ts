import type { EvidenceRecord } from "../records.ts";
import type { Transaction } from "../transaction.ts";
import { quotedDocuments } from "./edit.queries.ts";
import { passageIn, type Quote } from "./passageIn.ts";
import { unknownId } from "./writeRecord.ts";

/** A passage that an editor quotes, and the actors that the document credits, the outermost reporter first. */
export interface GivenEvidence extends Quote {
  readonly attribution?: readonly string[] | null;
}

/**
 * The evidence as a record states it, with its offsets.
 * @throws NotFound if a document is unknown; BadUserInput if a quote is not verbatim
 */
export async function evidenceRecords(
  { writer }: Transaction,
  given: readonly GivenEvidence[],
): Promise<EvidenceRecord[]> {
  if (given.length === 0) return [];
  const ids = [...new Set(given.map(({ document }) => document))];
  const texts = new Map((await writer.run(quotedDocuments, { ids })).map(({ id, text }) => [id, text]));
  return given.map((piece) => {
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
}
