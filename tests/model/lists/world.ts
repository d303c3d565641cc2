import fc from "fast-check";
import type { DocumentRecord, EvidenceRecord, RelationRecord } from "../../../src/write/records.ts";
import { person } from "../../write/records.ts";
import { actorIds, documentIds, type Story, stories } from "./stories.ts";

/** What happens to a graph at once: relations are written, or retracted. */
export type Step = { readonly write: readonly RelationRecord[] } | { readonly retract: readonly string[] };

/** A small made-up world: who there is, and what the graph is told of them, step by step. */
export interface World {
  readonly steps: readonly Step[];
}

export const people = actorIds.map((id) => person(id));
export const documents = documentIds.map((id): DocumentRecord => ({ type: "document", id }));

const relationIds = Array.from({ length: 30 }, (_, index) => `r${index >> 1}${["", "@1", ":é", ' "q"'][index % 4]}`);

export const worlds: fc.Arbitrary<World> = fc
  .array(stories, { minLength: 12, maxLength: relationIds.length })
  .map((stories) => ({ steps: [0, 1, 2, 3].flatMap((chapter) => stepsOf(stories, chapter)) }));

function stepsOf(stories: readonly Story[], chapter: number): Step[] {
  const retract = stories.flatMap(({ chapters }, index) =>
    chapters[chapter] === "retract" ? relationIds[index]! : [],
  );
  const write = stories.flatMap(({ kind, modality, chapters }, index) => {
    const told = chapters[chapter]!;
    return typeof told === "string" ? [] : [recordOf(relationIds[index]!, { kind, modality, ...told })];
  });
  return [...(retract.length > 0 ? [{ retract }] : []), { write: [...write, clock(chapter)] }];
}

type Told = Omit<RelationRecord, "type" | "id" | "evidence"> & {
  readonly evidence: readonly (EvidenceRecord & { readonly slot: number })[];
};

function recordOf(id: string, { evidence, ...told }: Told): RelationRecord {
  return {
    type: "relation",
    id,
    ...told,
    evidence: evidence.map(({ slot, ...each }) => ({ id: `${id}/${slot}`, ...each })),
  };
}

/** A relation that every step of writing corrects: its `recordedAt` tells the step's moment. */
function clock(chapter: number): RelationRecord {
  const participants = [{ actor: actorIds[0], role: "SPEAKER" as const }];
  return { type: "relation", id: "clock", kind: "STATEMENT", participants, date: `201${chapter}`, evidence: [] };
}
