import { randomUUID } from "node:crypto";
import { Conflict, DeadlineExceeded, RawabitError } from "../../errors/errors.ts";
import type { Graph } from "../../neo4j/graph.ts";
import { digestOf } from "../../text/digest.ts";
import { inTransaction, type Transaction } from "../transaction.ts";
import { storedAnswer } from "./edit.queries.ts";

/** Answers are kept for so many days; a request that is sent again later is a new one. */
const daysOfAnswers = 30;

/** What a user asks for. */
export interface Mutation {
  /** The name of the mutation or command. */
  readonly operation: string;
  /** The user; null for the command line on the private graph. */
  readonly by: string | null;
  readonly reason: string | null;
  /** The client's name for this request: sent again by the same user, it has no further effect. */
  readonly requestId: string | null;
  /** All that the client sent. */
  readonly input: unknown;
  /** Ends the mutation if its transaction has not begun; one that has begun is finished. */
  readonly signal?: AbortSignal;
}

export interface Mutated<Result> {
  readonly result: Result;
  /** The id of the change; null if nothing changed. */
  readonly change: string | null;
}

/**
 * Runs `work` in one transaction, which is committed completely or not at all, and leaves one change. The answer to a request is
 * stored with it, and a request that is sent again gets the stored answer. The driver itself sends a transaction again if
 * the connection broke while it was committed: for this reason, a request without an id has one too.
 * @param work its result must be plain data
 * @throws Conflict if the same requestId was used for something else; whatever `work` throws
 */
export async function mutate<Result>(
  graph: Graph,
  { operation, by, reason, requestId, input, signal }: Mutation,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Mutated<Result>> {
  const key = digestOf([by, requestId ?? randomUUID()]);
  const digest = digestOf([operation, input]);
  let hasBegun = false;
  const written = inTransaction(
    graph,
    { change: { operation, by, reason }, curated: true, request: key },
    async (transaction): Promise<Mutated<Result>> => {
      if (!hasBegun) signal?.throwIfAborted();
      hasBegun = true;
      const { answered, stamp } = transaction;
      if (answered) return repeated(answered, digest, requestId);
      const result = await work(transaction);
      const change = transaction.hasChanged() ? `change:${stamp.change}` : null;
      const { recordedAt } = stamp;
      const answer = { key, digest, result: JSON.stringify(result), change, recordedAt, days: daysOfAnswers };
      transaction.send(storedAnswer, answer);
      return { result, change };
    },
  );
  return unlessAborted(written, signal, () => hasBegun);
}

function repeated<Result>(
  answered: { readonly digest: string; readonly result: string; readonly change: string | null },
  digest: string,
  requestId: string | null,
): Mutated<Result> {
  if (answered.digest !== digest)
    throw new Conflict(
      `The requestId "${requestId}" was used for another request. Give each request its own id; repeat one only with exactly the same input.`,
    );
  return { result: JSON.parse(answered.result) as Result, change: answered.change };
}

/** Another transaction may hold the graph's lock for longer than a client waits. */
function unlessAborted<Result>(
  written: Promise<Result>,
  signal: AbortSignal | undefined,
  hasBegun: () => boolean,
): Promise<Result> {
  if (!signal) return written;
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      if (!hasBegun()) reject(reasonOf(signal));
    };
    signal.addEventListener("abort", onAbort);
    written
      .then(resolve, (error: unknown) => reject(hasBegun() ? error : signal.aborted ? reasonOf(signal) : error))
      .finally(() => signal.removeEventListener("abort", onAbort));
  });
}

function reasonOf({ reason }: AbortSignal): unknown {
  if (reason instanceof RawabitError && !(reason instanceof DeadlineExceeded)) return reason;
  return new RawabitError(
    "DEADLINE_EXCEEDED",
    "Nothing was written: another write kept the graph busy for longer than a request may take. Try again in a moment.",
    reason,
  );
}
