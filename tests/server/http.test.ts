import { describe, expect, test, vi } from "vitest";
import { Graph } from "../../src/neo4j/graph.ts";
import { limits } from "../../src/server/limits/limits.ts";
import { serve } from "../helpers/served.ts";
import { startServer } from "../helpers/server.ts";

const { graph, server } = await serve();

test("a query by POST is answered", async () => {
  expect(await server.ask('query ($id: ID!) { actor(id: $id) { name(lang: "ar") } }', { id: "aldana" })).toEqual({
    status: 200,
    body: { data: { actor: { name: "ألدانا" } }, extensions: { cost: { requested: 2, limit: limits.cost } } },
  });
});

test("a query by GET is answered", async () => {
  const path = `/graphql?query=${encodeURIComponent('{ actor(id: "aldana") { kind } }')}`;
  expect(await server.get(path)).toMatchObject({ status: 200, body: { data: { actor: { kind: "STATE" } } } });
  expect(await server.get(path, { "sec-fetch-site": "cross-site" })).toMatchObject({ status: 403 });
});

test("the schema tells of itself", async () => {
  const { body } = await server.ask('{ __type(name: "Actor") { fields { name } } }');
  expect(body.data.__type.fields).toContainEqual({ name: "counterparts" });
});

test.each([
  ["explorer", "/"],
  ["playground", "/graphql"],
] as const)("the page of the %s, where it has not been built, says what to do", async (page, path) => {
  const bare = await startServer(graph, { [page]: "/nonexistent" });
  const { status, body } = await bare.get(path, { accept: "text/html" });
  await bare.close();
  expect(status).toBe(503);
  expect(body).toContain(`The ${page} has not been built yet. Run <code>npm run build</code>`);
});

test("no answer may be framed, guessed at or run", async () => {
  const { headers } = await fetch(`${server.url}/health/live`);
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
});

test("only the embedded picture may be framed, and only by the listed origins", async () => {
  const policyOf = async (url: string) => (await fetch(url)).headers.get("content-security-policy");
  expect(await policyOf(`${server.url}/?embed`)).toContain("frame-ancestors 'none'");
  const open = await startServer(graph, { embedOrigins: ["https://paper.example", "https://blog.example"] });
  expect(await policyOf(`${open.url}/?embed`)).toContain("frame-ancestors https://paper.example https://blog.example");
  // The page with its forms may not be framed even there.
  expect(await policyOf(`${open.url}/`)).toContain("frame-ancestors 'none'");
  expect(await policyOf(`${open.url}/?embedded`)).toContain("frame-ancestors 'none'");
  expect(await policyOf(`${open.url}/graphql`)).toContain("frame-ancestors 'none'");
  await open.close();
});

describe("health", () => {
  test("live says that the process answers", async () => {
    expect(await server.get("/health/live")).toEqual({ status: 200, body: { status: "live" } });
  });

  test("ready says that the graph can be asked, for paths too", async () => {
    await vi.waitFor(
      async () => expect(await server.get("/health/ready")).toEqual({ status: 200, body: { status: "ready" } }),
      30_000,
    );
  });

  test("until then, ready says how far the graph has been read for paths", async () => {
    /** Answers queries, but path search finds no Neo4j at its address. */
    class Loading extends Graph {
      override reader() {
        return graph.reader();
      }
    }
    const loading = new Loading({ uri: "bolt://127.0.0.1:1", user: "nobody", password: "none" });
    const young = await startServer(loading);
    expect(await young.get("/health/ready")).toEqual({
      status: 503,
      body: { status: "unavailable", reason: "The graph is being loaded for path search: 0 % so far." },
    });
    await young.close();
    await loading.close();
  });

  test("ready says what a graph without migrations needs", async () => {
    class Unmigrated extends Graph {
      override reader() {
        return { read: async <Row>() => [{ numbers: [], nameFormsVersion: 0 }] as Row[] };
      }
    }
    const bare = new Unmigrated({ uri: "bolt://127.0.0.1:1", user: "nobody", password: "none" });
    const unready = await startServer(bare);
    const { status, body } = await unready.get("/health/ready");
    await unready.close();
    await bare.close();
    expect([status, body.status]).toEqual([503, "unavailable"]);
    expect(body.reason).toContain("rawabit migrate");
  });
});

describe("pages of other origins", () => {
  const preflight = (url: string, origin: string) =>
    fetch(`${url}/graphql`, {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": "content-type" },
    });

  test("may not ask by default", async () => {
    const { headers } = await preflight(server.url, "https://maps.example");
    expect(headers.get("access-control-allow-origin")).toBeNull();
  });

  test("may ask when named, exactly", async () => {
    const open = await startServer(graph, { corsOrigins: ["https://maps.example"] });
    const named = await preflight(open.url, "https://maps.example");
    const others = await Promise.all(
      ["https://maps.example.org", "http://maps.example", "null"].map((origin) => preflight(open.url, origin)),
    );
    await open.close();
    expect(named.headers.get("access-control-allow-origin")).toBe("https://maps.example");
    expect(others.map(({ headers }) => headers.get("access-control-allow-origin"))).toEqual([null, null, null]);
  });
});
