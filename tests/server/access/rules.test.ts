import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from "graphql";
import { afterAll, describe, expect, test } from "vitest";
import { createSchema } from "../../../src/graphql/schema.ts";
import { graphStatus } from "../../../src/neo4j/graphStatus.ts";
import { revokeToken } from "../../../src/server/access/tokens.ts";
import { startIssuer, unsignedToken } from "../../helpers/issuer.ts";
import { serve } from "../../helpers/served.ts";
import { startServer } from "../../helpers/server.ts";
import { bearing, removeTokens, tokenOf } from "../../helpers/tokens.ts";

const { graph } = await serve();
const issuer = await startIssuer();
const open = await startServer(graph, { issuer: issuer.config });
const closed = await startServer(graph, { issuer: issuer.config, read: "authenticated" });
const schema = await createSchema();
const revoked = await tokenOf(graph, "ADMIN");
await revokeToken(graph, revoked.id);
afterAll(async () => {
  await open.close();
  await closed.close();
  await issuer.close();
  await removeTokens(graph);
});

test("the schema has mutations, which the tests below send", () => {
  expect(mutations.length).toBeGreaterThanOrEqual(14);
});

/** What the rules say of whoever sends such credentials. */
type Who = "nobody" | "reader" | "editor" | "refused";

const ofToken = async (role: "READER" | "EDITOR" | "ADMIN", expiresAt?: Date) => {
  const { token } = await tokenOf(graph, role, expiresAt);
  return bearing(token);
};
const credentials: readonly (readonly [string, Who, Record<string, string>])[] = [
  ["none", "nobody", {}],
  ["a reader's token", "reader", await ofToken("READER")],
  ["an editor's token", "editor", await ofToken("EDITOR")],
  ["an administrator's token", "editor", await ofToken("ADMIN")],
  ["a JSON Web Token of an editor", "editor", bearing(await issuer.sign())],
  ["a JSON Web Token without a role", "reader", bearing(await issuer.sign({ realm_access: undefined }))],
  ["an expired token", "refused", await ofToken("ADMIN", new Date(0))],
  ["a revoked token", "refused", bearing(revoked.token)],
  ["a forged token", "refused", bearing(`rawabit_${"0".repeat(43)}`)],
  ["a JSON Web Token with alg=none", "refused", bearing(unsignedToken(issuer.claims(), { alg: "none" }))],
  ["a JSON Web Token for another audience", "refused", bearing(await issuer.sign({ aud: "files" }))],
  ["a JSON Web Token of another issuer", "refused", bearing(await issuer.sign({ iss: "https://example.org" }))],
  ["an expired JSON Web Token", "refused", bearing(await issuer.sign({ exp: issuer.now() - 60 }))],
  ["the cookie of no session", "nobody", { cookie: `rawabit-editor-80=${"0".repeat(43)}`, origin: open.url }],
];

/** Every mutation of the served schema, with the smallest input that its types allow. */
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {}).map(({ name, args }) => {
  const given = args.filter(isRequiredArgument).map((arg) => `${arg.name}: ${literalOf(arg.type)}`);
  return { name, query: `mutation { ${name}${given.length > 0 ? `(${given.join(", ")})` : ""} { __typename } }` };
});

/** Nothing in the graph has the ids in it. */
function literalOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literalOf(type.ofType);
  if (isListType(type)) return `[${literalOf(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (!isInputObjectType(type)) return { Int: "1", Float: "1", Boolean: "true" }[type.name] ?? '"nobody"';
  const fields = Object.values(type.getFields()).filter(isRequiredInputField);
  return `{${fields.map((field) => `${field.name}: ${literalOf(field.type)}`).join(", ")}}`;
}

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
