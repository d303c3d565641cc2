import { request } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import fastify from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compressLongAnswers } from "../../src/server/http/compression.ts";

const app = fastify();
const long = JSON.stringify({ names: Array(10_000).fill("رواد Rawabit") });
let url = "";
beforeAll(async () => {
  compressLongAnswers(app);
  app.get("/long", async (_request, reply) => reply.header("vary", "Origin").type("application/json").send(long));
  app.get("/short", async () => "short");
  url = await app.listen({ port: 0 });
});
afterAll(() => app.close());

/** Unlike fetch, it shows the body as it was sent. */
function get(path: string, accepted?: string) {
  return new Promise<{ headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    request(`${url}${path}`, { headers: accepted === undefined ? {} : { "accept-encoding": accepted } }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => resolve({ headers: response.headers, body: Buffer.concat(parts) }));
    })
      .on("error", reject)
      .end();
  });
}

test.each([
  ["gzip, deflate, br", "br", brotliDecompressSync],
  ["gzip", "gzip", gunzipSync],
  ["br;q=0, gzip;q=0.5", "gzip", gunzipSync],
])("a long answer to a client that accepts %s is sent as %s", async (accepted, encoding, decompress) => {
  const { headers, body } = await get("/long", accepted);
  expect(headers).toMatchObject({ "content-encoding": encoding, vary: "Origin, accept-encoding" });
  expect(headers["content-length"]).toBe(String(body.length));
  expect(body.length).toBeLessThan(long.length / 5);
  expect(decompress(body).toString()).toBe(long);
});

test.each([undefined, "", "identity", "deflate", "gzip;q=0"])("it stays as it is for %j", async (accepted) => {
  const { headers, body } = await get("/long", accepted);
  expect(headers["content-encoding"]).toBeUndefined();
  expect(headers.vary).toBe("Origin, accept-encoding");
  expect(body.toString()).toBe(long);
});

test("a short answer stays as it is", async () => {
  const { headers, body } = await get("/short", "gzip, br");
  expect([headers["content-encoding"], headers.vary, body.toString()]).toEqual([undefined, undefined, "short"]);
});
