import type { FastifyInstance } from "fastify";
import { isLocal } from "../http/localRequest.ts";
import type { LocalEditor } from "./localEditor.ts";

/**
 * Serves /edit, which makes the browser that opens it with the key an editor. The redirect removes the key from the address
 * bar and from the history.
 */
export function serveSignIn(app: FastifyInstance, localEditor: LocalEditor): void {
  // A HEAD request, as of a program that checks links, must not use up the key.
  app.get("/edit", { exposeHeadRoute: false }, async (request, reply) => {
    reply.header("cache-control", "no-store");
    const { key } = request.query as { readonly key?: unknown };
    const cookie = typeof key === "string" && isLocal(request) ? localEditor.signIn(key, request.headers) : null;
    if (cookie !== null) return reply.header("set-cookie", cookie).redirect("/", 303);
    if (localEditor.isSignedIn(request.headers)) return reply.redirect("/", 303);
    return reply.code(403).type("text/html; charset=utf-8").send(refusal);
  });
}

const refusal = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Rawabit</title>
<p>This address has been used, or its key is not complete. Each key makes one browser an editor.
<p>The terminal in which the server runs shows an address with a new key. <a href="/">Read without editing</a></p>
`;
