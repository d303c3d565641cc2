import { BadUserInput, Conflict } from "../../errors/errors.ts";
import type { GraphWriter } from "../../neo4j/graph.ts";
import type { Refusals } from "../outcome.ts";
import type { DocumentRecord, EvidenceRecord, RelationRecord } from "../records.ts";
import { documentTexts, quotedPassages } from "../write.queries.ts";

/**
 * Refuses documents whose new text lacks a passage that the graph quotes.
 * @param documents those that differ from the graph's
 */
export async function checkQuotedTexts(
  writer: GraphWriter,
  documents: readonly DocumentRecord[],
  refusals: Refusals,
): Promise<void> {
  if (documents.length === 0) return;
  const here = new Map(documents.map((document) => [document.id, document]));
  for (const passage of await writer.run(quotedPassages, { ids: [...here.keys()] })) {
    const document = here.get(passage.document)!;
    if (!isAtOffsets(passage, document.text))
      refusals.refuse(
        document,
        new Conflict(
          `document "${passage.document}" has a text that lacks a passage which relation "${passage.relationId}" quotes. Use another id for the document, or retract the relation first.`,
        ),
      );
  }
}

/**
 * Refuses relations whose quotes are not at their offsets in the documents of the batch or the graph.
 * @param documents the accepted ones of the batch
 */
export async function checkQuotes(
  writer: GraphWriter,
  documents: readonly DocumentRecord[],
  relations: readonly RelationRecord[],
  refusals: Refusals,
): Promise<void> {
  const here = new Map(documents.map(({ id, text }) => [id, text]));
  const quoted = relations.flatMap((relation) =>
    relation.evidence.filter(isCurrentPassage).map((passage) => ({ relation, ...passage })),
  );
  const elsewhere = [...new Set(quoted.map(({ document }) => document))].filter((id) => !here.has(id));
  const there = elsewhere.length === 0 ? [] : await writer.run(documentTexts, { ids: elsewhere });
  const texts = new Map([...here, ...there.map(({ id, text }) => [id, text] as const)]);
  for (const { relation, ...passage } of quoted)
    if (!isAtOffsets(passage, texts.get(passage.document)))
      refusals.refuse(
        relation,
        new BadUserInput(
          `relation "${relation.id}": the text of document "${passage.document}" from ${passage.start} to ${passage.end} differs from the quote "${passage.quote}". Correct the offsets or the quote; count in UTF-16 code units.`,
          relation.id,
        ),
      );
}

interface Passage {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** Retracted evidence may quote an earlier text. */
function isCurrentPassage(evidence: EvidenceRecord): evidence is EvidenceRecord & Passage {
  return evidence.start !== undefined && evidence.quote !== undefined && evidence.retractedAt === undefined;
}

/** A document without a text contradicts no quote. */
function isAtOffsets({ quote, start, end }: Passage, text: string | null | undefined): boolean {
  return text === undefined || text === null || text.slice(start, end) === quote;
}
