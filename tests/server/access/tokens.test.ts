import { afterAll, expect, test } from "vitest";
import { revokeToken } from "../../../src/server/access/tokens.ts";
import { serve } from "../../helpers/served.ts";
import { startServer } from "../../helpers/server.ts";
import { bearing, removeTokens, tokenOf } from "../../helpers/tokens.ts";
import { rows } from "../../write/rows.ts";

const { graph, server } = await serve();
const other = await startServer(graph);
afterAll(async () => {
  await other.close();
  await removeTokens(graph);
});

const query = "{ viewer { name role } }";
const unauthenticated = (message: RegExp) => ({
  status: 401,
  body: { errors: [{ message: expect.stringMatching(message), extensions: { code: "UNAUTHENTICATED" } }] },
});

test("a token stands for its name and role", async () => {
  const { token } = await tokenOf(graph, "EDITOR");
  const answer = { status: 200, body: { data: { viewer: { name: "Amal", role: "EDITOR" } } } };
  expect(await server.askWith(bearing(token), query)).toMatchObject(answer);
  expect(await server.askWith({ authorization: `bearer  ${token} ` }, query)).toMatchObject(answer);
});

test("the graph has the hash of a token alone, by an index", async () => {
  const { token } = await tokenOf(graph, "READER");
  expect(token).toMatch(/^rawabit_[\w-]{43}$/);
  expect(JSON.stringify(await rows("MATCH (token:Token) RETURN properties(token) AS token"))).not.toContain(
    token.slice("rawabit_".length),
  );
  const indexed = "SHOW CONSTRAINTS YIELD labelsOrTypes, properties WHERE labelsOrTypes = ['Token'] RETURN properties";
  expect(await rows(indexed)).toEqual([{ properties: ["hash"] }]);
});

test("a revoked token works on no server any longer", async () => {
  const { id, token } = await tokenOf(graph, "EDITOR");
  expect((await other.askWith(bearing(token), query)).status).toBe(200);
  await revokeToken(graph, id);
  for (const each of [server, other])
    expect(await each.askWith(bearing(token), query)).toMatchObject(unauthenticated(/revoked/));
});

test("a token ends when it expires", async () => {
  const { token } = await tokenOf(graph, "EDITOR", new Date(Date.now() - 1));
  expect(await server.askWith(bearing(token), query)).toMatchObject(unauthenticated(/expired/));
});

test.each(["", "x", `rawabit_${"A".repeat(43)}`, `rawabit_${"A".repeat(42)}`, "a.b.c", "a".repeat(10_000)])(
  "what is no token is refused: %s",
  async (token) => {
    expect(await server.askWith(bearing(token), query)).toMatchObject(unauthenticated(/token/));
  },
);

test("a client learns by its headers that it needs other credentials", async () => {
  const response = await fetch(`${server.url}/graphql?query={viewer{role}}`, { headers: bearing("x") });
  expect(response.status).toBe(401);
  expect(response.headers.get("www-authenticate")).toBe("Bearer");
});

test("a password for a proxy in front of the server is not for the server", async () => {
  const basic = { authorization: `Basic ${Buffer.from("amal:secret").toString("base64")}` };
  expect((await server.askWith(basic, query)).body.data).toEqual({ viewer: { name: null, role: "READER" } });
});

test("no token reaches the log", async () => {
  const { id, token } = await tokenOf(graph, "EDITOR");
  await server.askWith(bearing(token), query);
  await revokeToken(graph, id);
  await server.askWith(bearing(token), query);
  const log = JSON.stringify(server.logged());
  expect(log).toContain("UNAUTHENTICATED");
  expect(log).not.toContain(token.slice(0, 20));
});
