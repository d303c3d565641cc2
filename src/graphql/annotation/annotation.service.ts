import { findMentions } from "../../names/annotate/findMentions.ts";
import { nameLookup } from "../../names/annotate/nameLookup.ts";
import { matchNames } from "../../names/annotate/nameMatches.ts";
import { type NameWindow, type PreparedText, prepareText } from "../../names/annotate/nameWindows.ts";
import { organizationPhrases } from "../../names/annotate/organizationPhrases.ts";
import { matchTranslatedNames } from "../../names/annotate/translatedNames.ts";
import { nameTerms } from "../../names/index/nameTerms.ts";
import { sameSoundsQuery } from "../../names/index/nameTermsQuery.ts";
import type { GraphReader } from "../../neo4j/graph.ts";
import { languageFallbacks } from "../../text/chooseText.ts";
import type { ActorRow } from "../actor/actor.queries.ts";
import type { Context } from "../context.ts";
import type { Loaders } from "../loaders.ts";
import { requireInRange } from "../shared/validation.ts";
import type { AnnotateArgs } from "./annotation.args.ts";
import { type NamedActorRow, namesInText, translatedNames } from "./annotation.queries.ts";
import type { Mention } from "./annotation.type.ts";
import { knownSkeletonsOf } from "./knownSkeletons.ts";

/**
 * The known actors that a text mentions, in text order. Two statements find the names that may be in the text, and another
 * one reads the actors whose names are.
 * @throws BadUserInput if minScore is out of range or lang is no language tag
 */
export async function annotate(
  { graph, reader, loaders }: Pick<Context, "graph" | "reader" | "loaders">,
  { text, lang, kinds, minScore }: AnnotateArgs,
): Promise<Mention[]> {
  requireInRange("minScore", minScore, 0, 1);
  const language = languageFallbacks(lang)?.at(-1);
  const prepared = prepareText(text, await knownSkeletonsOf(graph).filterFor(reader));
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
  if (text.words.length === 0) return [];
  const [found, translated] = await Promise.all([
    reader.read(namesInText, nameLookup(text)),
    readTranslatedNames(reader, text),
  ]);
  const matches = [
    ...matchNames(text, found.map(namedActor), minScore),
    ...matchTranslatedNames(text, translated, minScore, ({ windows }) => windows),
  ];
  return readActors(loaders, [...new Set(matches.map(({ actor }) => actor.id))]);
}

/** The names of organizations to compare with each phrase of a text. */
const namesOfPhrase = 20;

/** The organizations of which a name may be translated in a text, with the windows that may do so. */
async function readTranslatedNames(reader: GraphReader, text: PreparedText) {
  const windows = new Map<string, NameWindow[]>();
  for (const { whole, parts } of organizationPhrases(text)) {
    const query = sameSoundsQuery(nameTerms(whole.phrase));
    if (query !== null) windows.set(query, [...(windows.get(query) ?? []), ...parts]);
  }
  if (windows.size === 0) return [];
  const rows = await reader.read(translatedNames, { phrases: [...windows.keys()], limit: namesOfPhrase });
  const ofPlaces = [...windows.values()];
  return rows.map((row) => ({ ...namedActor(row), windows: row.places.flatMap((place) => ofPlaces[place]!) }));
}

function namedActor({ name, actorId, actorKind }: NamedActorRow) {
  return { id: actorId, kind: actorKind, names: [name] };
}

/** The actors with all their names. */
async function readActors({ actors }: Loaders, ids: readonly string[]) {
  const rows = await Promise.all(ids.map((id) => actors.byIdWith({ names: true, identifiers: false }).load(id)));
  const known = rows.filter((row): row is ActorRow => row !== null);
  return Promise.all(
    known.map(async (row) => ({ id: row.id, kind: row.kind, row, names: await actors.names.load(row.id) })),
  );
}
