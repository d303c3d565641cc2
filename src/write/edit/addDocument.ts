import { BadUserInput } from "../../errors/errors.ts";
import { documentFields } from "../../ontology/fields.ts";
import type { Transaction } from "../transaction.ts";
import { givenFields, isGiven, requireLanguage, requireWebAddress } from "./given.ts";
import { newId, writeRecord } from "./writeRecord.ts";

/** What an editor knows of a new document: any of its fields, and its text. */
export interface NewDocument {
  readonly text?: string | null;
}

/** @returns the id of the new document @throws BadUserInput */
export async function addDocument(
  transaction: Transaction,
  input: NewDocument,
): Promise<{ readonly document: string }> {
  const fields = givenFields(documentFields, { ...input });
  const text = isGiven(input.text) ? input.text : undefined;
  if (!isGiven(fields.title) && !isGiven(fields.url) && text === undefined)
    throw new BadUserInput("This document has no title, no text and no url. Give at least one of them.", "input");
  if (fields.url !== undefined) requireWebAddress(fields.url, "url");
  if (fields.language !== undefined) requireLanguage(fields.language, "language");
  const id = newId();
  await writeRecord(transaction, { type: "document", id, ...fields, ...(text !== undefined && { text }) });
  return { document: id };
}
