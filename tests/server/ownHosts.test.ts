import { request } from "node:http";
import { expect, test } from "vitest";
import { openWorld } from "../helpers/graph.ts";
import { startServer } from "../helpers/server.ts";

/** The status of a request with another Host header, which fetch does not allow. */
function statusFor(url: string, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/health/live`, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode!);
    });
    sent.on("error", reject).end();
  });
}

test("a server answers for the names in RAWABIT_HOSTS; on every network, for every address, but for no other name", async () => {
  const graph = await openWorld();
  const named = await startServer(graph, { hosts: ["graph.example"] });
  const open = await startServer(graph, { host: "0.0.0.0" });
  expect(await statusFor(named.url, "graph.example")).toBe(200);
  expect(await statusFor(named.url, "Graph.Example:443")).toBe(200);
  expect(await statusFor(named.url, "www.graph.example")).toBe(421);
  expect(await statusFor(named.url, "192.0.2.1")).toBe(421);
  expect(await statusFor(open.url, "192.0.2.1:4000")).toBe(200);
  expect(await statusFor(open.url, "[2001:db8::1]")).toBe(200);
  expect(await statusFor(open.url, "graph.example")).toBe(421);
  await named.close();
  await open.close();
  await graph.close();
});

test("a page whose origin CORS allows may ask from another site", async () => {
  const graph = await openWorld();
  const server = await startServer(graph, { corsOrigins: ["https://maps.example"] });
  const ask = (origin: string) =>
    fetch(`${server.url}/export?format=gexf&around=kell`, { headers: { origin, "sec-fetch-site": "cross-site" } });
  expect((await ask("https://maps.example")).status).toBe(200);
  expect((await ask("https://maps.example.org")).status).toBe(403);
  await server.close();
  await graph.close();
});
