import { relationFields } from "../../../ontology/fields.ts";
import { type RelationKindEntry, relationKinds } from "../../../ontology/relationKinds.ts";
import type { EvidenceRecord, ParticipantRecord, RelationRecord } from "../../../write/records.ts";
import { maxParticipants, tiesOnePair } from "../../../write/validate/validateRelation.ts";

/** A value and the line of the row that states it first. */
interface Stated<Value> {
  readonly value: Value;
  readonly line: number;
}

/** One relation from several rows: participants, evidence and lists add up; all other fields must agree. */
export class GatheredRelation {
  readonly id: string;
  readonly kind: RelationRecord["kind"];
  /** The line of the first row. */
  readonly line: number;
  /** The length of the rows' texts, for the gatherer. */
  length = 0;
  /** By a key that participants share if they are the same. */
  readonly #participants = new Map<string, Stated<ParticipantRecord>>();
  readonly #evidence = new Map<string, EvidenceRecord>();
  /** By field. */
  readonly #lists = new Map<string, Set<string>>();
  /** By field or, for a multilingual text, field and language. */
  readonly #facts = new Map<string, Stated<unknown>>();

  constructor({ id, kind }: RelationRecord, line: number) {
    this.id = id;
    this.kind = kind;
    this.line = line;
  }

  /** Adds what a row states, or nothing if it contradicts an earlier row; returns what is wrong then. */
  add(row: RelationRecord, line: number): string | null {
    const facts = factsOf(row);
    const conflict = this.#conflictOfFacts(facts) ?? this.#conflictOfParticipants(row, line);
    if (conflict !== null)
      return `the relation "${this.id}" has ${conflict}. Correct one of the rows, or add a column to its key that distinguishes the two.`;
    for (const [name, value] of facts) if (!this.#facts.has(name)) this.#facts.set(name, { value, line });
    for (const [name, values] of listsOf(row))
      this.#lists.set(name, new Set([...(this.#lists.get(name) ?? []), ...values]));
    this.#addParticipants(row.participants, line);
    for (const piece of row.evidence) this.#addEvidence(piece);
    return null;
  }

  /** The relation, or why it cannot be one; null if every row was refused. @param lastLine the line of the last row */
  result(lastLine: number): { readonly record: RelationRecord } | { readonly error: string } | null {
    if (this.#participants.size === 0) return null;
    if (this.#participants.size > maxParticipants)
      return {
        error: `the relation "${this.id}" gathers more than ${maxParticipants} participants from the lines ${this.line} to ${lastLine}. Add a column to its key that distinguishes several relations.`,
      };
    const fields: Record<string, unknown> = Object.fromEntries(
      [...this.#lists].map(([name, values]) => [name, [...values]]),
    );
    for (const [name, { value }] of this.#facts) {
      const [field, lang] = name.split(" ") as [string, string?];
      fields[field] = lang === undefined ? value : { ...(fields[field] as object | undefined), [lang]: value };
    }
    return {
      record: {
        type: "relation",
        id: this.id,
        kind: this.kind,
        participants: [...this.#participants.values()].map(({ value }) => value),
        ...fields,
        evidence: [...this.#evidence.values()],
      } as RelationRecord,
    };
  }

  #conflictOfFacts(facts: readonly Fact[]): string | null {
    for (const [name, value] of facts) {
      const known = this.#facts.get(name);
      if (known !== undefined && known.value !== value)
        return `the ${name} ${JSON.stringify(value)} here but ${JSON.stringify(known.value)} in line ${known.line}`;
    }
    return null;
  }

  #conflictOfParticipants({ participants, directed }: RelationRecord, line: number): string | null {
    const known = [...this.#participants.values()];
    if (tiesOnePair(this.kind) && known.length > 0) {
      const isSame =
        participants.every((each) => this.#participants.has(this.#keyOf(each))) ||
        (directed === false && this.#isMirrored(participants));
      return isSame
        ? null
        : `${namesOf(participants)} here but ${namesOf(known.map(({ value }) => value))} in line ${known[0]!.line}`;
    }
    for (const { actor, role } of participants) {
      const key = this.#keyOf({ actor, role });
      const other = this.#participants.get(key) ?? {
        value: participants.find((candidate) => this.#keyOf(candidate) === key)!,
        line,
      };
      if (other.value.role !== role)
        return `"${actor}" as ${role} here but as ${other.value.role} in line ${other.line}`;
    }
    return null;
  }

  #isMirrored(participants: readonly ParticipantRecord[]): boolean {
    const actors = new Set([...this.#participants.values()].map(({ value }) => value.actor));
    return participants.every(({ actor }) => actors.has(actor));
  }

  /** One more than allowed is enough to refuse the relation. */
  #addParticipants(participants: readonly ParticipantRecord[], line: number): void {
    const isComplete = tiesOnePair(this.kind) && this.#participants.size > 0;
    if (isComplete || this.#participants.size > maxParticipants) return;
    for (const value of participants) {
      const key = this.#keyOf(value);
      if (!this.#participants.has(key)) this.#participants.set(key, { value, line });
    }
  }

  #addEvidence(piece: EvidenceRecord): void {
    const key = JSON.stringify([piece.document, piece.quote]);
    const known = this.#evidence.get(key);
    const attribution = [...new Set([...(known?.attribution ?? []), ...(piece.attribution ?? [])])];
    this.#evidence.set(key, attribution.length > 0 ? { ...piece, attribution } : piece);
  }

  /** All roles of a meeting are on one side, so that an actor has only one of them. */
  #keyOf({ actor, role }: ParticipantRecord): string {
    const { toRoles }: RelationKindEntry = relationKinds[this.kind];
    return toRoles.length === 0 ? actor : `${role} ${actor}`;
  }
}

type Fact = readonly [name: string, value: unknown];

/** The fields with one value; a multilingual text is one per language. */
function factsOf(row: RelationRecord): Fact[] {
  const single = Object.entries({ kind: row.kind, modality: row.modality }).filter(([, value]) => value !== undefined);
  const fields = Object.entries(relationFields).flatMap(([name, { type }]): Fact[] => {
    const value = row[name as keyof RelationRecord];
    if (value === undefined || type === "list" || type === "choices") return [];
    return type === "texts" ? Object.entries(value).map(([lang, text]) => [`${name} ${lang}`, text]) : [[name, value]];
  });
  return [...single, ...fields];
}

function listsOf(row: RelationRecord): [name: string, values: readonly string[]][] {
  return Object.entries(relationFields).flatMap(([name, { type }]) => {
    const value = row[name as keyof RelationRecord];
    return value !== undefined && (type === "list" || type === "choices") ? [[name, value as readonly string[]]] : [];
  });
}

function namesOf(participants: readonly ParticipantRecord[]): string {
  return participants.map(({ actor, role }) => `"${actor}" as ${role}`).join(" and ");
}
