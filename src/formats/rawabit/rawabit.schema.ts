import { z } from "zod";
import { actorKinds } from "../../ontology/actorKinds.ts";
import { measures } from "../../ontology/measures.ts";
import { meetingModes } from "../../ontology/meetingModes.ts";
import { modalities } from "../../ontology/modalities.ts";
import { nameKinds } from "../../ontology/nameKinds.ts";
import { relationKinds } from "../../ontology/relationKinds.ts";
import { roles } from "../../ontology/roles.ts";
import { stances } from "../../ontology/stances.ts";
import type { ActorRecord, AnyRecord, DocumentRecord, OriginalRecord, RelationRecord } from "../../write/records.ts";

/** The shape of each line of a Rawabit file. What a record means is for `checkRecord`; a field it does not have is refused. */
const text = z.string();
const id = z.string().min(1, "must not be empty");
const texts = z.record(z.string().min(1), text);
const offset = z.int().nonnegative();

const name = z.strictObject({
  value: text,
  lang: text.optional(),
  script: text.optional(),
  kind: oneOf(nameKinds),
});

const identifier = z.strictObject({ scheme: id, value: id, url: text.optional() });

const actor: z.ZodType<ActorRecord> = z.strictObject({
  type: z.literal("actor"),
  id,
  kind: oneOf(actorKinds),
  names: z.array(name),
  description: texts.optional(),
  identifiers: z.array(identifier).optional(),
  birthDate: text.optional(),
  deathDate: text.optional(),
  iso2: text.optional(),
  iso3: text.optional(),
  state: id.optional(),
});

const document: z.ZodType<DocumentRecord> = z.strictObject({
  type: z.literal("document"),
  id,
  title: text.optional(),
  url: text.optional(),
  publisher: text.optional(),
  language: text.optional(),
  publishedOn: text.optional(),
  keywords: z.array(text).optional(),
  text: text.optional(),
  related: z.array(id).optional(),
});

const evidence = z.strictObject({
  id: id.optional(),
  document: id,
  quote: text.optional(),
  start: offset.optional(),
  end: offset.optional(),
  attribution: z.array(id).optional(),
  recordedAt: text.optional(),
  retractedAt: text.optional(),
});

/** What a version of a relation says. */
const content = {
  participants: z.array(z.strictObject({ actor: id, role: oneOf(roles) })),
  date: text.optional(),
  endDate: text.optional(),
  endedBy: text.optional(),
  dateText: text.optional(),
  place: text.optional(),
  summary: texts.optional(),
  confidence: z.number().optional(),
  sourceCode: text.optional(),
  mode: oneOf(meetingModes).optional(),
  topics: z.array(text).optional(),
  programme: text.optional(),
  reference: text.optional(),
  measures: z.array(oneOf(measures)).optional(),
  stance: oneOf(stances).optional(),
  medium: text.optional(),
  role: texts.optional(),
  associationType: text.optional(),
  label: texts.optional(),
  directed: z.boolean().optional(),
};

const version = z.int().positive();

const history = z.strictObject({
  version,
  recordedAt: text,
  retractedAt: text.optional(),
  former: z.array(z.strictObject({ version, recordedAt: text, retractedAt: text, ...content })).optional(),
});

const relation: z.ZodType<RelationRecord> = z.strictObject({
  type: z.literal("relation"),
  id,
  kind: oneOf(relationKinds),
  modality: oneOf(modalities).optional(),
  ...content,
  evidence: z.array(evidence),
  history: history.optional(),
});

const original: z.ZodType<OriginalRecord> = z.strictObject({
  type: z.literal("original"),
  id,
  format: id,
  content: text,
});

/** That is written. */
export const formatVersion = 2;
/** Those that are read: each says all that the one before says. */
export const knownVersions: readonly unknown[] = [1, 2];
/** The first line, of whichever version. */
export const header = z.object({ type: z.literal("header"), format: z.literal("rawabit"), version: z.unknown() });
/** The other lines, by their type. */
export const records = { actor, document, relation, original } as const satisfies Record<string, z.ZodType<AnyRecord>>;

function oneOf<Key extends string>(table: Readonly<Record<Key, unknown>>) {
  return z.enum(Object.keys(table) as [Key, ...Key[]]);
}
