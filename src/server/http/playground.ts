import type { FastifyRequest } from "fastify";
import { builtPage } from "./page.ts";

/** Where `npm run build` puts it. */
export const builtPlayground = builtPage("playground");

/** A person with a browser, not a program: programs do not ask for HTML. */
export function wantsPlayground({ method, headers }: FastifyRequest): boolean {
  return method === "GET" && !!headers.accept?.includes("text/html");
}
