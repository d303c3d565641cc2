import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { Lane } from "../../../src/server/admission/lane.ts";

const never = new AbortController().signal;
const patient = { running: 1, waiting: 4, patience: 60_000 };

/** A lane in which one request runs, and the requests that have entered since, in their order. */
function busyLane(limits = patient) {
  const lane = new Lane(limits);
  const entered: string[] = [];
  const refused: string[] = [];
  const enter = (client: string, name: string, signal = never) =>
    lane.enter(client, signal).then(
      () => entered.push(name),
      (error: Error) => refused.push(`${name}: ${(error as { code?: string }).code ?? error.message}`),
    );
  void lane.enter("first", never);
  return { lane, entered, refused, enter };
}

test("as many requests as may run enter at once", async () => {
  const lane = new Lane({ ...patient, running: 2 });
  await lane.enter("one", never);
  await lane.enter("one", never);
  expect([lane.running, lane.waiting]).toEqual([2, 0]);
});

test("clients take turns, whoever has sent more", async () => {
  const { lane, entered, enter } = busyLane();
  for (const name of ["a1", "a2", "a3"]) void enter("a", name);
  void enter("b", "b1");
  for (let left = 0; left < 4; left++) lane.leave();
  await setTimeout();
  expect(entered).toEqual(["a1", "b1", "a2", "a3"]);
  expect([lane.running, lane.waiting]).toEqual([1, 0]);
});

test("a full queue refuses the client that has filled it, and makes room for others", async () => {
  const { lane, entered, refused, enter } = busyLane();
  for (const name of ["a1", "a2", "a3", "a4", "a5"]) void enter("a", name);
  void enter("b", "b1");
  await setTimeout();
  expect(refused).toEqual(["a5: OVERLOADED", "a4: OVERLOADED"]);
  lane.leave();
  lane.leave();
  await setTimeout();
  expect(entered).toEqual(["a1", "b1"]);
});

test("a request that has waited too long is refused", async () => {
  const { lane, refused, enter } = busyLane({ ...patient, patience: 20 });
  await enter("a", "a1");
  expect(refused).toEqual(["a1: OVERLOADED"]);
  expect(lane.waiting).toBe(0);
});

test("a client that goes away waits no longer", async () => {
  const { lane, refused, enter } = busyLane();
  const gone = new AbortController();
  const waiting = enter("a", "a1", gone.signal);
  gone.abort(new Error("gone"));
  await waiting;
  expect(refused).toEqual(["a1: gone"]);
  lane.leave();
  expect([lane.running, lane.waiting]).toEqual([0, 0]);
});
