import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { playgroundPolicy } from "./securityHeaders.ts";

/** Where `npm run build` puts it. */
export const builtPlayground = fileURLToPath(new URL("../../build/playground/", import.meta.url));

const notBuilt = `<!doctype html><meta charset="utf-8"><title>Rawabit</title>
<p>The playground has not been built yet. Run <code>npm run build</code>, or ask by POST to <code>/graphql</code>.`;

/** Serves the playground's files, and returns what answers a browser at /graphql. */
export async function servePlayground(app: FastifyInstance, folder: string) {
  const page = `${folder}/index.html`;
  // Names of files there hold a hash of their content, so that a browser need not ask twice.
  if (existsSync(page))
    await app.register(fastifyStatic, {
      root: `${folder}/assets`,
      prefix: "/playground/assets/",
      immutable: true,
      maxAge: "1y",
    });
  return (reply: FastifyReply) => {
    reply
      .type("text/html; charset=utf-8")
      .headers({ "content-security-policy": playgroundPolicy, "cache-control": "no-cache" });
    return existsSync(page) ? reply.send(readFileSync(page)) : reply.code(503).send(notBuilt);
  };
}

/** A person with a browser, not a program: programs do not ask for HTML. */
export function wantsPlayground({ method, headers }: FastifyRequest): boolean {
  return method === "GET" && !!headers.accept?.includes("text/html");
}
