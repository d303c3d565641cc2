import { findMentions } from "../../names/annotate/findMentions.ts";
import { nameLookup } from "../../names/annotate/nameLookup.ts";
import { matchNames } from "../../names/annotate/nameMatches.ts";
import { type PreparedText, prepareText } from "../../names/annotate/nameWindows.ts";
import { organizationPhrases } from "../../names/annotate/organizationPhrases.ts";
import { matchTranslatedNames } from "../../names/annotate/translatedNames.ts";
import { nameTerms } from "../../names/index/nameTerms.ts";
import { sameSoundsQuery } from "../../names/index/nameTermsQuery.ts";
import type { GraphReader } from "../../neo4j/graph.ts";
import { languageFallbacks } from "../../text/chooseText.ts";
import type { ActorRow } from "../actor/actor.queries.ts";
import type { Loaders } from "../loaders.ts";
import { requireInRange } from "../shared/validation.ts";
import type { AnnotateArgs } from "./annotation.args.ts";
import { type NamedActorRow, namesInText, translatedNames } from "./annotation.queries.ts";
import type { Mention } from "./annotation.type.ts";

/**
 * The known actors that a text mentions, in text order. Two statements find the names that may be in the text, and another
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
  const [found, translated] = await Promise.all([
    reader.read(namesInText, nameLookup(text)),
    readTranslatedNames(reader, text),
  ]);
  const matches = [
    ...matchNames(text, found.map(namedActor), minScore),
    ...matchTranslatedNames(text, translated.map(namedActor), minScore),
  ];
  return readActors(loaders, [...new Set(matches.map(({ actor }) => actor.id))]);
}

/** The names of organizations to compare with each phrase of a text. */
const namesOfPhrase = 20;

async function readTranslatedNames(reader: GraphReader, text: PreparedText): Promise<readonly NamedActorRow[]> {
  const queries = organizationPhrases(text).flatMap(({ whole }) => sameSoundsQuery(nameTerms(whole.phrase)) ?? []);
  if (queries.length === 0) return [];
  return reader.read(translatedNames, { phrases: [...new Set(queries)], limit: namesOfPhrase });
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
