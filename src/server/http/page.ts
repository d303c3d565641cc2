import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply } from "fastify";

/** A page of ours for browsers: where its build is, where its files are served, and what it may load. */
export interface Page {
  /** For readers: "explorer". */
  readonly name: string;
  readonly folder: string;
  /** The value of Content-Security-Policy. */
  readonly policy: string;
}

/** Where `npm run build` puts a page. */
export const builtPage = (name: string) => fileURLToPath(new URL(`../../../build/${name}/`, import.meta.url));

/** Serves a page's files, and returns what answers a browser with the page itself. */
export async function servePage(app: FastifyInstance, { name, folder, policy }: Page) {
  const page = `${folder}/index.html`;
  // Names of files there hold a hash of their content, so that a browser need not ask twice.
  if (existsSync(page))
    await app.register(fastifyStatic, {
      root: `${folder}/assets`,
      prefix: `/${name}/assets/`,
      decorateReply: false,
      immutable: true,
      maxAge: "1y",
    });
  return (reply: FastifyReply) => {
    reply.type("text/html; charset=utf-8").headers({ "content-security-policy": policy, "cache-control": "no-cache" });
    return existsSync(page) ? reply.send(readFileSync(page)) : reply.code(503).send(notBuilt(name));
  };
}

const notBuilt = (name: string) => `<!doctype html><meta charset="utf-8"><title>Rawabit</title>
<p>The ${name} has not been built yet. Run <code>npm run build</code>, or ask by POST to <code>/graphql</code>.`;
