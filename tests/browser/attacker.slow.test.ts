import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LocalEditor } from "../../src/server/access/localEditor.ts";
import { findChromium } from "../helpers/browser.ts";
import { serve } from "../helpers/served.ts";
import { startServer } from "../helpers/server.ts";
import { revisionOf } from "../write/look.ts";

// A page of somebody else in the browser of an editor, who has the cookie.

const { graph } = await serve();
const localEditor = new LocalEditor();
const server = await startServer(graph, { localEditor });
const { port } = new URL(server.url);
const attacker = createServer((_request, response) =>
  response.setHeader("content-type", "text/html").end("<!doctype html><title>A quiz</title>"),
).listen(0, "127.0.0.1");
await once(attacker, "listening");
const { port: attackersPort } = attacker.address() as AddressInfo;
let browser: Browser;
beforeAll(async () => {
  // Any name leads to this machine, as after DNS rebinding.
  const args = ["--no-sandbox", "--host-resolver-rules=MAP *.example 127.0.0.1"];
  browser = await chromium.launch({ executablePath: findChromium()!, args });
});
afterAll(async () => {
  await browser.close();
  attacker.closeAllConnections();
  attacker.close();
  await server.close();
});

const mutation = 'mutation { saveActor(input: { kind: PERSON, names: [{ value: "Mallory" }] }) { actor { id } } }';

/** What a page tries, each by a script that ends when the browser has an answer or refuses. */
const attempts = (address: string): Readonly<Record<string, string>> => {
  const url = JSON.stringify(`${address}/graphql`);
  const body = JSON.stringify(JSON.stringify({ query: mutation }));
  const post = (type: string, more: string) =>
    `fetch(${url}, { method: "POST", credentials: "include", headers: { "content-type": "${type}" }, body: ${body}, ${more} }).then((r) => r.text(), String)`;
  // The text of a form is "name=value": here it is JSON.
  const text: [string, string] = [`${JSON.stringify({ query: mutation }).slice(0, -1)},"x":"`, '"}'];
  const form = (enctype: string, [name, value]: [string, string] = ["query", mutation]) => `new Promise((resolve) => {
    const frame = Object.assign(document.createElement("iframe"), { name: "f" + Math.random() });
    const form = document.createElement("form");
    Object.assign(form, { method: "post", action: ${url}, target: frame.name, enctype: "${enctype}" });
    form.append(Object.assign(document.createElement("input"), ${JSON.stringify({ name, value })}));
    document.body.append(frame, form);
    form.submit();
    setTimeout(resolve, 300);
  })`;
  const byGet = JSON.stringify(`${address}/graphql?${new URLSearchParams({ query: mutation })}`);
  const socket = JSON.stringify(`${address.replace("http", "ws")}/graphql`);
  return {
    "a form": form("application/x-www-form-urlencoded"),
    "a form of text": form("text/plain", text),
    "a form of files": form("multipart/form-data"),
    "a request without CORS": post("text/plain", 'mode: "no-cors"'),
    "a request with JSON": post("application/json", ""),
    "a request with JSON as text": post("text/plain;application/json", ""),
    "a beacon": `(navigator.sendBeacon(${url}, ${body}), new Promise((r) => setTimeout(r, 200)))`,
    "an image": `new Promise((r) => { const i = new Image(); i.onload = i.onerror = () => r(""); i.src = ${byGet}; })`,
    "a page in a frame": `new Promise((r) => { const f = document.createElement("iframe"); f.onload = () => r(""); f.src = ${byGet}; document.body.append(f); })`,
    "an event stream": `new Promise((r) => { const s = new EventSource(${byGet}, { withCredentials: true }); s.onerror = s.onmessage = () => { s.close(); r(""); }; })`,
    "a WebSocket": `new Promise((resolve) => {
      const socket = new WebSocket(${socket}, "graphql-transport-ws");
      socket.onopen = () => socket.send('{"type":"connection_init"}');
      socket.onmessage = ({ data }) => {
        if (JSON.parse(data).type !== "connection_ack") return resolve(data);
        socket.send(JSON.stringify({ id: "1", type: "subscribe", payload: JSON.parse(${body}) }));
      };
      socket.onerror = socket.onclose = () => resolve("");
    })`,
  };
};

/** A page of an editor's browser. */
async function editorsPage() {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(localEditor.addressAt(server.url));
  return page;
}

/** The attempts that have changed the graph. */
async function successes(page: Awaited<ReturnType<typeof editorsPage>>, address: string): Promise<string[]> {
  const succeeded: string[] = [];
  for (const [name, script] of Object.entries(attempts(address))) {
    const before = await revisionOf(graph);
    await page.evaluate(`Promise.race([${script}, new Promise((end) => setTimeout(end, 20_000))])`);
    if ((await revisionOf(graph)) !== before) succeeded.push(name);
  }
  return succeeded;
}

test("the server's own page writes with the cookie by JSON and over a WebSocket alone", async () => {
  const page = await editorsPage();
  expect(await successes(page, server.url)).toEqual(["a request with JSON", "a WebSocket"]);
  await page.context().close();
});

test.each([
  ["another port of this machine", `http://127.0.0.1:${attackersPort}`],
  ["another name of this machine", `http://localhost:${attackersPort}`],
  ["another site", `http://attacker.example:${attackersPort}`],
])("a page of %s writes nothing with the cookie of an editor", async (_what, address) => {
  const page = await editorsPage();
  await page.goto(address);
  expect(await successes(page, server.url)).toEqual([]);
  await page.context().close();
});

test("a page whose name leads to the server by DNS rebinding writes nothing", async () => {
  const page = await editorsPage();
  const address = `http://attacker.example:${port}`;
  await page.route(`${address}/quiz`, (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html>" }));
  await page.goto(`${address}/quiz`);
  expect(await successes(page, address)).toEqual([]);
  await page.context().close();
});
