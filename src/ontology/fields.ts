import { choice, choices, date, type FieldTable, flag, fraction, list, text, texts } from "./field.ts";
import { measures } from "./measures.ts";
import { meetingModes } from "./meetingModes.ts";
import { stances } from "./stances.ts";

// To add a field: one line here, and its GraphQL field with its description. The order is that of exported columns.

/** The fields of an actor, besides its names, its identifiers and its state. */
export const actorFields = {
  description: texts,
  birthDate: { ...date, kind: "PERSON" },
  deathDate: { ...date, kind: "PERSON" },
  /** ISO 3166-1. */
  iso2: { ...text, kind: "STATE" },
  iso3: { ...text, kind: "STATE" },
} as const satisfies FieldTable;

/** The fields of a document, besides its text, which is long and read only when needed. */
export const documentFields = {
  title: text,
  url: text,
  publisher: text,
  language: text,
  publishedOn: date,
  keywords: list,
} as const satisfies FieldTable;

/** The fields of a relation, besides its kind, modality, participants and evidence. */
export const relationFields = {
  /** When it happened or began. */
  date,
  endDate: date,
  /**
   * A full day by which it had ended, if the source does not say when it ended: its window closes on that day at the
   * latest.
   */
  endedBy: date,
  /** The source's words, if they cannot be resolved to a date. */
  dateText: text,
  /** 0 to 1, as the source, coder or extractor gave it. */
  confidence: fraction,
  place: text,
  summary: texts,
  /** The source's code with its scheme: "cameo:036", "ftm:Ownership". */
  sourceCode: text,
  mode: { ...choice(meetingModes), kind: "MEETING" },
  topics: { ...list, kind: "MEETING" },
  programme: { ...text, kind: "SANCTION" },
  reference: { ...text, kind: "SANCTION" },
  measures: { ...choices(measures), kind: "SANCTION" },
  stance: { ...choice(stances), kind: "STATEMENT" },
  medium: { ...text, kind: "STATEMENT" },
  /** In the source's words: "head of state". */
  role: { ...texts, kind: "AFFILIATION" },
  /** A stable key for programs, such as "family"; `label` is for readers. */
  associationType: { ...text, kind: "ASSOCIATION", property: "type" },
  label: { ...texts, kind: "ASSOCIATION", column: "associationLabel" },
  /** True if absent. Stored on every edge of every kind; see `write/plan/edges.ts`. */
  directed: { ...flag, kind: "ASSOCIATION", property: null },
} as const satisfies FieldTable;
