import { existsSync } from "node:fs";
import type { Page } from "playwright-core";
import { build } from "vite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { builtPage } from "../../src/server/http/page.ts";
import { serveToBrowser } from "../helpers/served.ts";

let page: Page;
const strayRequests: string[] = [];
const complaints: string[] = [];

if (!existsSync(builtPage("playground")))
  await build({ configFile: "web/playground/vite.config.ts", logLevel: "warn" });
const { server, browser } = await serveToBrowser();
beforeEach(async () => {
  strayRequests.length = 0;
  complaints.length = 0;
  page = await browser.newPage({ locale: "en" });
  page.setDefaultTimeout(20_000);
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== "data:" && protocol !== "blob:" && origin !== server.url) strayRequests.push(request.url());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await page.goto(`${server.url}/graphql`);
  await page.waitForSelector(".graphiql-query-editor .view-line");
});
afterEach(async () => {
  await page.close();
});

/** Pastes a query over the current text, and runs it as soon as the editor has parsed it. */
async function run(query: string): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(query)})`);
  await page.locator(".graphiql-query-editor .monaco-editor").first().click();
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Control+V");
  const operation = /^query (\w+)/.exec(query)![1]!;
  await page.locator(".graphiql-tab", { hasText: operation }).waitFor();
  await page.locator(".graphiql-execute-button").click();
}

const answer = () => page.locator(".graphiql-response .view-lines");
/** The editor renders spaces as non-breaking spaces. */
const answered = async () => (await answer().textContent())?.replace(/\s/g, " ");

test("it opens with the documented examples, Arabic included, and nothing from elsewhere", async () => {
  await expect.poll(() => page.locator(".graphiql-tab").count()).toBeGreaterThanOrEqual(4);
  expect(await page.title()).toBe("Rawabit playground");
  const query = page.locator(".graphiql-query-editor .view-lines").first();
  await expect.poll(() => query.textContent()).toMatch(/\p{Script=Arabic}/u);
  await page.waitForLoadState("networkidle");
  expect(strayRequests).toEqual([]);
  expect(complaints).toEqual([]);
});

test("it knows the schema: the documentation lists what can be asked", async () => {
  await page.getByLabel("Show Documentation Explorer").click();
  await page.locator(".graphiql-doc-explorer").getByText("Query", { exact: true }).click();
  await page
    .locator(".graphiql-doc-explorer")
    .getByText("counterparts")
    .or(page.getByText("searchActors"))
    .first()
    .waitFor();
  expect(complaints).toEqual([]);
});

test("it runs a query and shows Arabic by its own direction", async () => {
  await run('query Talwan { actor(id: "talwan") { name(lang: "ar") } }');
  await expect.poll(answered, { timeout: 20_000 }).toContain("سمير تلوان");
  const directionOfName = () =>
    answer()
      .locator("span", { hasText: "سمير" })
      .last()
      .evaluate((element) => element.ownerDocument.defaultView!.getComputedStyle(element).unicodeBidi);
  // The editor renders its lines again after syntax highlighting.
  await expect.poll(directionOfName, { timeout: 20_000 }).toBe("plaintext");
  expect(strayRequests).toEqual([]);
  expect(complaints).toEqual([]);
});

test("it shows what is wrong with a query", async () => {
  await run("query TooMany { actors(first: 101) { nodes { id } } }");
  await expect.poll(answered, { timeout: 20_000 }).toContain("it must be from 1 to 100");
});

test("a link with a query opens with it", async () => {
  const linked = await browser.newPage();
  await linked.goto(`${server.url}/graphql?query=${encodeURIComponent("query Linked { ontology { __typename } }")}`);
  await linked.locator(".graphiql-tab-active", { hasText: "Linked" }).waitFor({ timeout: 20_000 });
  await linked.close();
});
