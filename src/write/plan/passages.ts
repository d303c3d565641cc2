import { BadUserInput, Conflict } from "../../errors/errors.ts";
import type { GraphWriter } from "../../neo4j/graph.ts";
import type { Refusals } from "../outcome.ts";
import type { DocumentRecord, EvidenceRecord, RelationRecord } from "../records.ts";
import { documentTexts, quotedPassages } from "../write.queries.ts";

/**
 * Refuses documents that take their text away from under what the graph quotes of it.
 * @param documents that the graph has too, with another content
 */
export async function checkQuoted(
  writer: GraphWriter,
  documents: readonly DocumentRecord[],
  refusals: Refusals,
): Promise<void> {
  if (documents.length === 0) return;
  const here = new Map(documents.map((document) => [document.id, document]));
  for (const passage of await writer.run(quotedPassages, { ids: [...here.keys()] })) {
    const document = here.get(passage.document)!;
    if (!stands(passage, document.text))
      refusals.refuse(
        document,
        new Conflict(
          `document "${passage.document}" has another text here than in the graph, where relation "${passage.relationId}" quotes it. Give the document an id of its own, or retract the relation first.`,
        ),
      );
  }
}

/**
 * Refuses relations whose quotes do not stand at their offsets: in the documents of the batch, else in those of the graph.
 * @param documents of the batch, as far as they are written
 */
export async function checkPassages(
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
    if (!stands(passage, texts.get(passage.document)))
      refusals.refuse(
        relation,
        new BadUserInput(
          `relation "${relation.id}": what document "${passage.document}" says from ${passage.start} to ${passage.end} is not the quote "${passage.quote}". Mend the offsets or the quote; count in UTF-16 code units.`,
          relation.id,
        ),
      );
}

interface Passage {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** What was retracted may quote an earlier text. */
function isCurrentPassage(evidence: EvidenceRecord): evidence is EvidenceRecord & Passage {
  return evidence.start !== undefined && evidence.quote !== undefined && evidence.retractedAt === undefined;
}

/** A document without its text can't contradict. */
function stands({ quote, start, end }: Passage, text: string | null | undefined): boolean {
  return text === undefined || text === null || text.slice(start, end) === quote;
}
