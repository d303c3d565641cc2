import type { RelationKind, RelationToCorrectQuery } from "../api/deferred/generated/graphql.ts";
import { type Multilingual, multilingual } from "./multilingual.ts";
import { sidesOf } from "./relationSides.ts";
import type { Passage } from "./task.ts";

export interface DraftActor {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly iso2?: string | null;
  /** The graph does not have it yet; its id is of the form only. */
  readonly isNew?: true;
}

export function newActor(kind: string, name: string): DraftActor {
  return { id: `new ${kind} ${name}`, kind, name, isNew: true };
}

/** Each actor once, where it comes first. */
export function distinctActors<Actor extends DraftActor>(actors: readonly Actor[]): readonly Actor[] {
  const ids = new Set<string>();
  return actors.filter(({ id }) => !ids.has(id) && ids.add(id));
}

export interface DraftParticipant {
  readonly actor: DraftActor;
  readonly role: string;
}

/** A relation as a form holds it: what is typed, as it is typed. */
export interface RelationDraft {
  readonly kind: RelationKind;
  readonly participants: readonly DraftParticipant[];
  readonly date: string;
  readonly endDate: string;
  readonly dateText: string;
  readonly place: string;
  readonly summary: Multilingual;
  readonly modality: string;
  readonly confidence: string;
  readonly mode: string;
  /** Separated by commas. */
  readonly topics: string;
  readonly measures: readonly string[];
  readonly programme: string;
  readonly reference: string;
  readonly stance: string;
  readonly medium: string;
  readonly memberRole: Multilingual;
  readonly associationType: string;
  readonly isDirected: boolean;
  readonly label: Multilingual;
  readonly quote: string;
  /** Where the quote begins in the document; null if it has not been located. */
  readonly start: number | null;
  readonly attribution: readonly DraftActor[];
  readonly reason: string;
}

export function newDraft(passage: Passage | null): RelationDraft {
  return {
    kind: "MEETING",
    participants: [],
    ...{ date: "", endDate: "", dateText: "", place: "", summary: {}, modality: "ASSERTED", confidence: "" },
    ...{ mode: "", topics: "", measures: [], programme: "", reference: "", stance: "", medium: "", memberRole: {} },
    ...{ associationType: "", isDirected: true, label: {} },
    quote: passage?.quote ?? "",
    start: passage?.start ?? null,
    attribution: [],
    reason: "",
  };
}

type StoredRelation = NonNullable<RelationToCorrectQuery["relation"]>;

/** A recorded relation, to be corrected. */
export function draftOf(relation: StoredRelation): RelationDraft {
  const { kind, participants, date, endDate, dateText, place, modality, confidence } = relation;
  return {
    ...newDraft(null),
    kind,
    participants: participants.map(({ role, actor }) => ({ role, actor })),
    date: date ?? "",
    endDate: endDate ?? "",
    dateText: dateText ?? "",
    place: place ?? "",
    summary: multilingual(relation.summaryTexts),
    modality,
    confidence: confidence === null ? "" : String(confidence),
    ...ofKind(relation),
  };
}

function ofKind(relation: StoredRelation): Partial<RelationDraft> {
  switch (relation.__typename) {
    case "Meeting":
      return { mode: relation.mode ?? "", topics: relation.topics.join(", ") };
    case "Sanction":
      return {
        measures: relation.measures,
        programme: relation.programme ?? "",
        reference: relation.reference ?? "",
      };
    case "Statement":
      return { stance: relation.stance ?? "", medium: relation.medium ?? "" };
    case "Affiliation":
      return { memberRole: multilingual(relation.roleTexts) };
    case "Association":
      return {
        associationType: relation.type,
        isDirected: relation.directed,
        label: multilingual(relation.labelTexts),
      };
  }
}

/** The draft as another kind of relation: its actors stay, and get roles of that kind. */
export function withKind(draft: RelationDraft, kind: RelationKind): RelationDraft {
  const [first, second] = sidesOf[kind];
  const participants = draft.participants.map(({ actor }, index) => ({
    actor,
    role: (index === 0 || !second ? first! : second).roles[0]!,
  }));
  // A side with one actor cannot take more.
  const fitting = second?.isSingle ? participants.slice(0, 2) : participants;
  return { ...draft, kind, participants: fitting };
}
