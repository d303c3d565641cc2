import type { Loaders } from "../../../graphql/loaders.ts";
import { actorKinds } from "../../../ontology/actorKinds.ts";
import type { Audience } from "../audience.ts";
import { findProperty } from "../properties/properties.ts";
import { isActorKind } from "../types.ts";
import { type Html, html } from "./html.ts";
import { summary } from "./preview.ts";

/** What suggestions are about. */
export const suggestedThings = ["entity", "type", "property"] as const;
export type SuggestedThing = (typeof suggestedThings)[number];

/** The content of a box beside a suggestion; null if nothing has this id. */
export async function flyout(
  thing: SuggestedThing,
  id: string,
  loaders: Loaders,
  audience: Audience,
): Promise<Html | null> {
  if (thing === "type") return isActorKind(id) ? html`<p>${actorKinds[id].label[audience.labels]}</p>` : null;
  if (thing === "property") {
    const property = findProperty(id);
    return property ? html`<p>${property.label[audience.labels]}</p>` : null;
  }
  const actor = await loaders.actors.byId.load(id);
  return actor && (await summary(actor, loaders, audience));
}
