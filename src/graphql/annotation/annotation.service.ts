import { findMentions } from "../../names/annotate/findMentions.ts";
import { nameLookup } from "../../names/annotate/nameLookup.ts";
import { matchNames } from "../../names/annotate/nameMatches.ts";
import { type PreparedText, prepareText } from "../../names/annotate/nameWindows.ts";
import type { GraphReader } from "../../neo4j/graph.ts";
import { languageFallbacks } from "../../text/chooseText.ts";
import type { ActorRow } from "../actor/actor.queries.ts";
import type { Loaders } from "../loaders.ts";
import { requireInRange } from "../shared/validation.ts";
import type { AnnotateArgs } from "./annotation.args.ts";
import { namesInText } from "./annotation.queries.ts";
import type { Mention } from "./annotation.type.ts";

/**
 * The known actors that a text mentions, in text order. One statement finds the names that may be in the text, and another
 * one reads the actors whose names are.
 * @throws BadUserInput if minScore is out of range or lang is no language tag
 */
export async function annotate(
  reader: GraphReader,
  loaders: Loaders,
  { text, lang, kinds, minScore }: AnnotateArgs,
): Promise<Mention[]> {
  requireInRange("minScore", minScore, 0, 1);
  const language = languageFallbacks(lang)?.at(-1);
  const prepared = prepareText(text);
  const actors = await actorsNamedIn(reader, loaders, prepared, minScore);
  return findMentions(prepared, actors, { minScore, lang: language })
    .map(({ start, end, candidates }) => ({
      text: text.slice(start, end),
      start,
      end,
      candidates: candidates
        .filter(({ actor }) => !kinds || kinds.includes(actor.kind))
        .map(({ actor, ...match }) => ({ ...match, actor: actor.row })),
    }))
    .filter(({ candidates }) => candidates.length > 0);
}

/** The known actors of whom a name may be in a text, each with all its names. */
export async function actorsNamedIn(reader: GraphReader, loaders: Loaders, text: PreparedText, minScore: number) {
  if (text.windows.size === 0) return [];
  const found = await reader.read(namesInText, nameLookup(text));
  const named = found.map(({ name, actorId, actorKind }) => ({ id: actorId, kind: actorKind, names: [name] }));
  const ids = new Set(matchNames(text, named, minScore).map(({ actor }) => actor.id));
  return readActors(loaders, [...ids]);
}

/** The actors with all their names. */
async function readActors({ actors }: Loaders, ids: readonly string[]) {
  const rows = await Promise.all(ids.map((id) => actors.byIdWith({ names: true, identifiers: false }).load(id)));
  const known = rows.filter((row): row is ActorRow => row !== null);
  return Promise.all(
    known.map(async (row) => ({ id: row.id, kind: row.kind, row, names: await actors.names.load(row.id) })),
  );
}
