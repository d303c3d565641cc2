import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

/** A bundled web page. */
export interface Page {
  /** "explorer": also the path of its assets. */
  readonly name: string;
  /** The folder of its build. */
  readonly folder: string;
  /** The value of Content-Security-Policy. */
  readonly policy: string;
}

/** The folder that `npm run build` writes a page to. */
export const builtPage = (name: string) => fileURLToPath(new URL(`../../../build/${name}/`, import.meta.url));

/** Serves a page's assets, and returns the function that sends the page itself, with its policy or another one. */
export async function servePage(app: FastifyInstance, { name, folder, policy }: Page) {
  const page = `${folder}/index.html`;
  // File names contain a hash of the content, so browsers may cache them for ever.
  if (existsSync(page))
    await app.register(fastifyStatic, {
      root: `${folder}/assets`,
      prefix: `/${name}/assets/`,
      decorateReply: false,
      immutable: true,
      maxAge: "1y",
    });
  return (reply: FastifyReply, sentPolicy = policy) => {
    reply
      .type("text/html; charset=utf-8")
      .headers({ "content-security-policy": sentPolicy, "cache-control": "no-cache" });
    return existsSync(page) ? reply.send(readFileSync(page)) : reply.code(503).send(notBuilt(name));
  };
}

const notBuilt = (name: string) => `<!doctype html><meta charset="utf-8"><title>Rawabit</title>
<p>The ${name} has not been built yet. Run <code>npm run build</code>, or send queries by POST to <code>/graphql</code>.`;

/** Whether a browser requests a page; programs do not ask for HTML. */
export function acceptsHtml({ method, headers }: FastifyRequest): boolean {
  return method === "GET" && !!headers.accept?.includes("text/html");
}
