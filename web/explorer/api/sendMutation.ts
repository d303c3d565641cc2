import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";
import { request } from "./request.ts";

/** Sends an operation without a way to abort it: a write may have been committed. */
export type SendMutation = <Data, Variables>(
  operation: DocumentTypeDecoration<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

export const sendMutation: SendMutation = (operation, variables) =>
  request(operation, variables, new AbortController().signal);
