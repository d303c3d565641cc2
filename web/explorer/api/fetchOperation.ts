import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";

/** Returns the result of an operation from the cache, or runs it. */
export type FetchOperation = <Data, Variables>(
  document: DocumentTypeDecoration<Data, Variables>,
  variables: Variables,
) => Promise<Data>;
