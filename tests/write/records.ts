import type { ActorRecord, DocumentRecord, RelationRecord } from "../../src/write/records.ts";

// Three people and two documents for the tests of writing.

export const people: readonly ActorRecord[] = [person("ada"), person("ben"), person("cyd")];

export const letter: DocumentRecord = {
  type: "document",
  id: "letter",
  title: "A letter",
  text: "Ada met Ben. 🛳 Then Ben called Cyd.",
};
export const diary: DocumentRecord = { type: "document", id: "diary", title: "A diary", related: ["letter"] };

export const meeting: RelationRecord = {
  type: "relation",
  id: "meeting",
  kind: "MEETING",
  participants: [
    { actor: "ada", role: "PARTICIPANT" },
    { actor: "ben", role: "PARTICIPANT" },
  ],
  date: "2020-05",
  evidence: [{ document: "letter", quote: "Ada met Ben.", start: 0, end: 12, attribution: ["cyd"] }],
};

/** The records that `meeting` refers to. */
export const before = [...people, letter, diary];
export const all = [...before, meeting];

export function person(id: string): ActorRecord {
  return { type: "actor", id, kind: "PERSON", names: [{ value: `Name of ${id}`, lang: "en", kind: "PRIMARY" }] };
}

export function knows(id: string, from: string, to: string): RelationRecord {
  return {
    type: "relation",
    id,
    kind: "ASSOCIATION",
    participants: [
      { actor: from, role: "FROM" },
      { actor: to, role: "TO" },
    ],
    associationType: "acquaintance",
    evidence: [],
  };
}
