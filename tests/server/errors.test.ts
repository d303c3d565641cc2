import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Graph } from "../../src/neo4j/graph.ts";
import { serve } from "../helpers/served.ts";
import { startServer, type TestServer } from "../helpers/server.ts";

const { server } = await serve();

describe("what is wrong with a body is said in a sentence", () => {
  test.each([
    ["not JSON", "{query: {}", 400, "The body is not valid JSON."],
    ["empty", "", 400, "The body is empty."],
    ["an object without a query", "{}", 400, "Send one query by POST, as JSON"],
    ["a query that is no text", '{"query": 1}', 400, "must be strings"],
    ["variables that are no object", '{"query": "{__typename}", "variables": 1}', 400, "must be an object"],
    ["a batch", '[{"query": "{__typename}"}]', 400, "Send one query by POST, as JSON"],
    ["longer than a megabyte", `{"query": "${"a".repeat(1_000_001)}"}`, 413, "too large"],
  ])("%s", async (_name, body, status, message) => {
    const answer = await server.send(body);
    expect(answer.status).toBe(status);
    expect(answer.body.errors).toHaveLength(1);
    expect(answer.body.errors[0].message).toContain(message);
    expect(answer.body.errors[0].extensions.code).toBe("BAD_USER_INPUT");
  });

  test("of a kind that is not JSON", async () => {
    const answer = await server.send("<query/>", "application/xml");
    expect(answer).toMatchObject({ status: 415, body: { errors: [{ extensions: { code: "BAD_USER_INPUT" } }] } });
    expect(answer.body.errors[0].message).toContain("application/json");
  });

  test("of a kind that any web page may send", async () => {
    const answer = await server.send('{"query": "{__typename}"}', "text/plain");
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: "BAD_USER_INPUT" } }] } });
  });
});

test.each(["/nowhere", "/graphql/more", "/playground/../../package.json", "/playground/assets/%2e%2e/x", "/%ff"])(
  "there is nothing at %s",
  async (path) => {
    const { status, body } = await server.get(path);
    expect([400, 404]).toContain(status);
    expect(body.errors[0].extensions.code).toBe("BAD_USER_INPUT");
    expect(JSON.stringify(body)).not.toContain(process.cwd());
  },
);

test.each(["mutation { a }", "subscription { a }"])("%s asks for something that there is not", async (operation) => {
  const { status, body } = await server.ask(operation);
  expect(status).toBe(400);
  expect(body.errors[0].extensions.code).toBe("BAD_USER_INPUT");
});

test("a refusal does not repeat all of a long text", async () => {
  const { body } = await server.ask("query Q($at: PartialDate) { relations(where: { at: $at }) { totalCount } }", {
    at: "x".repeat(100_000),
  });
  expect(body.errors[0].extensions.code).toBe("BAD_USER_INPUT");
  expect(JSON.stringify(body).length).toBeLessThan(2_000);
});

describe("what is wrong with a query is said with its place", () => {
  test.each([
    ["a syntax error", "{ actor(", "Syntax Error"],
    ["a field that does not exist", '{ actor(id: "aldana") { nam } }', 'Did you mean "name"'],
    ["an argument that does not exist", '{ actor(uid: "aldana") { id } }', 'Unknown argument "uid"'],
    ["a missing argument", "{ actor { id } }", 'argument "id" of type "ID!" is required'],
    ["a value of the wrong type", '{ actors(first: "ten") { nodes { id } } }', "Int cannot represent"],
    ["an unknown enum value", "{ actors(kinds: [TREE]) { nodes { id } } }", 'Value "TREE" does not exist'],
  ])("%s", async (_name, query, message) => {
    const { status, body } = await server.ask(query);
    expect(status).toBe(400);
    expect(body.errors[0].message).toContain(message);
    expect(body.errors[0].locations[0]).toMatchObject({ line: 1 });
    expect(body.errors[0].extensions).toEqual({ code: "BAD_USER_INPUT" });
  });

  test.each([
    ["of the wrong type", { id: { a: 1 } }],
    ["missing", {}],
    ["null", { id: null }],
  ])("a variable that is %s", async (_name, variables) => {
    const { status, body } = await server.ask("query ($id: ID!) { actor(id: $id) { id } }", variables);
    expect(status).toBe(400);
    expect(body.errors[0].message).toContain("$id");
    expect(body.errors[0].extensions).toEqual({ code: "BAD_USER_INPUT" });
  });

  test("null where a default stands", async () => {
    const { status, body } = await server.ask("query ($first: Int) { actors(first: $first) { nodes { id } } }", {
      first: null,
    });
    expect(status).toBe(400);
    expect(body.errors[0].extensions.code).toBe("BAD_USER_INPUT");
  });

  test("operations without the name of the one that is meant", async () => {
    const { status, body } = await server.ask("query A { __typename } query B { __typename }");
    expect([status, body.errors[0].extensions.code]).toEqual([400, "BAD_USER_INPUT"]);
  });

  test("a scalar's own complaint comes through", async () => {
    const { body } = await server.ask('{ relations(where: { since: "2018-13" }) { nodes { id } } }');
    expect(body.errors[0].message).toBe('"2018-13" is not a valid date. Use "2018", "2018-06" or "2018-06-12".');
  });
});

test("a resolver's refusal names its argument and keeps the rest of the answer", async () => {
  const { status, body } = await server.ask('{ node(id: "aldana") { id } relations(first: 101) { nodes { id } } }');
  expect(status).toBe(200);
  expect(body.errors).toEqual([
    expect.objectContaining({ path: ["relations"], extensions: { code: "BAD_USER_INPUT", argument: "first" } }),
  ]);
});

describe("a fault of ours", () => {
  class Broken extends Graph {
    override reader() {
      return { read: () => Promise.reject(new Error("secret of bolt://10.0.0.4:7687 in /srv/rawabit/graph.ts")) };
    }
  }
  let broken: Broken;
  let faulty: TestServer;
  beforeAll(async () => {
    broken = new Broken({ uri: "bolt://127.0.0.1:1", user: "nobody", password: "none" });
    faulty = await startServer(broken);
  });
  afterAll(async () => {
    await faulty.close();
    await broken.close();
  });

  test("is masked, and logged under the id that clients get", async () => {
    const { body } = await faulty.ask('{ actor(id: "aldana") { id } }');
    const [{ message, extensions }] = body.errors;
    expect(extensions).toEqual({ code: "INTERNAL_SERVER_ERROR", correlationId: expect.any(String) });
    expect(message).not.toContain("secret");
    expect(JSON.stringify(body)).not.toMatch(/bolt:|\/srv|stack/);
    const line = faulty.logged().find(({ correlationId }) => correlationId === extensions.correlationId);
    expect(line).toMatchObject({ level: 50, err: { message: expect.stringContaining("secret") } });
  });

  test("is masked outside GraphQL too", async () => {
    const { status, body } = await faulty.get("/health/ready");
    expect(status).toBe(503);
    expect(body.reason).toContain("correlationId");
    expect(JSON.stringify(body)).not.toContain("secret");
  });
});
