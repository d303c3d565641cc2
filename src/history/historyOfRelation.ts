import { actorContents, type RelationContent, type VersionContent } from "../export/content.queries.ts";
import type { GraphReader } from "../neo4j/graph.ts";
import { storedNames } from "../ontology/field.ts";
import { relationFields } from "../ontology/fields.ts";
import { changesAt } from "./history.queries.ts";
import type { HistoryEntry } from "./historyOf.ts";

/** All that happened to a relation, newest first: its versions, and its evidence. */
export async function historyOfRelation(reader: GraphReader, relation: RelationContent): Promise<HistoryEntry[]> {
  const events = eventsOf(relation, await namesOf(reader, relation));
  const moments = [...events.keys()].sort((one, other) => other - one);
  const rows = await reader.read(changesAt, { id: relation.id, moments });
  const changes = new Map(rows.map((row) => [row.millis, row]));
  return moments.map((millis) => {
    const { change, files = [] } = changes.get(millis) ?? {};
    return {
      at: new Date(millis).toISOString(),
      change: change?.id ?? null,
      operation: change?.operation ?? null,
      by: change?.by ?? null,
      reason: change?.reason ?? null,
      files,
      what: events.get(millis)!,
    };
  });
}

/** What happened at each moment. A correction retracts a version and records the next one at the same moment. */
function eventsOf({ versions, evidence }: RelationContent, names: ReadonlyMap<string, string>): Map<number, string[]> {
  const events = new Map<number, string[]>();
  const add = (at: number, what: string) => events.set(at, [...(events.get(at) ?? []), what]);
  for (const [index, version] of versions.entries()) {
    const { relation } = version;
    const before = versions[index - 1];
    const isCorrection = before !== undefined && before.relation.retractedAt === relation.recordedAt;
    const content = statementsOf(version, names);
    const former = before ? statementsOf(before, names) : new Map<string, string>();
    const fields = new Set([...former.keys(), ...content.keys()]);
    const differing = [...fields].filter((field) => former.get(field) !== content.get(field));
    const verb = before === undefined ? "recorded" : isCorrection ? "corrected" : "restored";
    add(relation.recordedAt, `${verb}: version ${relation.version}`);
    for (const field of differing) {
      const was = isCorrection || before ? ` (before: ${former.get(field) ?? "nothing"})` : "";
      add(relation.recordedAt, `${field}: ${content.get(field) ?? "nothing"}${was}`);
    }
    const next = versions[index + 1];
    if (relation.retractedAt !== null && next?.relation.recordedAt !== relation.retractedAt)
      add(relation.retractedAt, `retracted: version ${relation.version}`);
  }
  for (const { id, document, quote, recordedAt, retractedAt } of evidence) {
    const passage = quote === null ? "" : `: ${JSON.stringify(quote)}`;
    add(recordedAt, `evidence ${id} from ${document}${passage}`);
    if (retractedAt !== null) add(retractedAt, `evidence ${id} retracted${passage}`);
  }
  return events;
}

/** The fields of a version with their values, as a reader sees them. */
function statementsOf({ relation, ends }: VersionContent, names: ReadonlyMap<string, string>): Map<string, string> {
  const participants = new Map(
    ends.map(([actor, role, position]) => [position, `${names.get(actor) ?? actor} (${role.toLowerCase()})`]),
  );
  const byPosition = [...participants].sort(([one], [other]) => one - other).map(([, text]) => text);
  const fields = storedNames(relationFields).flatMap(([name, property]): [string, string][] => {
    const value = (relation as unknown as Record<string, unknown>)[property] ?? null;
    return value === null ? [] : [[name, Array.isArray(value) ? value.join(", ") : String(value)]];
  });
  return new Map([["participants", byPosition.join(", ")], ...fields]);
}

/** The names of all participants, in both languages if they have them. */
async function namesOf(reader: GraphReader, { versions }: RelationContent): Promise<Map<string, string>> {
  const ids = [...new Set(versions.flatMap(({ ends }) => ends.map(([actor]) => actor)))];
  const rows = await reader.read(actorContents, { ids, apart: true });
  return new Map(
    rows.map(({ actor, names }) => {
      const primary = names.filter(({ kind }) => kind === "PRIMARY");
      const [english, arabic] = ["en", "ar"].map((lang) => primary.find((name) => name.lang === lang)?.value);
      const label = [english, arabic].filter((name) => name !== undefined).join(" / ") || (names[0]?.value ?? actor.id);
      return [actor.id, label];
    }),
  );
}
