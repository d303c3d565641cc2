import { z } from "zod";
import { actorKinds } from "../ontology/actorKinds.ts";
import { type Immutable, keyOf, optional, text, type texts } from "../ontology/field.ts";
import { actorFields, documentFields, relationFields } from "../ontology/fields.ts";
import { modalities } from "../ontology/modalities.ts";
import { nameKinds } from "../ontology/nameKinds.ts";
import { relationKinds } from "../ontology/relationKinds.ts";
import { roles } from "../ontology/roles.ts";

// Records: what can be written to the graph, as plain data. Formats produce records, and `writeRecords` turns them into
// nodes and edges. A schema checks a record's shape and refuses unknown properties; `validateRecord` checks what the
// values mean. A property that the source does not state is absent.

const string = text.schema;
const id = string.min(1, "must not be empty");
const offset = z.int().nonnegative();
const version = z.int().positive();
/** A mark of what an editor has decided, which imports keep. Exports write it. */
const curated = z.literal(true).optional();

const name = z.strictObject({
  value: string,
  lang: string.optional(),
  /** ISO 15924, such as "Arab"; derived from the value if absent. */
  script: string.optional(),
  kind: keyOf(nameKinds),
});

/** The key of an actor in a register: `{scheme: "wikidata", value: "Q7747"}`. */
const identifier = z.strictObject({ scheme: id, value: id, url: string.optional() });

/** A field of an actor as it is stored, or its kind. */
const ownValue = z.union([
  string,
  z.array(string),
  z.strictObject({ kind: keyOf(actorKinds), kindGuessed: z.literal(true).nullable() }),
]);

/** A person, a state or an organization. */
export const actorSchema = z.strictObject({
  type: z.literal("actor"),
  id,
  kind: keyOf(actorKinds),
  /** Set if the format only guessed the kind; whoever knows the kind replaces it. */
  kindGuessed: z.literal(true).optional(),
  /** At least one; the first PRIMARY one is the actor's name if no language is requested. */
  names: z.array(name),
  identifiers: z.array(identifier).optional(),
  ...optional(actorFields),
  /** For an organ of a state: the id of the state. */
  state: id.optional(),
  /** The actor into which this one was merged. Exports write it, so that an import restores the graph. */
  mergedInto: z
    .strictObject({
      actor: id,
      /** The source that says so: the prefix of its ids, or "editor". */
      source: id,
      /** The id of the merge. */
      merge: id.optional(),
      /** Only in files of earlier versions: the fields that the actor took from this one because it lacked them. */
      filled: z.array(id).optional(),
    })
    .optional(),
  /** Ids of actors that an editor has declared to be others than this one. Exports write it; it counts for a new actor. */
  distinctFrom: z.array(id).optional(),
  /** Its own values of fields that it has taken from actors merged into it; null for those that it lacks itself. */
  own: z.record(string, ownValue.nullable()).optional(),
  /** What editors have decided, which imports keep. Exports write it; it counts for an actor that is new to the graph. */
  curated: z
    .strictObject({
      /** The fields that they have set, and "kind" and "state". */
      fields: z.array(id).optional(),
      /** Hashes of the values of names that they have removed. */
      removedNames: z.array(id).optional(),
    })
    .optional(),
});

/** What a source adds to an actor that exists. It states no kind, and needs no PRIMARY name. */
export const additionSchema = z.strictObject({
  type: z.literal("addition"),
  /** The id of the actor, or one of its identifiers. */
  id,
  names: z.array(name).optional(),
  identifiers: z.array(identifier).optional(),
  ...optional(actorFields),
});

/** A text that reports relations. */
export const documentSchema = z.strictObject({
  type: z.literal("document"),
  id,
  ...optional(documentFields),
  text: string.optional(),
  /** Ids of documents that this one refers to; the link is shown on both. */
  related: z.array(id).optional(),
  /** Set if an editor has added it. */
  curated,
});

/** A passage of a document that supports a relation. */
const evidence = z.strictObject({
  /** If absent, derived from the relation, the document, the offsets and the quote. */
  id: id.optional(),
  /** Id of a document. */
  document: id,
  quote: string.optional(),
  /** Offsets of the quote in the document's text, in UTF-16 code units; `text.slice(start, end) === quote`. */
  start: offset.optional(),
  end: offset.optional(),
  /** Ids of the actors that the document credits, the outermost reporter first. */
  attribution: z.array(id).optional(),
  /** When the graph recorded and retracted it, in UTC; only if the relation has a history. */
  recordedAt: string.optional(),
  retractedAt: string.optional(),
  /** Set if an editor has added it, or was the one who retracted it. */
  curated,
});

/** What one version of a relation states. */
const content = {
  /** 1 to 64, each pair of actor and role once. `given` is the id that the source gave, if it is not the actor's own. */
  participants: z.array(z.strictObject({ actor: id, role: keyOf(roles), given: id.optional() })),
  ...optional(relationFields),
};

/** The versions of a relation before the record's own. Their kind and modality are the relation's. */
const formerVersion = z.strictObject({ version, recordedAt: string, retractedAt: string, ...content });

/** Which versions a graph has known, and when. Moments are in UTC, to the millisecond. */
const history = z.strictObject({
  /** The version that the record itself states. */
  version,
  recordedAt: string,
  retractedAt: string.optional(),
  /** Set if an editor has recorded this version, or has retracted it. */
  curated,
  /** From the first version on. */
  former: z.array(formerVersion).optional(),
});

/** A meeting, a sanction, a statement, an affiliation or an association of actors. */
export const relationSchema = z.strictObject({
  type: z.literal("relation"),
  id,
  kind: keyOf(relationKinds),
  /** ASSERTED if absent. */
  modality: keyOf(modalities).optional(),
  ...content,
  evidence: z.array(evidence),
  /** Restored unchanged if the graph does not have the relation yet. */
  history: history.optional(),
});

/**
 * The source's own text about a thing, kept unchanged, so that an export loses nothing that the graph has no property
 * for.
 */
export const originalSchema = z.strictObject({
  type: z.literal("original"),
  /** With the source's prefix, such as "ftm:NK-123". */
  id,
  /** The format's name. */
  format: id,
  /** One JSON object or one row of a table. */
  content: string,
});

export type Texts = Immutable<z.infer<typeof texts.schema>>;
export type NameRecord = Immutable<z.infer<typeof name>>;
export type IdentifierRecord = Immutable<z.infer<typeof identifier>>;
export type ActorRecord = Immutable<z.infer<typeof actorSchema>>;
export type AdditionRecord = Immutable<z.infer<typeof additionSchema>>;
export type DocumentRecord = Immutable<z.infer<typeof documentSchema>>;
export type EvidenceRecord = Immutable<z.infer<typeof evidence>>;
export type RelationRecord = Immutable<z.infer<typeof relationSchema>>;
export type ParticipantRecord = RelationRecord["participants"][number];
export type RelationHistory = Immutable<z.infer<typeof history>>;
export type FormerVersion = Immutable<z.infer<typeof formerVersion>>;
export type OriginalRecord = Immutable<z.infer<typeof originalSchema>>;
export type GraphRecord = ActorRecord | AdditionRecord | DocumentRecord | RelationRecord;
export type AnyRecord = GraphRecord | OriginalRecord;

/** What a source no longer states: a relation, or an original. */
export type Retraction = { readonly relation: string } | { readonly original: string };

/** One record to write, or one retraction. */
export type Entry = { readonly record: AnyRecord } | { readonly retract: Retraction };
