import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { serve } from "../helpers/served.ts";

const { server } = await serve();
const { hostname, port } = new URL(server.url);

interface RawAnswer {
  readonly status: number;
  readonly head: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape.
  readonly body: any;
}

/** Sends bytes that no HTTP client would send. */
async function sendRaw(request: string): Promise<RawAnswer> {
  const socket = connect(Number(port), hostname);
  socket.write(request);
  const answer = await text(socket);
  const [head = "", ...rest] = answer.split("\r\n\r\n");
  const body = rest.join("\r\n\r\n");
  return {
    status: Number(head.split(" ")[1]),
    head: head.toLowerCase(),
    body: /application\/(graphql-response\+)?json/.test(head) && body !== "" ? JSON.parse(body) : body,
  };
}

const own = `127.0.0.1:${port}`;
/** A complete request. @param lines further header lines */
function request(line: string, { host = own, lines = "", body = "" } = {}): string {
  const length = body === "" ? "" : `Content-Length: ${Buffer.byteLength(body)}\r\n`;
  return `${line} HTTP/1.1\r\nHost: ${host}\r\n${length}${lines}Connection: close\r\n\r\n${body}`;
}
const get = (path: string, lines = "") => request(`GET ${path}`, { lines });
function post(body: string, lines = "Content-Type: application/json\r\n"): string {
  return request("POST /graphql", { lines, body });
}
const ask = (query: string, rest: object = {}) => post(JSON.stringify({ query, ...rest }));

type Expected = readonly [what: string, request: string, status: number, code: string | null];

async function expectAnswer(request: string, status: number, code: string | null): Promise<RawAnswer> {
  const answer = await sendRaw(request);
  expect([answer.status, answer.body.errors?.[0].extensions.code ?? null]).toEqual([status, code]);
  expect(JSON.stringify(answer.body)).not.toMatch(/node_modules|\.ts:|stack/);
  return answer;
}

describe("an address that leads nowhere is the client's fault", () => {
  test.each<Expected>([
    ["that leaves the folder of a page", get("/explorer/assets/../../../package.json"), 403, "BAD_USER_INPUT"],
    ["that leaves it in percent-encoding", get("/explorer/assets/%2e%2e/%2e%2e/package.json"), 403, "BAD_USER_INPUT"],
    ["that leaves it with encoded slashes", get("/explorer/assets/..%2f..%2fpackage.json"), 403, "BAD_USER_INPUT"],
    ["that leaves it with backslashes", get("/playground/assets/a\\..\\..\\b"), 403, "BAD_USER_INPUT"],
    ["with a NUL", get("/explorer/assets/a%00b.js"), 400, "BAD_USER_INPUT"],
    ["with a NUL where no file is", get("/%00"), 404, "BAD_USER_INPUT"],
    ["with a malformed percent-encoding", get("/%zz"), 400, "BAD_USER_INPUT"],
    ["with bytes that are no UTF-8", get("/explorer/assets/%ff"), 400, "BAD_USER_INPUT"],
    ["of a file that does not exist", get("/explorer/assets/none.js"), 404, "BAD_USER_INPUT"],
    ["below GraphQL", get("/graphql/more"), 404, "BAD_USER_INPUT"],
    ["of 5,000 letters", get(`/${"a".repeat(5_000)}`), 404, "BAD_USER_INPUT"],
  ])("%s", async (_what, request, status, code) => {
    await expectAnswer(request, status, code);
  });
});

describe("a method that a path does not support is refused, with those that it does", () => {
  test.each([
    ["PUT", "/graphql", "GET, POST"],
    ["DELETE", "/graphql", "GET, POST"],
    ["PATCH", "/graphql", "GET, POST"],
    ["TRACE", "/graphql", "GET, POST"],
    ["PUT", "/export", "GET, POST"],
    ["POST", "/", "GET"],
    ["POST", "/health/live", "GET"],
  ])("%s %s", async (method, path, allowed) => {
    const { head } = await expectAnswer(
      request(`${method} ${path}`, { lines: "Content-Type: application/json\r\n", body: "{}" }),
      405,
      "BAD_USER_INPUT",
    );
    expect(head).toContain(`allow: ${allowed.toLowerCase()}`);
  });
});

