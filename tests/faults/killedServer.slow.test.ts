import { randomUUID } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { writeRecords } from "../../src/write/writeRecords.ts";
import { openEmptyGraph } from "../helpers/graph.ts";
import { type Running, start, until } from "../helpers/processes.ts";
import { bearing, removeTokens, tokenOf } from "../helpers/tokens.ts";
import { all, person } from "../write/records.ts";
import { rows } from "../write/rows.ts";

const graph = await openEmptyGraph();
const couples = Array.from({ length: 40 }, (_, index) => [`keep${index}`, `absorb${index}`] as const);
await writeRecords(graph, [...all, ...couples.flat().map(person)]);
const { token } = await tokenOf(graph, "EDITOR");
let running: Running | undefined;
afterAll(async () => {
  if (running) process.kill(running.pid, "SIGKILL");
  await removeTokens(graph);
  await graph.close();
});

async function startServerProcess(): Promise<string> {
  const { uri, user, password } = graph.address;
  const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const started = start(process.execPath, ["bin/rawabit.js", "serve"], environment);
  running = started;
  await until(() => /http:\S+/.test(started.output()), "a server that listens");
  return /http:\/\/[^\s/]+/.exec(started.output())![0];
}

interface Request {
  readonly query: string;
  readonly input: { readonly requestId: string };
}

/** Half of them record a meeting of three actors, and half merge two actors that have met. */
const requests = couples.flatMap(([keep, absorb], index): Request[] => [
  {
    query: "mutation ($input: RecordMeetingInput!) { recordMeeting(input: $input) { relation { id } change { id } } }",
    input: {
      requestId: randomUUID(),
      participants: [keep, absorb, "ada"].map((actor) => ({ actor, role: "PARTICIPANT" })),
      evidence: [{ document: "letter", quote: "Ada met Ben.", attribution: [absorb] }],
      place: `place ${index}`,
    } as Request["input"],
  },
  {
    query: "mutation ($input: MergeActorsInput!) { mergeActors(input: $input) { merge change { id } } }",
    input: { requestId: randomUUID(), keep, absorb, reason: "They are one." } as Request["input"],
  },
]);

/** The answer as text; null if the connection broke, or if the server had too many requests and made nothing of this one. */
async function send(url: string, { query, input }: Request): Promise<string | null> {
  const headers = { "content-type": "application/json", ...bearing(token) };
  const body = JSON.stringify({ query, variables: { input } });
  const answer = await fetch(`${url}/graphql`, { method: "POST", headers, body }).then(
    (response) => response.text(),
    () => null,
  );
  return answer?.includes('"code":"OVERLOADED"') ? null : answer;
}

test("a server that is killed in the middle of mutations has made each of them completely or not at all, and none twice", async () => {
  const answers = new Map<Request, string>();
  // It is killed when it has answered so many of some more of the requests, and the others are on their way.
  for (const [round, answersUntilKilled] of [1, 4, 10].entries()) {
    const url = await startServerProcess();
    const open = requests.slice(0, (round + 1) * 27).filter((request) => !answers.has(request));
    let answered = 0;
    const sent = open.map(async (request) => {
      const answer = await send(url, request);
      if (answer === null) return;
      answers.set(request, answer);
      if (++answered === answersUntilKilled) process.kill(running!.pid, "SIGKILL");
    });
    await Promise.all(sent);
    expect(answered).toBeGreaterThanOrEqual(answersUntilKilled);
    await running!.ended;
  }
  expect(answers.size).toBeLessThan(requests.length);
  const url = await startServerProcess();
  for (const request of requests) {
    const answer = await send(url, request);
    expect(JSON.parse(answer!).errors).toBeUndefined();
    expect(answer).toBe(answers.get(request) ?? answer);
  }
  const meetings = await rows(`
    MATCH ()-[meeting:MEETING]->() WHERE meeting.place IS NOT NULL AND meeting.retractedAt IS NULL
    RETURN meeting.place AS place, count(DISTINCT meeting.id) AS meetings ORDER BY place`);
  expect(meetings).toHaveLength(couples.length);
  expect(meetings.every((row) => row.meetings === 1)).toBe(true);
  const merges = await rows("MATCH (:Merged)-[merge:ABSORBED_BY]->() RETURN count(merge) AS merges");
  expect(merges).toEqual([{ merges: couples.length }]);
  // Nothing of an absorbed actor is left with it, and each change is on record once.
  const left = await rows(`
    MATCH (actor:Merged)
    RETURN count { (actor)-[r:MEETING WHERE r.retractedAt IS NULL]-() } + count { (actor)<-[:CREDITS]-() } AS n`);
  expect(left.every(({ n }) => n === 0)).toBe(true);
  const changes = await rows(`
    MATCH (change:Change) WHERE change.operation IN ['recordMeeting', 'mergeActors']
    RETURN change.operation AS operation, count(change) AS count ORDER BY operation`);
  expect(changes).toEqual(["mergeActors", "recordMeeting"].map((operation) => ({ operation, count: couples.length })));
});
