import { actorParts } from "../actor/actor.parts.ts";
import type { Context } from "../context.ts";
import { relationAsOf } from "../relation/relation.service.ts";
import type { Selection } from "../shared/selection.ts";
import { type Input, runMutation, type Work } from "./runMutation.ts";

// What mutations return: the thing in its state after the change, and the change. Both are read at the same time.

export async function documentPayload(
  context: Context,
  operation: string,
  input: Input,
  work: Work<{ readonly document: string }>,
) {
  const { document, change } = await runMutation(context, operation, input, work);
  const { documents } = context.loaders;
  return { document: () => documents.byId.load(document), change };
}

export async function actorPayload(
  context: Context,
  operation: string,
  input: Input,
  selection: Selection,
  work: Work<{ readonly actor: string }>,
) {
  const { actor, change } = await runMutation(context, operation, input, work);
  const parts = actorParts(selection, "actor");
  const { actors } = context.loaders;
  return { actor: () => actors.byIdWith(parts).load(actor), change };
}

export async function relationPayload(
  context: Context,
  operation: string,
  input: Input,
  work: Work<{ readonly relation: string }>,
) {
  const { relation, change } = await runMutation(context, operation, input, work);
  const { loaders } = context;
  return { relation: () => relationAsOf(loaders, relation, { knownAt: null, at: null }), change };
}
