import { describe, expect, test } from "vitest";
import { graphStatus } from "../../../src/neo4j/graphStatus.ts";
import { serveByRules } from "./credentials.ts";

const { graph, credentials, mutations, open, closed } = await serveByRules();

test("the schema has mutations, which the tests below send", () => {
  expect(mutations.length).toBeGreaterThanOrEqual(14);
});

const refusals = ["UNAUTHENTICATED", "FORBIDDEN"];
/** The code of a refusal; null if credentials are not the reason of an error. */
const refusalIn = ({
  body,
}: {
  readonly body: { readonly errors?: readonly { readonly extensions: { readonly code: string } }[] };
}) => {
  const code = body.errors?.[0]?.extensions.code;
  return code !== undefined && refusals.includes(code) ? code : null;
};

describe.each(credentials)("with %s", (_name, who, headers) => {
  const mutating = { nobody: "UNAUTHENTICATED", reader: "FORBIDDEN", editor: null, refused: "UNAUTHENTICATED" }[who];

  test.each(mutations)("the rule for $name", async ({ query }) => {
    const before = await graphStatus(graph);
    for (const server of [open, closed]) {
      const answer = await server.askWith(headers, query);
      const refused = server === closed && who === "nobody" ? "UNAUTHENTICATED" : mutating;
      expect(refusalIn(answer)).toBe(refused);
      if (refused === null) continue;
      expect(answer.status).toBe(refused === "FORBIDDEN" ? 403 : 401);
      expect(await graphStatus(graph)).toEqual(before);
    }
    expect((await open.get(`/graphql?${new URLSearchParams({ query })}`, headers)).status).toBeGreaterThanOrEqual(400);
  });

  test("the rule for reading", async () => {
    const readings = [
      "/graphql?query={viewer{role}}",
      "/export?format=gexf&around=kell",
      "/reconcile?queries={}",
      "/reconcile/preview?id=kell",
      "/reconcile/suggest/entity?prefix=kell",
    ];
    for (const path of readings) {
      expect([path, refusalIn(await open.get(path, headers))]).toEqual([
        path,
        who === "refused" ? "UNAUTHENTICATED" : null,
      ]);
      const refused = who === "refused" || who === "nobody" ? "UNAUTHENTICATED" : null;
      expect([path, refusalIn(await closed.get(path, headers))]).toEqual([path, refused]);
    }
  });
});

test.each(["/", "/graphql", "/health/live", "/health/ready"])(
  "a server that answers only known users still shows its page or health: %s",
  async (path) => {
    expect((await closed.get(path, { accept: "text/html" })).status).toBe(200);
  },
);

test("a server that answers only known users says what to do", async () => {
  const { status, body } = await closed.ask("{ viewer { role } }");
  expect(status).toBe(401);
  expect(body.errors[0].message).toMatch(
    /^This server answers only users whom it knows\. Send a token as Authorization/,
  );
});
