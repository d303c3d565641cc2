import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from "graphql";
import { afterAll } from "vitest";
import { createSchema } from "../../../src/graphql/schema.ts";
import type { Graph } from "../../../src/neo4j/graph.ts";
import { revokeToken } from "../../../src/server/access/tokens.ts";
import { startIssuer, unsignedToken } from "../../helpers/issuer.ts";
import { serve } from "../../helpers/served.ts";
import { startServer } from "../../helpers/server.ts";
import { bearing, removeTokens, tokenOf } from "../../helpers/tokens.ts";

/** What the rules say of whoever sends such credentials. */
type Who = "nobody" | "reader" | "editor" | "refused";

/** A server that answers everybody and one that answers only known users, on the miniature world, until the tests have ended. */
export async function serveByRules() {
  const { graph } = await serve();
  const { issuer, credentials } = await credentialsFor(graph);
  const open = await startServer(graph, { issuer: issuer.config });
  const closed = await startServer(graph, { issuer: issuer.config, read: "authenticated" });
  afterAll(async () => {
    await open.close();
    await closed.close();
    await issuer.close();
    await removeTokens(graph);
  });
  return { graph, credentials, mutations: await mutationsOf(), open, closed };
}

/** An issuer, and credentials of every sort as headers. Remove the tokens at the end, and close the issuer. */
async function credentialsFor(graph: Graph) {
  const issuer = await startIssuer();
  const revoked = await tokenOf(graph, "ADMIN");
  await revokeToken(graph, revoked.id);
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
    [
      "the cookie of no session",
      "nobody",
      { cookie: `rawabit-editor-80=${"0".repeat(43)}`, origin: "http://127.0.0.1" },
    ],
  ];
  return { issuer, credentials };
}

/** Every mutation of the served schema, with the smallest input that its types allow. */
async function mutationsOf(): Promise<{ readonly name: string; readonly query: string }[]> {
  const schema = await createSchema();
  return Object.values(schema.getMutationType()?.getFields() ?? {}).map(({ name, args }) => {
    const given = args.filter(isRequiredArgument).map((arg) => `${arg.name}: ${literalOf(arg.type)}`);
    return { name, query: `mutation { ${name}${given.length > 0 ? `(${given.join(", ")})` : ""} { __typename } }` };
  });
}

/** Nothing in the graph has the ids in it. */
function literalOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literalOf(type.ofType);
  if (isListType(type)) return `[${literalOf(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (!isInputObjectType(type)) return { Int: "1", Float: "1", Boolean: "true" }[type.name] ?? '"nobody"';
  const fields = Object.values(type.getFields()).filter(isRequiredInputField);
  return `{${fields.map((field) => `${field.name}: ${literalOf(field.type)}`).join(", ")}}`;
}
