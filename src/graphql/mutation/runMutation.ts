import { RawabitError } from "../../errors/errors.ts";
import { type Mutated, mutate } from "../../write/edit/mutate.ts";
import type { Transaction } from "../../write/transaction.ts";
import type { ChangeRow } from "../change/change.queries.ts";
import { type Context, forgetLoaded } from "../context.ts";
import type { Loaders } from "../loaders.ts";

/** What every mutation may be told besides its content. */
export interface Input {
  readonly requestId?: string | null;
  readonly reason?: string | null;
}

export type Work<Result> = (transaction: Transaction) => Promise<Result>;

/** The field `change` of a payload: null if nothing changed. It is read if it is asked for, beside the other fields. */
export type ChangeField = () => Promise<ChangeRow | null> | null;

/**
 * Runs a mutation for the user of the request. Whatever the request reads afterwards includes what it wrote.
 * @returns the result of `work`, and the change
 */
export async function runMutation<Result extends object>(
  context: Context,
  operation: string,
  input: Input,
  work: Work<Result>,
): Promise<Result & { readonly change: ChangeField }> {
  const { graph, viewer, signal } = context;
  const { requestId = null, reason = null } = input;
  const mutation = { operation, by: viewer.name, reason: reason?.trim() || null, requestId, input, signal };
  return afterMutation(context, requestId, await mutate(graph, mutation, work));
}

/**
 * What a request may read after a mutation that it has run itself.
 * @throws RawabitError if its time is up
 */
export function afterMutation<Result extends object>(
  context: Context,
  requestId: string | null,
  { result, change }: Mutated<Result>,
): Result & { readonly change: ChangeField } {
  if (context.signal.aborted) throw answeredTooLate(change, requestId);
  forgetLoaded(context);
  return { ...result, change: changeField(context.loaders, change) };
}

/** A transaction that has begun is finished, but its answer can't be read any more. */
function answeredTooLate(change: string | null, requestId: string | null): RawabitError {
  const written = change === null ? "Nothing had to be changed" : `The change was written as "${change}"`;
  const remedy =
    requestId === null ? "Look at it with changes." : "Send it again with the same requestId to get its answer.";
  return new RawabitError(
    "DEADLINE_EXCEEDED",
    `${written}, but the request exceeded its time limit before its answer could be read. ${remedy}`,
  );
}

export function changeField({ changes }: Loaders, id: string | null): ChangeField {
  return () => (id === null ? null : changes.byId.load(id));
}
