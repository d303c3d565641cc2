import { expect, test } from "vitest";
import { Conflict, GraphUnavailable } from "../../src/errors/errors.ts";
import { SharedReads } from "../../src/neo4j/sharedReads.ts";

const lookUp = { name: "actor/byIds", keys: ["ids"] };

/** Statements that end when the test says so. */
function statements() {
  const started: { ids: string[]; names: unknown; signal: AbortSignal | undefined; end: (error?: Error) => void }[] =
    [];
  const reads = new SharedReads(
    (_query, params, { signal }) =>
      new Promise((resolve, reject) => {
        const ids = params.ids as string[];
        const end = (error?: Error) => (error ? reject(error) : resolve(ids.map((id) => ({ id }))));
        started.push({ ids, names: params.names, signal, end });
      }),
  );
  return {
    started,
    /** The ids that the request finds in the rows that it gets, or its error. */
    async read(ids: string[], names = true, signal?: AbortSignal): Promise<unknown> {
      try {
        const rows = (await reads.read(lookUp, { ids, names }, { seen: [], ...(signal && { signal }) })) as {
          id: string;
        }[];
        return rows.map(({ id }) => id).filter((id) => ids.includes(id));
      } catch (error) {
        return error;
      }
    },
  };
}
const soon = () => new Promise((resolve) => setTimeout(resolve));

test("requests that arrive while statements run share the next one", async () => {
  const { started, read } = statements();
  const answers = ["a", "b", "c", "d"].map((id) => read([id]));
  expect(started.map(({ ids }) => ids)).toEqual([["a"], ["b"]]);
  started[0]!.end();
  await soon();
  expect(started.map(({ ids }) => ids)).toEqual([["a"], ["b"], ["c", "d"]]);
  for (const { end } of started) end();
  expect(await Promise.all(answers)).toEqual([["a"], ["b"], ["c"], ["d"]]);
});

test("only requests that differ in nothing else share a statement, and long lists have their own", async () => {
  const { started, read } = statements();
  const many = Array.from({ length: 101 }, (_, index) => `${index}`);
  for (const id of ["a", "b", "c"]) void read([id]);
  void read(["d"], false);
  void read(many);
  expect(started.map(({ ids, names }) => [ids.length, names])).toEqual([
    [1, true],
    [1, true],
    [1, false],
    [101, true],
  ]);
});

test("an error of a shared statement reaches only the request that causes it", async () => {
  const { started, read } = statements();
  const answers = ["a", "b", "c", "d"].map((id) => read([id]));
  started[0]!.end();
  await soon();
  started[2]!.end(new Error("d is not understood"));
  await soon();
  expect(started.slice(3).map(({ ids }) => ids)).toEqual([["c"], ["d"]]);
  started[3]!.end();
  started[4]!.end(new Error("d is not understood"));
  started[1]!.end();
  expect(await Promise.all(answers)).toEqual([["a"], ["b"], ["c"], new Error("d is not understood")]);
});

test("an outage reaches all requests of a statement, which is not repeated", async () => {
  const { started, read } = statements();
  const answers = ["a", "b", "c", "d"].map((id) => read([id]));
  started[0]!.end();
  await soon();
  const outage = new GraphUnavailable(new Error("down"));
  started[2]!.end(outage);
  started[1]!.end(outage);
  expect(await Promise.all(answers)).toEqual([["a"], outage, outage, outage]);
  expect(started).toHaveLength(3);
});

test("a request that has ended before its statement is left out, and a statement ends with the last of its requests", async () => {
  const { started, read } = statements();
  const controllers = ["a", "b", "c", "d", "e"].map(() => new AbortController());
  ["a", "b", "c", "d", "e"].forEach((id, index) => void read([id], true, controllers[index]!.signal));
  controllers[2]!.abort();
  started[0]!.end();
  await soon();
  expect(started[2]!.ids).toEqual(["d", "e"]);
  controllers[3]!.abort();
  expect(started[2]!.signal!.aborted).toBe(false);
  controllers[4]!.abort(new Conflict("ended"));
  expect(started[2]!.signal!.aborted).toBe(true);
});
