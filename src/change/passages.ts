import { documentTexts } from "../document/document.queries.ts";
import { BadUserInput, Conflict } from "../errors.ts";
import type { GraphWriter } from "../graph/graph.ts";
import { quotedPassages } from "./change.queries.ts";
import type { EvidenceRecord } from "./records.ts";
import type { Batch } from "./references.ts";

/**
 * Checks that what is quoted with offsets stands there: in the documents of the batch, else in those of the graph; and that
 * no document of the batch takes the text away from under what the graph quotes of it.
 * @throws BadUserInput or Conflict naming the relation and the document
 */
export async function checkPassages(writer: GraphWriter, { documents, relations }: Batch): Promise<void> {
  const here = new Map(documents.map(({ id, text }) => [id, text]));
  const quoted = relations.flatMap(({ id, evidence }) =>
    evidence.filter(hasPlace).map((passage) => ({ relationId: id, ...passage })),
  );
  const elsewhere = [...new Set(quoted.map(({ document }) => document))].filter((id) => !here.has(id));
  const there = elsewhere.length === 0 ? [] : await writer.run(documentTexts, { ids: elsewhere });
  const texts = new Map([...here, ...there.map(({ id, text }) => [id, text] as const)]);
  const astray = quoted.find((passage) => !stands(passage, texts.get(passage.document)));
  if (astray)
    throw new BadUserInput(
      `relation "${astray.relationId}": what document "${astray.document}" says from ${astray.start} to ${astray.end} is not the quote "${astray.quote}". Mend the offsets or the quote; count in UTF-16 code units.`,
      astray.relationId,
    );
  const held = here.size === 0 ? [] : await writer.run(quotedPassages, { ids: [...here.keys()] });
  const lost = held.find((passage) => !stands(passage, here.get(passage.document)));
  if (lost)
    throw new Conflict(
      `document "${lost.document}" has another text here than in the graph, where relation "${lost.relationId}" quotes it. Give the document an id of its own, or retract the relation first.`,
    );
}

interface Passage {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

function hasPlace(evidence: EvidenceRecord): evidence is EvidenceRecord & Passage {
  return evidence.start !== undefined && evidence.quote !== undefined;
}

/** A document without its text can't contradict. */
function stands({ quote, start, end }: Passage, text: string | undefined): boolean {
  return text === undefined || text.slice(start, end) === quote;
}
