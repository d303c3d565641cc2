import { expect, test } from "vitest";
import { LongTurns, takeTurn } from "../../src/pathfinding/workers/longTurns.ts";

const patient = new AbortController().signal;

test("turns are taken as long as there are some", () => {
  const { free } = new LongTurns(2);
  expect([takeTurn(free), takeTurn(free), takeTurn(free)]).toEqual([true, true, false]);
});

test("a turn that is given back goes to who has waited longest, and to nobody before", async () => {
  const turns = new LongTurns(1);
  await turns.wait(patient);
  const served: string[] = [];
  const all = ["first", "second"].map((name) => turns.wait(patient).then(() => served.push(name)));
  turns.giveBack();
  await all[0];
  expect(served).toEqual(["first"]);
  expect(takeTurn(turns.free)).toBe(false);
  turns.giveBack();
  await all[1];
  turns.giveBack();
  expect(takeTurn(turns.free)).toBe(true);
});

test("who leaves the queue takes no turn", async () => {
  const turns = new LongTurns(1);
  await turns.wait(patient);
  const leaving = new AbortController();
  const left = turns.wait(leaving.signal);
  leaving.abort(new Error("its client has gone"));
  await expect(left).rejects.toThrow("its client has gone");
  turns.giveBack();
  expect(takeTurn(turns.free)).toBe(true);
});
