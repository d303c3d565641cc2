import { noParts } from "../../graphql/actor/actor.loaders.ts";
import { findActors } from "../../graphql/actor/actorMatches.ts";
import type { Context } from "../../graphql/context.ts";
import { bestName } from "../../names/bestName.ts";
import { fold } from "../../names/fold.ts";
import { wordGroups } from "../../names/words.ts";
import { type ActorKind, actorKinds } from "../../ontology/actorKinds.ts";
import type { Labels } from "../../ontology/labels.ts";
import type { Audience } from "./audience.ts";
import { describeActor } from "./pages/description.ts";
import { findProperty, listedProperties } from "./properties/properties.ts";
import { allKinds, typeOfKind } from "./types.ts";

/** What a client asks suggestions for. */
export interface SuggestQuery {
  readonly prefix: string;
  /** The suggestions to skip. */
  readonly cursor: number;
  /** Only actors of these kinds, or what they have. */
  readonly kinds: readonly ActorKind[] | null;
}

const pageSize = 10;

/** Actors with this id, then those with a name that begins like the prefix. */
export async function suggestActors({ reader, loaders }: Context, query: SuggestQuery, audience: Audience) {
  const { prefix, cursor, kinds } = query;
  const [identified, { matches }] = await Promise.all([
    loaders.actors.byId.load(prefix),
    wordGroups(prefix).length === 0
      ? { matches: [] }
      : findActors(reader, { text: prefix, kinds }, { limit: cursor + pageSize, after: null }),
  ]);
  const first = identified && (kinds === null || kinds.includes(identified.kind)) ? [identified] : [];
  const found = await loaders.actors.withActors(matches, noParts);
  const others = found.map(({ actor }) => actor).filter(({ id }) => id !== first[0]?.id);
  return Promise.all(
    [...first, ...others].slice(cursor, cursor + pageSize).map(async (actor) => ({
      id: actor.id,
      name: bestName(await loaders.actors.names.load(actor.id), audience.lang),
      description: describeActor(actor, audience),
      notable: [typeOfKind(actor.kind, audience)],
    })),
  );
}

export function suggestTypes({ prefix, cursor }: SuggestQuery, audience: Audience) {
  return allKinds
    .filter((kind) => containsText(prefix, kind, actorKinds[kind].label))
    .slice(cursor, cursor + pageSize)
    .map((kind) => typeOfKind(kind, audience));
}

export function suggestProperties({ prefix, cursor, kinds }: SuggestQuery, { labels }: Audience) {
  const unlisted = findProperty(prefix);
  return [
    ...listedProperties,
    ...(unlisted && !listedProperties.some(({ id }) => id === unlisted.id) ? [unlisted] : []),
  ]
    .filter((property) => kinds === null || property.kinds.some((kind) => kinds.includes(kind)))
    .filter(({ id, label }) => containsText(prefix, id, label))
    .slice(cursor, cursor + pageSize)
    .map(({ id, label }) => ({ id, name: label[labels] }));
}

/** The properties that actors of a kind have. */
export function proposeProperties(kind: ActorKind | undefined, limit: number | undefined, { labels }: Audience) {
  return listedProperties
    .filter(({ kinds }) => kind === undefined || kinds.includes(kind))
    .slice(0, limit)
    .map(({ id, label }) => ({ id, name: label[labels] }));
}

/** Whether the id or a label contains the text, in any spelling. An empty text is in all. */
function containsText(text: string, id: string, label: Labels): boolean {
  return [id, label.en, label.ar].some((each) => fold(each).includes(fold(text.trim())));
}
