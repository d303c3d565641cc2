import { hash, randomBytes } from "node:crypto";
import { Unauthenticated } from "../../errors/errors.ts";
import type { ViewerRole } from "../../graphql/viewer/accessRules.ts";
import type { Viewer } from "../../graphql/viewer/viewer.type.ts";
import type { Graph } from "../../neo4j/graph.ts";
import { toGraphDateTime } from "../../neo4j/values.ts";
import { withTimeout } from "../http/healthMonitor.ts";
import { allTokens, newToken, revokedToken, type TokenRow, tokensByHashes } from "./token.queries.ts";

/** 256 random bits. The prefix tells them from other tokens, also for programs that search code for secrets. */
const tokenPattern = /^rawabit_[\w-]{43}$/;

/** Milliseconds in which the database has to answer. */
const lookUpTimeout = 5_000;

interface NewToken {
  /** Under which its changes are recorded. */
  readonly name: string;
  readonly role: ViewerRole;
  readonly expiresAt: Date | null;
}

/** Creates a token. Only its hash is stored, so it can't be shown again. */
export async function createToken(graph: Graph, { name, role, expiresAt }: NewToken) {
  const token = `rawabit_${randomBytes(32).toString("base64url")}`;
  const id = randomBytes(5).toString("hex");
  await graph.write((writer) =>
    writer.run(newToken, { id, name, role, hash: hashOf(token), expiresAt: expiresAt && toGraphDateTime(expiresAt) }),
  );
  return { id, token };
}

/** All tokens, also those that have ended, oldest first. */
export function listTokens(graph: Graph): Promise<TokenRow[]> {
  return graph.reader().read(allTokens, {});
}

/** Ends a token, at once and on every server of the graph. A token that has ended stays as it is. */
export async function revokeToken(graph: Graph, id: string): Promise<void> {
  await graph.write((writer) => writer.run(revokedToken, { id }));
}

/** Whether a text looks like a token of `rawabit token create`. */
export function isToken(text: string): boolean {
  return tokenPattern.test(text);
}

/**
 * Whom a token stands for. Each request asks the graph, by one index: a token that is revoked works no longer.
 * @throws Unauthenticated
 */
export async function viewerOfToken(graph: Graph, token: string): Promise<Viewer> {
  const sought = hashOf(token);
  const reader = graph.reader({ timeout: lookUpTimeout });
  const rows = await withTimeout(reader.read(tokensByHashes, { hashes: [sought] }), lookUpTimeout);
  const row = rows.find(({ hash }) => hash === sought);
  if (!row) throw new Unauthenticated("This token is unknown. Check that it is complete.");
  const { name, role, expiresMillis, revokedMillis } = row;
  if (revokedMillis !== null)
    throw new Unauthenticated("This token has been revoked. Ask whoever runs the server for another one.");
  if (expiresMillis !== null && expiresMillis <= Date.now())
    throw new Unauthenticated("This token has expired. Ask whoever runs the server for another one.");
  return { name, role };
}

/** Tokens are random, so a fast hash without salt is enough: nobody finds one by guessing. */
function hashOf(token: string): string {
  return hash("sha256", token, "hex");
}
