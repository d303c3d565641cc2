import type { ViewerRole } from "../../graphql/viewer/accessRules.ts";
import { query } from "../../neo4j/query.ts";
import type { GraphDateTime } from "../../neo4j/values.ts";

/** When a token ends, in milliseconds since 1970; null if it does not. */
interface TokenEnds {
  readonly expiresMillis: number | null;
  readonly revokedMillis: number | null;
}

export interface TokenRow extends TokenEnds {
  readonly id: string;
  readonly name: string;
  readonly role: ViewerRole;
  readonly createdMillis: number;
}

export const tokensByHashes = query<
  { hashes: readonly string[] },
  TokenEnds & { hash: string; name: string; role: ViewerRole }
>("access/tokensByHashes", { keys: ["hashes"] });
export const allTokens = query<Record<never, never>, TokenRow>("access/tokens");
export const newToken = query<
  { id: string; name: string; role: ViewerRole; hash: string; expiresAt: GraphDateTime | null },
  { id: string }
>("access/newToken");
export const revokedToken = query<{ id: string }, { id: string }>("access/revokedToken");
