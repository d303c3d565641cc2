import { type Selection, selects } from "../shared/selection.ts";
import type { ActorParts } from "./actor.queries.ts";

/**
 * The parts that a query selects of an actor.
 * @param path the fields from the resolved field to the actor, without the levels of a page
 */
export function actorParts(selection: Selection, ...path: readonly string[]): ActorParts {
  return {
    names: selects(selection, ...path, "name") || selects(selection, ...path, "names"),
    identifiers: selects(selection, ...path, "identifiers"),
  };
}