describe("HTTP that is malformed is refused", () => {
  test.each<Expected>([
    ["an unknown method", request("FOO /graphql"), 400, null],
    ["no host", "GET /health/live HTTP/1.1\r\nConnection: close\r\n\r\n", 400, null],
    ["a header of 20,000 characters", get("/health/live", `X-Long: ${"a".repeat(20_000)}\r\n`), 431, null],
    ["a negative length", `POST /graphql HTTP/1.1\r\nHost: ${own}\r\nContent-Length: -1\r\n\r\n`, 400, null],
    ["a length and chunks", post("0\r\n\r\n", "Transfer-Encoding: chunked\r\n"), 400, null],
    [
      "a chunk without a length",
      `POST /graphql HTTP/1.1\r\nHost: ${own}\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`,
      400,
      null,
    ],
    ["an expectation that nobody meets", post("{}", "Expect: miracles\r\n"), 417, null],
  ])("%s", async (_what, request, status, code) => {
    await expectAnswer(request, status, code);
  });
});

describe("a body that is no request is refused", () => {
  test.each<Expected>([
    ["of another type", post("<query/>", "Content-Type: application/xml\r\n"), 415, "BAD_USER_INPUT"],
    ["without a type", post("{}", ""), 415, "BAD_USER_INPUT"],
    [
      "of a type that a form sends",
      post("query=1", "Content-Type: application/x-www-form-urlencoded\r\n"),
      415,
      "BAD_USER_INPUT",
    ],
    [
      "of a type that any page may send",
      post('{"query":"{__typename}"}', "Content-Type: text/plain\r\n"),
      400,
      "BAD_USER_INPUT",
    ],
    ["of files", post("--x--", "Content-Type: multipart/form-data; boundary=x\r\n"), 415, "BAD_USER_INPUT"],
    ["of nested brackets", post("[".repeat(100_000)), 400, "BAD_USER_INPUT"],
    ["with a prototype", post('{"query":"{__typename}","__proto__":{"a":1}}'), 400, "BAD_USER_INPUT"],
    ["null", post("null"), 400, "BAD_USER_INPUT"],
    ["a list", post('[{"query":"{__typename}"}]'), 400, "BAD_USER_INPUT"],
    ["with variables as text", ask("{__typename}", { variables: "{}" }), 400, "BAD_USER_INPUT"],
    ["with an operation that it does not contain", ask("{__typename}", { operationName: "x" }), 400, "BAD_USER_INPUT"],
    [
      "for a media type that the server has not",
      post('{"query":"{__typename}"}', "Content-Type: application/json\r\nAccept: image/png\r\n"),
      406,
      "BAD_USER_INPUT",
    ],
    ["with a NUL in the query", ask("{__typename \u0000}"), 400, "BAD_USER_INPUT"],
    ["a query of 100,001 characters", ask(`{ __typename ${" ".repeat(100_000)} }`), 400, "QUERY_TOO_COSTLY"],
    ["a subscription, which has many answers", ask("subscription { changes { id } }"), 400, "BAD_USER_INPUT"],
    ["of more than a megabyte", post(JSON.stringify({ query: " ".repeat(1_000_000) })), 413, "BAD_USER_INPUT"],
  ])("%s", async (_what, request, status, code) => {
    await expectAnswer(request, status, code);
  });
});

describe("invalid variables are the client's fault, however many", () => {
  test.each<Expected>([
    [
      "a thousand items of another type",
      ask("query ($ids: [ID!]) { actors(ids: $ids) { totalCount } }", { variables: { ids: Array(1_000).fill({}) } }),
      400,
      "BAD_USER_INPUT",
    ],
    [
      "ten thousand unknown fields",
      ask("query ($where: RelationWhere) { relations(where: $where) { totalCount } }", {
        variables: { where: Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`u${index}`, 1])) },
      }),
      400,
      "BAD_USER_INPUT",
    ],
    [
      "malformed variables by GET",
      get("/graphql?query=%7B__typename%7D&variables=%7B", "apollo-require-preflight: 1\r\n"),
      400,
      "BAD_USER_INPUT",
    ],
    ["a malformed query by GET", get("/graphql?query=%zz", "apollo-require-preflight: 1\r\n"), 400, "BAD_USER_INPUT"],
    ["an export of bytes that are no UTF-8", get("/export?format=gexf&around=%ff"), 400, "BAD_USER_INPUT"],
  ])("%s", async (_what, request, status, code) => {
    await expectAnswer(request, status, code);
  });
});

