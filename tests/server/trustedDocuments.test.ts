import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { serve } from "../helpers/served.ts";
import { startServer } from "../helpers/server.ts";

const { graph } = await serve();
const folder = mkdtempSync(join(tmpdir(), "rawabit-trusted-"));
const file = `
query KindOf($id: ID!) { actor(id: $id) { ...Kind } }
query NameOf($id: ID!) { actor(id: $id) { name ...Kind } }
fragment Kind on Actor { kind }
`;
const byCode = "query Relations { relations(first: 1) { totalCount } }";
writeFileSync(join(folder, "page.graphql"), file);
writeFileSync(join(folder, "persisted-documents.json"), JSON.stringify({ abc123: byCode }));
const server = await startServer(graph, { trustedDocuments: folder });
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const send = (body: object) => server.send(JSON.stringify(body));
const kind = { data: { actor: { kind: "STATE" } } };

test("a trusted document runs by its id", async () => {
  expect((await send({ documentId: "abc123" })).body.data.relations.totalCount).toBeGreaterThan(0);
  expect((await send({ documentId: "sha256:abc123" })).body.errors).toBeUndefined();
});

test("a trusted document runs by the protocol of Apollo's persisted queries, by POST and GET", async () => {
  const sha256Hash = createHash("sha256").update(file).digest("hex");
  const extensions = { persistedQuery: { version: 1, sha256Hash } };
  const parameters = { operationName: "KindOf", variables: { id: "aldana" }, extensions };
  expect((await send(parameters)).body).toMatchObject(kind);
  const search = new URLSearchParams({
    operationName: "KindOf",
    variables: JSON.stringify({ id: "aldana" }),
    extensions: JSON.stringify(extensions),
  });
  expect((await server.get(`/graphql?${search}`)).body).toMatchObject(kind);
});

test("one operation of a file runs as a text, however it is formatted", async () => {
  const query = "fragment Kind on Actor{kind}query KindOf($id:ID!){actor(id:$id){...Kind}}";
  expect((await send({ query, variables: { id: "aldana" } })).body).toMatchObject(kind);
});

test.each([
  ["another document", { query: "{ actors(first: 1) { totalCount } }" }],
  ["another operation under a trusted name", { query: "query Relations { relations { totalCount } }" }],
  ["introspection", { query: "{ __schema { types { name } } }" }],
  ["an unknown id", { documentId: "abc124" }],
  ["an unknown hash beside a trusted text", { query: byCode, documentId: "nothing" }],
  ["a syntax error", { query: "{" }],
  ["no document", {}],
])("%s is refused", async (_name, body) => {
  expect(await send(body)).toMatchObject({ status: 403, body: { errors: [{ extensions: { code: "FORBIDDEN" } }] } });
});

test("a document that does not fit the schema prevents the start, with the name of its file", async () => {
  const wrong = mkdtempSync(join(tmpdir(), "rawabit-trusted-"));
  await expect(startServer(graph, { trustedDocuments: wrong })).rejects.toThrow(/has no \*\.json or \*\.graphql files/);
  writeFileSync(join(wrong, "wrong.graphql"), "{ nothing }");
  await expect(startServer(graph, { trustedDocuments: wrong })).rejects.toThrow(
    /wrong\.graphql cannot be used: Cannot query field/,
  );
  rmSync(wrong, { recursive: true });
});
