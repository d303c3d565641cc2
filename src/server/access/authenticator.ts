import type { IncomingMessage } from "node:http";
import { Unauthenticated } from "../../errors/errors.ts";
import { anonymous, checkReading, type ReadAccess } from "../../graphql/viewer/accessRules.ts";
import type { Viewer } from "../../graphql/viewer/viewer.type.ts";
import type { Graph } from "../../neo4j/graph.ts";
import type { Authenticate } from "./authenticate.ts";
import type { IdentityProvider } from "./identityProvider.ts";
import type { LocalEditor } from "./localEditor.ts";
import { isToken, viewerOfToken } from "./tokens.ts";

interface Credentials {
  readonly graph: Graph;
  readonly read: ReadAccess;
  /** Null unless an issuer is configured. */
  readonly identityProvider: IdentityProvider | null;
  /** Null if the server is not for this machine only. */
  readonly localEditor: LocalEditor | null;
}

/**
 * Finds out who sends a request: by a token, a JSON Web Token or the cookie of the local editor. Without any of them, an
 * anonymous reader. Credentials that are not valid are refused, so that nobody with an expired token takes silence for yes.
 */
export function authenticator({ graph, read, identityProvider, localEditor }: Credentials): Authenticate {
  return async (request) => {
    const viewer = await viewerOf(request);
    checkReading(viewer, read);
    return viewer;
  };

  async function viewerOf(request: Pick<IncomingMessage, "method" | "headers">): Promise<Viewer> {
    const token = bearerOf(request.headers.authorization);
    if (token === null) return localEditor?.viewerOf(request) ?? anonymous;
    if (isToken(token)) return viewerOfToken(graph, token);
    if (identityProvider && token.split(".").length === 3) return identityProvider.viewerOf(token);
    throw new Unauthenticated(
      `This is no token of this server. Send one that rawabit token create has printed${identityProvider ? ", or a JSON Web Token" : ""}.`,
    );
  }
}

/** The token of a header Authorization. Others, such as a password for a proxy, are not for this server. */
function bearerOf(authorization: string | undefined): string | null {
  return /^Bearer\b\s*(.*)$/i.exec(authorization?.trim() ?? "")?.[1] ?? null;
}