describe("the body of an export that is none is refused", () => {
  const exportOf = (body: unknown) =>
    request("POST /export", {
      lines: "Content-Type: application/json\r\n",
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
  const shown = { format: "gexf", around: ["kell"] };
  test.each<[what: string, body: unknown]>([
    ["nothing", ""],
    ["no JSON", "{"],
    ["a list", [shown]],
    ["null", "null"],
    ["no format", { around: ["kell"] }],
    ["an unknown format", { ...shown, format: "toString" }],
    ["an unknown field", { ...shown, nothing: 1 }],
    ["an actor that is a number", { ...shown, around: [1] }],
    ["an unknown actor", { ...shown, around: ["nobody"] }],
    ["a depth that is a text", { ...shown, depth: "two" }],
    ["conditions that are a list", { ...shown, where: [] }],
    ["positions that are a list", { ...shown, positions: [1] }],
    ["a position of text", { ...shown, positions: { kell: { x: "1", y: 2 } } }],
    ["a position without a number", { ...shown, positions: { kell: null } }],
  ])("%s", async (_what, body) => {
    await expectAnswer(exportOf(body), 400, "BAD_USER_INPUT");
  });
});

describe("a host that is not the server's is refused on every route", () => {
  test.each([
    ["another name", request("GET /health/live", { host: "evil.example" })],
    ["another name with the port", request("POST /graphql", { host: `evil.example:${port}`, body: "{}" })],
    ["a name that begins like its own", request("GET /", { host: "localhost.evil.example" })],
    ["another address", request("GET /export?format=gexf&around=kell", { host: "192.0.2.1" })],
    ["a user before its own name", request("GET /graphql", { host: "evil.example@127.0.0.1" })],
    ["nothing", request("GET /graphql", { host: "" })],
    ["a name in the request line", request("GET http://evil.example/graphql")],
    ["where there is nothing", request("GET /nowhere", { host: "evil.example" })],
  ])("%s", async (_what, request) => {
    const { body } = await expectAnswer(request, 421, "BAD_USER_INPUT");
    expect(body.errors[0].message).toMatch(/^This server does not answer for /);
  });

  test.each(["localhost", "LOCALHOST", "127.0.0.1", "[::1]", `localhost:${port}`, "localhost."])(
    "%s is its own",
    async (host) => {
      await expectAnswer(request("GET /health/live", { host }), 200, null);
    },
  );
});

describe("a page of another site is refused, unless it opens a page of ours", () => {
  const crossSite = "Sec-Fetch-Site: cross-site\r\n";
  const opens = `${crossSite}Sec-Fetch-Mode: navigate\r\nAccept: text/html\r\n`;
  test.each<Expected>([
    ["that asks", post('{"query":"{__typename}"}', `Content-Type: application/json\r\n${crossSite}`), 403, "FORBIDDEN"],
    ["that asks by GET", get("/graphql?query=%7B__typename%7D", crossSite), 403, "FORBIDDEN"],
    ["that exports", get("/export?format=gexf&around=kell", crossSite), 403, "FORBIDDEN"],
    ["that opens an export", get("/export?format=gexf&around=kell", opens), 403, "FORBIDDEN"],
    [
      "from an origin that CORS does not allow",
      get("/export?format=gexf&around=kell", `${crossSite}Origin: https://evil.example\r\n`),
      403,
      "FORBIDDEN",
    ],
    [
      "that posts a form",
      request("POST /graphql", { lines: `${opens}Content-Type: text/plain\r\n`, body: "x" }),
      403,
      "FORBIDDEN",
    ],
  ])("%s", async (_what, request, status, code) => {
    await expectAnswer(request, status, code);
  });

  test.each(["/", "/graphql", "/reconcile/preview?id=kell"])("a link to %s may be followed", async (path) => {
    expect((await sendRaw(get(path, opens))).head).toContain("text/html");
  });
});
