import { nameForms, nameFormsVersion } from "../names/index/nameForms.ts";
import { documentSearchText } from "../names/searchText.ts";
import type { Graph, GraphWriter } from "./graph.ts";
import {
  documentsToIndex,
  type IndexingState,
  indexedDocuments,
  indexedNames,
  indexingDone,
  indexingProgress,
  indexingState,
  namesToIndex,
  type PageToIndex,
} from "./nameIndexing.queries.ts";

/** Called after each page with how many of all names and documents are indexed. */
export type IndexingProgress = (done: number, total: number) => void;

interface IndexingStep {
  readonly pageSize: number;
  /** Indexes the nodes of one page, and returns their ids. */
  readonly indexPage: (writer: GraphWriter, page: PageToIndex) => Promise<string[]>;
}

const steps: readonly IndexingStep[] = [
  { pageSize: 2_000, indexPage: indexNames },
  // Documents have long texts.
  { pageSize: 100, indexPage: indexDocuments },
];

const version = BigInt(nameFormsVersion);

/**
 * Writes the forms by which names and documents are found into all that are stored, in transactions of limited size. Goes on
 * where an interrupted indexing stopped.
 * @param lock a transaction that holds the graph's lock, so that nothing else writes until it ends
 */
export async function indexNamesAgain(graph: Graph, lock: GraphWriter, onProgress: IndexingProgress): Promise<void> {
  const [{ revision, total, ...stopped }] = (await lock.run(indexingState, { version })) as [
    IndexingState & { revision: number; total: number },
  ];
  let state: IndexingState = stopped;
  while (state.step < steps.length) {
    state = await graph.write((writer) => indexNextPage(writer, state, revision));
    if (total > 0) onProgress(state.done, total);
  }
  await lock.run(indexingDone, { version });
}

/** Indexes one page and records the progress in the same transaction. */
async function indexNextPage(writer: GraphWriter, state: IndexingState, revision: number): Promise<IndexingState> {
  const { step, after, done } = state;
  const { pageSize, indexPage } = steps[step]!;
  const ids = await indexPage(writer, { after, limit: pageSize });
  const isLast = ids.length < pageSize;
  const next = { step: isLast ? step + 1 : step, after: isLast ? "" : ids.at(-1)!, done: done + ids.length };
  await writer.run(indexingProgress, { progress: { version, revision, ...next } });
  return next;
}

async function indexNames(writer: GraphWriter, page: PageToIndex): Promise<string[]> {
  const names = await writer.run(namesToIndex, page);
  const rows = names.map(({ id, value }) => ({ id, forms: nameForms(value) }));
  await writer.run(indexedNames, { rows });
  return names.map(({ id }) => id);
}

async function indexDocuments(writer: GraphWriter, page: PageToIndex): Promise<string[]> {
  const documents = await writer.run(documentsToIndex, page);
  const rows = documents.map(({ id, ...texts }) => ({ id, forms: { search: documentSearchText(texts) } }));
  await writer.run(indexedDocuments, { rows });
  return documents.map(({ id }) => id);
}
