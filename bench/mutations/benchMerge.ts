import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Neo4jAddress } from "../../src/neo4j/driver.ts";
import { busyActor } from "./busyActor.ts";
import type { EditorClient } from "./editorClient.ts";

/** A merge of an actor with many relations, and what other clients noticed meanwhile. */
export interface MergeFindings {
  readonly relations: number;
  readonly mergeMilliseconds: number;
  readonly undoMilliseconds: number;
  /** Milliseconds of each read that was answered during the merge. */
  readonly reads: readonly number[];
}

/** Merges an actor with many relations into a new one while another client reads it, then undoes the merge. */
export async function benchMerge(
  address: Neo4jAddress,
  client: EditorClient,
  relations: number,
): Promise<MergeFindings> {
  const { id, kind } = await busyActor(address, relations);
  const read = () =>
    client.send<{ actor: { relationCount: number } }>(
      "query($id: ID!) { actor(id: $id) { relationCount relations(first: 20) { nodes { id date } } } }",
      { id },
    );
  const { data } = await read();
  const survivor = await client.send<{ saveActor: { actor: { id: string } } }>(
    "mutation($input: SaveActorInput!) { saveActor(input: $input) { actor { id } } }",
    { input: { kind, names: [{ value: "The survivor of a merge" }] } },
  );
  const reads: number[] = [];
  let merging = true;
  const reading = (async () => {
    while (merging) {
      reads.push((await read()).milliseconds);
      await sleep(20);
    }
  })();
  const input = {
    requestId: randomUUID(),
    keep: survivor.data.saveActor.actor.id,
    absorb: id,
    reason: "They are the same",
  };
  const send = () =>
    client.send<{ mergeActors: { merge: string } }>(
      "mutation($input: MergeActorsInput!) { mergeActors(input: $input) { merge } }",
      { input },
    );
  const started = performance.now();
  // A client whose time is up sends the request again, and gets the answer to the first one.
  const merged = send()
    .catch(send)
    .finally(() => {
      merging = false;
    });
  const [merge] = await Promise.all([merged, reading]);
  const mergeMilliseconds = performance.now() - started;
  const undo = await client.send("mutation($input: UndoMergeInput!) { undoMerge(input: $input) { change { id } } }", {
    input: { merge: merge.data.mergeActors.merge, reason: "They are two" },
  });
  return {
    relations: data.actor.relationCount,
    mergeMilliseconds,
    undoMilliseconds: undo.milliseconds,
    reads,
  };
}
