import type { Context } from "../../../src/graphql/context.ts";
import { createLoaders } from "../../../src/graphql/loaders.ts";
import { type DocumentRead, readDocument, type ToRead } from "../../../src/graphql/proposal/readDocument.ts";
import type { ReadArticle } from "../../../src/graphql/proposal/readText.ts";
import type { KnownActor } from "../../../src/names/annotate/knownActor.ts";
import type { Graph } from "../../../src/neo4j/graph.ts";
import type { ActorKind } from "../../../src/ontology/actorKinds.ts";
import type { Role } from "../../../src/ontology/roles.ts";
import type { Article, ReadMention, ReadRelation } from "../../../src/reading/reading.ts";

/** What a test reads out of a passage: participants by their names in the text, and what differs from an undated meeting. */
export interface Report extends Partial<Omit<ReadRelation, "participants" | "passage" | "attribution">> {
  readonly passage: string;
  readonly who: readonly (readonly [role: Role, name: string, kind?: ActorKind, title?: string])[];
  readonly credits?: readonly string[];
}

/** A reader that finds these reports where the text has them. */
export function reporting(...reports: readonly Report[]): ReadArticle {
  return (article, known) => ({
    refused: new Map(),
    relations: reports.flatMap((report) =>
      article.text.includes(report.passage) ? [relationOf(article, known, report)] : [],
    ),
  });
}

function relationOf({ text }: Article, known: readonly KnownActor[], report: Report): ReadRelation {
  const { passage, who, credits = [], ...content } = report;
  const start = text.indexOf(passage);
  const mention = (name: string, kind: ActorKind = "PERSON", title: string | null = null): ReadMention => {
    const at = text.indexOf(name, start);
    const named = known.filter(({ names }) => names.some(({ value }) => value === name));
    const candidates = named.map((actor) => ({
      actor,
      score: 1,
      matchedName: actor.names.find(({ value }) => value === name)!,
    }));
    return { start: at, end: at + name.length, name, kind: named[0]?.kind ?? kind, title, candidates, chain: [] };
  };
  return {
    ...undated,
    ...content,
    participants: who.map(([role, name, kind, title]) => ({ role, mention: mention(name, kind, title) })),
    attribution: credits.map((name) => mention(name, "ORGANIZATION")),
    passage: { start, end: start + passage.length },
  };
}

const undated = {
  kind: "MEETING",
  modality: "ASSERTED",
  date: null,
  endDate: null,
  endedBy: null,
  dateText: null,
  place: null,
  stance: null,
  measures: [],
  programme: null,
  office: null,
  associationType: null,
  directed: true,
  score: 0.9,
  proposedBy: "en/meeting/met",
} as const satisfies Partial<ReadRelation>;

/** Reads a document as the mutation does, for Amal. */
export async function read(
  graph: Graph,
  toRead: ToRead,
  reader: ReadArticle,
  requestId: string | null = null,
): Promise<DocumentRead> {
  const graphReader = graph.reader();
  const on: Pick<Context, "graph" | "reader" | "loaders"> = {
    graph,
    reader: graphReader,
    loaders: createLoaders(graphReader),
  };
  const request = { by: "Amal", reason: null, requestId, input: toRead };
  return (await readDocument(on, toRead, request, reader)).result;
}
