import { request as httpRequest } from "node:http";
import { afterAll, beforeEach, expect, test } from "vitest";
import { LocalEditor, localEditorFor } from "../../../src/server/access/localEditor.ts";
import { serve } from "../../helpers/served.ts";
import { startServer } from "../../helpers/server.ts";

const { graph } = await serve();
const localEditor = new LocalEditor();
const server = await startServer(graph, { localEditor });
afterAll(server.close);
let signIns = 0;
localEditor.onSignIn(() => void signIns++);

const open = (address: string, headers: Record<string, string> = {}) => fetch(address, { headers, redirect: "manual" });
/** The status of a request with headers that fetch sets itself. */
const statusFor = (address: string, headers: Record<string, string>) =>
  new Promise((resolve, reject) => {
    const sent = httpRequest(address, { headers }, (response) => resolve(response.resume().statusCode));
    sent.on("error", reject).end();
  });
const cookieOf = (response: Response) => response.headers.get("set-cookie")?.split(";")[0] ?? "";
const query = "{ viewer { name role } }";
const editor = { viewer: { name: "local editor", role: "EDITOR" } };
const reader = { viewer: { name: null, role: "READER" } };

let cookie = "";
beforeEach(async () => {
  cookie = cookieOf(await open(localEditor.addressAt(server.url)));
});
const ownPage = () => ({ cookie, origin: server.url, "sec-fetch-site": "same-origin" });

test("the address with the key makes a browser an editor and disappears from its address bar", async () => {
  const response = await open(localEditor.addressAt(server.url));
  expect(response.status).toBe(303);
  expect(response.headers.get("location")).toBe("/");
  expect(response.headers.get("referrer-policy")).toBe("no-referrer");
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(response.headers.get("set-cookie")).toMatch(
    /^rawabit-editor-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/,
  );
  expect((await server.askWith({ ...ownPage(), cookie: cookieOf(response) }, query)).body.data).toEqual(editor);
});

test("a key works once; the next one makes another browser an editor", async () => {
  const address = localEditor.addressAt(server.url);
  const before = signIns;
  expect((await open(address)).status).toBe(303);
  expect(signIns).toBe(before + 1);
  const again = await open(address);
  expect(again.status).toBe(403);
  expect(cookieOf(again)).toBe("");
  expect(await again.text()).toContain("has been used");
  expect((await open(localEditor.addressAt(server.url))).status).toBe(303);
});

test("an editor who opens a used address again arrives at the explorer", async () => {
  const response = await open(`${server.url}/edit?key=used`, { cookie });
  expect([response.status, response.headers.get("location")]).toEqual([303, "/"]);
});

test.each(["", "?key=", "?key=x", "?key=x&key=y"])(
  "the address without its key makes nobody an editor: /edit%s",
  async (search) => {
    const response = await open(`${server.url}/edit${search}`);
    expect([response.status, cookieOf(response)]).toEqual([403, ""]);
  },
);

test("a terminal on a page of another site may lead to the address", async () => {
  const headers = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" };
  expect(await statusFor(localEditor.addressAt(server.url), headers)).toBe(303);
});

test("neither a request by HEAD nor one that a proxy passes on uses up the key", async () => {
  const address = localEditor.addressAt(server.url);
  expect((await fetch(address, { method: "HEAD", redirect: "manual" })).status).toBeGreaterThanOrEqual(400);
  expect((await open(address, { "x-forwarded-for": "192.0.2.1" })).status).toBe(403);
  expect((await open(address)).status).toBe(303);
});

test("without the cookie, or with one of another server, a browser reads", async () => {
  const stale = `${cookie.split("=")[0]}=${"A".repeat(43)}`;
  for (const other of ["", stale, `x=${cookie.split("=")[1]}`])
    expect((await server.askWith({ ...ownPage(), cookie: other }, query)).body.data).toEqual(reader);
});

test("the playground and the explorer ask with the cookie, and a page reads by GET", async () => {
  expect((await server.askWith(ownPage(), query)).body.data).toEqual(editor);
  expect((await server.get(`/graphql?query=${encodeURIComponent(query)}`, { cookie })).body.data).toEqual(editor);
});

const refused = { status: 403, body: { errors: [{ extensions: { code: "FORBIDDEN" } }] } };

test.each<[string, Record<string, string>]>([
  ["from another site", { origin: "https://example.org", "sec-fetch-site": "cross-site" }],
  ["from another port of this machine", { origin: "http://127.0.0.1:8888", "sec-fetch-site": "same-site" }],
  ["from another name of this machine", { origin: "http://localhost:4000" }],
  ["from a page without an origin", { origin: "null" }],
  ["without Origin", {}],
  ["with TLS before it", { origin: "https://127.0.0.1" }],
])("a request with the cookie is refused that comes %s", async (_name, headers) => {
  expect(await server.askWith({ cookie, ...headers }, query)).toMatchObject(refused);
});

test.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/jsonp", ""])(
  "a request with the cookie is refused whose type is %s, as a form of any page could send it",
  async (type) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { ...ownPage(), "content-type": type },
      body: JSON.stringify({ query }),
    });
    expect([403, 415]).toContain(response.status);
  },
);

test("a page of another port reads nothing with the cookie by GET", async () => {
  const path = `/graphql?query=${encodeURIComponent(query)}`;
  expect(await server.get(path, { cookie, "sec-fetch-site": "same-site" })).toMatchObject(refused);
});

test("a key reaches no other host, even if its name leads here", async () => {
  const address = localEditor.addressAt(server.url);
  expect(await statusFor(address, { host: `attacker.example:${new URL(server.url).port}` })).toBe(421);
  expect((await open(address)).status).toBe(303);
});

test("neither keys nor cookies reach the log", async () => {
  const address = localEditor.addressAt(server.url);
  await open(address);
  await open(address);
  const log = JSON.stringify(server.logged());
  expect(log).toContain('"/edit"');
  expect(log).not.toContain(address.split("key=")[1]!);
  expect(log).not.toContain(cookie.split("=")[1]!);
});

test.each([
  ["127.0.0.1", [], true],
  ["localhost", [], true],
  ["::1", [], true],
  ["0.0.0.0", [], false],
  ["192.0.2.1", [], false],
  ["127.0.0.1.example", [], false],
  ["127.0.0.1", ["graph.example"], false],
] as const)("whether a server on %s with the further names %j has an address for editing: %s", (host, hosts, has) => {
  expect(localEditorFor({ host, hosts }) !== null).toBe(has);
});
