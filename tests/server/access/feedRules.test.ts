import { describe, expect, test } from "vitest";
import { graphStatus } from "../../../src/neo4j/graphStatus.ts";
import { closing, init, openSocket } from "../../helpers/feed.ts";
import { serveByRules } from "./credentials.ts";

const { graph, credentials, mutations, open, closed } = await serveByRules();
const { body } = await open.ask("{ changes(first: 2) { nodes { id } } }");
const [first, second] = body.data.changes.nodes as [{ id: string }, { id: string }];
const query = `subscription { changes(after: "${first.id}") { id } }`;

/** The first event, or the code of the refusal. */
async function eventFor(url: string, headers: Record<string, string>): Promise<string> {
  const ending = new AbortController();
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/event-stream", ...headers },
    body: JSON.stringify({ query }),
    signal: ending.signal,
  });
  let text = "";
  try {
    for await (const bytes of response.body!) {
      text += Buffer.from(bytes).toString();
      const event = /^data: (\{.*\})$/m.exec(text);
      if (event) return idOrCode(JSON.parse(event[1]!));
    }
    return idOrCode(JSON.parse(text));
  } finally {
    ending.abort();
  }
}

// biome-ignore lint/suspicious/noExplicitAny: answers of every shape.
function idOrCode({ data, errors }: any): string {
  return data?.changes?.id ?? errors[0].extensions.code;
}

/** The answers of a socket, by the ids of the messages; or with which code it was closed. */
async function overSocket(url: string, authorization: string | undefined, queries: readonly string[]) {
  const { socket, received } = await openSocket(url, [
    { ...init, ...(authorization && { payload: { authorization } }) },
  ]);
  const closes = closing(socket).then(({ code }) => code);
  const answers: string[] = [];
  try {
    for (const [index, query] of queries.entries()) {
      const id = String(index);
      const answered = new Promise<string>((resolve) =>
        socket.on("message", (message) => {
          const { id: of, type, payload } = JSON.parse(String(message));
          if (of === id && type === "next")
            resolve(idOrCode({ errors: [{ extensions: { code: "answered" } }], ...payload }));
          if (of === id && type === "error") resolve(payload[0].extensions.code);
        }),
      );
      if (received.length === 0) {
        const acknowledged = new Promise((resolve) => socket.once("message", resolve));
        const code = await Promise.race([closes, acknowledged.then(() => null)]);
        if (code !== null) return code;
      }
      socket.send(JSON.stringify({ id, type: "subscribe", payload: { query } }));
      answers.push(await answered);
    }
    return answers;
  } finally {
    socket.terminate();
  }
}

describe.each(credentials)("with %s", (_name, who, headers) => {
  const onClosed = who === "nobody" || who === "refused" ? "UNAUTHENTICATED" : second.id;
  const onOpen = who === "refused" ? "UNAUTHENTICATED" : second.id;

  test("the rule for the feed over an event stream", async () => {
    expect([await eventFor(open.url, headers), await eventFor(closed.url, headers)]).toEqual([onOpen, onClosed]);
  });

  test("the rules for the feed and for every mutation over a WebSocket", async () => {
    const before = await graphStatus(graph);
    const refusal = { nobody: "UNAUTHENTICATED", reader: "FORBIDDEN", editor: null, refused: null }[who];
    const { authorization } = headers;
    // What an editor sends has no effect either, as its ids are unknown; it is tested over HTTP.
    const queries = [query, ...(refusal === null ? [] : mutations.map((mutation) => mutation.query))];
    const expected = (event: string) => (event === second.id ? [event, ...queries.slice(1).map(() => refusal)] : 4401);
    expect(await overSocket(open.url, authorization, queries)).toEqual(expected(onOpen));
    expect(await overSocket(closed.url, authorization, queries)).toEqual(expected(onClosed));
    expect(await graphStatus(graph)).toEqual(before);
  });
});
