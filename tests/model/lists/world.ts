import fc from "fast-check";
import type { DocumentRecord, EvidenceRecord, RelationRecord } from "../../../src/write/records.ts";
import { person } from "../../write/records.ts";
import { actorIds, documentIds, type Lifecycle, lifecycles } from "./lifecycles.ts";

/** One change of a graph: relations are written or retracted. */
export type Step = { readonly write: readonly RelationRecord[] } | { readonly retract: readonly string[] };

/** A small generated world: the changes of its graph, step by step. */
export interface World {
  readonly steps: readonly Step[];
}

export const people = actorIds.map((id) => person(id));
export const documents = documentIds.map((id): DocumentRecord => ({ type: "document", id }));

const relationIds = Array.from({ length: 30 }, (_, index) => `r${index >> 1}${["", "@1", ":é", ' "q"'][index % 4]}`);

export const worlds: fc.Arbitrary<World> = fc
  .array(lifecycles, { minLength: 12, maxLength: relationIds.length })
  .map((lifecycles) => ({ steps: [0, 1, 2, 3].flatMap((stage) => stepsOf(lifecycles, stage)) }));

function stepsOf(lifecycles: readonly Lifecycle[], stage: number): Step[] {
  const retract = lifecycles.flatMap(({ stages }, index) => (stages[stage] === "retract" ? relationIds[index]! : []));
  const write = lifecycles.flatMap(({ kind, modality, stages }, index) => {
    const state = stages[stage]!;
    return typeof state === "string" ? [] : [recordOf(relationIds[index]!, { kind, modality, ...state })];
  });
  return [...(retract.length > 0 ? [{ retract }] : []), { write: [...write, clock(stage)] }];
}

type RelationState = Omit<RelationRecord, "type" | "id" | "evidence"> & {
  readonly evidence: readonly (EvidenceRecord & { readonly slot: number })[];
};

function recordOf(id: string, { evidence, ...state }: RelationState): RelationRecord {
  return {
    type: "relation",
    id,
    ...state,
    evidence: evidence.map(({ slot, ...each }) => ({ id: `${id}/${slot}`, ...each })),
  };
}

/** A relation that every write changes: its `recordedAt` is the time of the step. */
function clock(stage: number): RelationRecord {
  const participants = [{ actor: actorIds[0], role: "SPEAKER" as const }];
  return { type: "relation", id: "clock", kind: "STATEMENT", participants, date: `201${stage}`, evidence: [] };
}
