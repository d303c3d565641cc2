import type { Graph } from "../../src/neo4j/graph.ts";
import { planOf } from "../../src/write/plan/plan.ts";
import type { AnyRecord } from "../../src/write/records.ts";
import { retractAll } from "../../src/write/retract.ts";
import { StatedIdentities } from "../../src/write/statedIdentities.ts";
import { inTransaction } from "../../src/write/transaction.ts";
import { withdrawnEvidence } from "../../src/write/write.queries.ts";
import { writePlan } from "../../src/write/writePlan.ts";
import { rows } from "./rows.ts";

// What an editor does, written with the marks of an editor.

const editor = { change: { operation: "edit", by: "Amal", reason: null }, curated: true } as const;

/** What an editor writes replaces what is there. */
export async function edit(graph: Graph, ...records: readonly AnyRecord[]): Promise<void> {
  await inTransaction(graph, editor, async (transaction) => {
    const plan = await planOf(transaction.writer, records, transaction.recordedAt, new StatedIdentities(), true);
    if (plan.refusal) throw plan.refusal;
    await writePlan(transaction, plan);
  });
}

export async function retractByEditor(graph: Graph, relation: string): Promise<void> {
  await inTransaction(graph, editor, (transaction) => retractAll(transaction, [relation]));
}

export async function retractEvidenceByEditor(graph: Graph, relation: string, evidence: string): Promise<void> {
  await inTransaction(graph, editor, async ({ writer, stamp, takeRevision }) => {
    takeRevision();
    await writer.run(withdrawnEvidence, { ...stamp, ids: [evidence] });
  });
  await rows(`MATCH ()-[r {id: '${relation}'}]->() REMOVE r.recordDigest`);
}
