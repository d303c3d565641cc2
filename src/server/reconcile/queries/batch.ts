import { BadUserInput, QueryTooCostly } from "../../../errors/errors.ts";
import type { Context } from "../../../graphql/context.ts";
import type { Audience } from "../audience.ts";
import { maxBatchSize } from "../limits.ts";
import { CandidateFinder } from "./candidates.ts";
import { queryOf02 } from "./queriesOf02.ts";
import { queryOf10 } from "./queriesOf10.ts";
import type { ReconciliationQuery } from "./query.ts";
import { writeCandidates } from "./results.ts";

/** A batch of queries in the form of one version of the API, and how that version writes its answer. */
export interface QueryBatch {
  readonly queries: readonly ReconciliationQuery[];
  write(candidates: readonly Candidates[]): object;
}

type Candidates = Awaited<ReturnType<typeof writeCandidates>>;

/** The batch is too large to be answered within the time limit of a request. */
class BatchTooLarge extends QueryTooCostly {
  /** As the specification wants it. */
  readonly statusCode = 413;
  constructor(size: number) {
    const [has, allowed] = [size, maxBatchSize].map((count) => count.toLocaleString("en"));
    super(`The batch has ${has} queries; at most ${allowed} are allowed. Send several batches.`);
  }
}

/** Reads a batch of version 0.2: queries by key. @throws BadUserInput, BatchTooLarge */
export function batchOf02(given: unknown): QueryBatch {
  if (typeof given !== "object" || given === null || Array.isArray(given))
    throw new BadUserInput('queries must be an object, such as {"q0": {"query": "NAME"}}.', "queries");
  const entries = Object.entries(given);
  checkSize(entries.length);
  return {
    queries: entries.map(([key, query]) => queryOf02(query, key.slice(0, 40))),
    write: (candidates) => Object.fromEntries(entries.map(([key], index) => [key, { result: candidates[index]! }])),
  };
}

/** Reads a batch of version 1.0-draft: a list of queries. @throws BadUserInput, BatchTooLarge */
export function batchOf10(given: unknown): QueryBatch {
  const queries = (given as { readonly queries?: unknown } | null)?.queries;
  if (!Array.isArray(queries))
    throw new BadUserInput(
      'The body must have a list of queries, such as {"queries": [{"conditions": [{"matchType": "name", "propertyValue": "NAME"}]}]}.',
      "queries",
    );
  checkSize(queries.length);
  return {
    queries: queries.map((query, index) => queryOf10(query, `queries[${index}]`)),
    write: (candidates) => ({ results: candidates.map((each) => ({ candidates: each })) }),
  };
}

function checkSize(size: number): void {
  if (size > maxBatchSize) throw new BatchTooLarge(size);
}

/** Answers a batch, in its order. */
export async function answerBatch({ queries, write }: QueryBatch, context: Context, audience: Audience) {
  const candidates = await new CandidateFinder(context, audience.lang).find(queries);
  return write(await Promise.all(candidates.map((each) => writeCandidates(each, context.loaders, audience))));
}
