import { mutate } from "../../write/edit/mutate.ts";
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
  const { result, change } = await mutate(graph, mutation, work);
  forgetLoaded(context);
  return { ...result, change: changeField(context.loaders, change) };
}

export function changeField({ changes }: Loaders, id: string | null): ChangeField {
  return () => (id === null ? null : changes.byId.load(id));
}
