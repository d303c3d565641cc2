import { BadUserInput, Conflict } from "../../errors/errors.ts";
import { documentContents } from "../../export/content.queries.ts";
import { documentRecord } from "../../export/contentRecords.ts";
import { documentSearchQuery } from "../../names/searchQuery.ts";
import type { Graph, GraphReader } from "../../neo4j/graph.ts";
import type { ReadingNote } from "../../reading/readingNote.ts";
import { addDocument, type NewDocument } from "../../write/edit/addDocument.ts";
import { type Mutated, type Mutation, mutate } from "../../write/edit/mutate.ts";
import { writeRecord } from "../../write/edit/writeRecord.ts";
import { documentWithText } from "../../write/proposals/proposal.queries.ts";
import type { NewProposal } from "../../write/proposals/proposal.ts";
import { type StoredReading, storeReading } from "../../write/proposals/storeReading.ts";
import type { Transaction } from "../../write/transaction.ts";
import { unknownId } from "../../write/unknownId.ts";
import type { Loaders } from "../loaders.ts";
import { type ArticleToRead, checkArticle } from "./articleToRead.ts";
import { notesOfReading } from "./notesOfReading.ts";
import { proposalsIn } from "./proposalsIn.ts";
import { type ReadArticle, readText } from "./readText.ts";

/** A document to add unless the graph has it. */
export interface DocumentToRead extends NewDocument {
  readonly title?: string | null;
  readonly url?: string | null;
  readonly language?: string | null;
  readonly publishedOn?: string | null;
}

/** A document of the graph, or one to add: exactly one of the two. */
export interface ToRead {
  readonly document?: string | null;
  readonly add?: DocumentToRead | null;
}

/** What a reading has done. */
export interface DocumentRead extends StoredReading {
  readonly document: string;
  /** How many proposals were dropped, because they are not supported by the text. */
  readonly refused: number;
  /** What whoever sent the document should know. */
  readonly notes: readonly string[];
  /** The same notes, with their content for programs. */
  readonly codedNotes: readonly ReadingNote[];
}

/** What reads the graph, and what writes it. */
export interface ReadingGraph {
  readonly graph: Graph;
  readonly reader: GraphReader;
  readonly loaders: Loaders;
}

/**
 * Reads a document, after adding it if it is new, and stores what it proposes. The text is read before the transaction begins,
 * so that nobody waits for it.
 * @throws BadUserInput, NotFound, Conflict
 */
export async function readDocument(
  on: ReadingGraph,
  { document, add }: ToRead,
  request: Omit<Mutation, "operation">,
  read: ReadArticle,
): Promise<Mutated<DocumentRead>> {
  if (!document === !add)
    throw new BadUserInput("Give either document, the id of a document, or add, a document to add; not both.", "input");
  const article = document ? await storedArticle(on.loaders, document) : givenArticle(add!);
  checkArticle(article, document ? "input.document" : "input.add", new Date());
  const { proposals, refused, notes: codedNotes } = await propose(on, article, read, request.signal);
  const notes = codedNotes.map(({ message }) => message);
  return mutate(on.graph, { ...request, operation: "readDocument" }, async (transaction) => {
    const id = document ?? (await findOrAdd(transaction, add!));
    return {
      document: id,
      ...(await storeReading(transaction, { document: id, proposals })),
      refused,
      notes,
      codedNotes,
    };
  });
}

async function storedArticle({ documents }: Loaders, id: string): Promise<ArticleToRead> {
  const [document, text] = await Promise.all([documents.byId.load(id), documents.text.load(id)]);
  if (!document) throw unknownId("document", id);
  if (text === null)
    throw new BadUserInput(
      `The graph has no text of the document "${id}", so that there is nothing to read. Give the text with add instead.`,
      "input.document",
    );
  return { text, language: document.language, publishedOn: document.publishedOn };
}

function givenArticle({ text, language = null, publishedOn = null }: DocumentToRead): ArticleToRead {
  if (!text) throw new BadUserInput("The document has no text to read. Give its text.", "input.add.text");
  return { text, language: language?.trim() || null, publishedOn };
}

interface Proposed {
  readonly proposals: readonly NewProposal[];
  readonly refused: number;
  readonly notes: readonly ReadingNote[];
}

async function propose(
  on: ReadingGraph,
  article: ArticleToRead,
  read: ReadArticle,
  signal: AbortSignal | undefined,
): Promise<Proposed> {
  const found = await readText(on, article, read, signal);
  if ("unread" in found) return { proposals: [], refused: 0, notes: [found.unread] };
  const { language, reading } = found;
  const { text, publishedOn } = article;
  const { proposals, faults } = proposalsIn({ text, language }, reading.relations);
  const notes = notesOfReading(publishedOn, reading, faults);
  const refused = notes.reduce((sum, { code, count }) => (code === "DROPPED" ? sum + (count ?? 0) : sum), 0);
  return { proposals, refused, notes };
}

/** Whoever sends an article that the graph has reads that: twice the same article, even at once, is one document. */
async function findOrAdd(transaction: Transaction, add: DocumentToRead): Promise<string> {
  const { text, publishedOn = null } = add;
  const url = add.url?.trim() || null;
  const search = documentSearchQuery(beginningOf(text!));
  const [same] = search
    ? await transaction.writer.run(documentWithText, { lucene: search.lucene, text: text!, url })
    : [];
  const isOtherDay = publishedOn !== null && same?.publishedOn && publishedOn !== same.publishedOn;
  if (!same || (isOtherDay && url !== same.url)) return (await addDocument(transaction, add)).document;
  if (isOtherDay)
    throw new Conflict(
      `The graph has this text as the document "${same.id}", published on ${same.publishedOn}, not on ${publishedOn}. Read that document, or give the address of this edition as url.`,
    );
  if (publishedOn !== null && !same.publishedOn) await datePublication(transaction, same.id, publishedOn);
  return same.id;
}

/** Adds the day of publication to a document that has none. */
async function datePublication(transaction: Transaction, id: string, publishedOn: string): Promise<void> {
  const [content] = await transaction.writer.run(documentContents, { ids: [id] });
  if (content) await writeRecord(transaction, { ...documentRecord(content), publishedOn });
}

/** The first words of a text, by which the few documents that may have it are found. */
function beginningOf(text: string): string {
  return text.trimStart().split(/\s+/, 25).join(" ");
}
