import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { writeRecords } from "../../src/write/writeRecords.ts";
import { openBrowser } from "../helpers/browser.ts";
import { buildExplorer, openExplorer, violationsIn } from "../helpers/explorer.ts";
import { openWorld } from "../helpers/graph.ts";
import { editor, startServer } from "../helpers/server.ts";
import { phoneCall } from "../world/meetings.ts";

await buildExplorer();
const graph = await openWorld();
afterAll(() => graph.close());
await writeRecords(graph, [
  {
    ...{ type: "actor", id: "sameer", kind: "PERSON", birthDate: "1961" },
    names: [
      { value: "Sameer Talwan", lang: "en", kind: "PRIMARY" },
      { value: "سمير تلوان", lang: "ar", kind: "PRIMARY" },
    ],
  },
  {
    ...{ ...phoneCall, id: "another-call", date: "2022-05-06" },
    participants: ["sameer", "vell"].map((actor) => ({ actor, role: "PARTICIPANT" })),
  },
]);
const browser = await openBrowser();
afterAll(() => browser.close());
const server = await startServer(graph, { authenticate: async () => editor });
const otherServer = await startServer(graph);
afterAll(() => Promise.all([server.close(), otherServer.close()]));

const { page, faults, close } = await openExplorer(
  browser,
  server.url,
  "#lang=en&open=25.1.talwan&select=actor:talwan&panel=about",
);
afterAll(close);
// Closing a form that has been filled in asks first.
page.on("dialog", (question) => question.accept());
const dialog = page.getByRole("dialog");
const mergeButton = page.getByRole("button", { name: "Merge with another actor …" });
const merged = (on: Page) => on.getByRole("region", { name: "Also includes" });
const distinct = page.getByRole("region", { name: "Not the same as" });

const soon = { timeout: 20_000 };
const focused = () => page.evaluate("document.activeElement.innerText");

async function send(button: string): Promise<void> {
  await dialog.getByRole("button", { name: button, exact: true }).click();
  await dialog.waitFor({ state: "hidden" });
}

async function find(name: string): Promise<void> {
  await mergeButton.click();
  await dialog.getByRole("combobox").fill(name);
  await dialog.getByRole("option", { name }).first().click();
  await dialog.getByRole("table").waitFor();
}

test("an editor sees two actors side by side, merges them, and undoes it; a reader sees the merge, but no controls", async () => {
  const reader = await openExplorer(browser, otherServer.url, "#lang=en&add=sameer&select=actor:sameer&panel=about");
  await reader.page.getByRole("heading", { name: "Sameer Talwan" }).waitFor();
  await mergeButton.click();
  // The possible duplicates follow the search field, which has the focus.
  await dialog.getByRole("button", { name: "Sameer Talwan" }).waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await dialog.getByRole("table").waitFor();
  expect(await violationsIn(page)).toEqual([]);
  const common = dialog.getByRole("region", { name: "In common" });
  await expect
    .poll(async () => (await common.innerText()).split(/\n+/), soon)
    .toEqual(["In common", "Names", "سمير تلوان", "Related actors", "Tomáš Vell"]);
  const kept = dialog.getByRole("columnheader", { name: "stays" });
  expect(await kept.innerText()).toContain("Samir Talwan");
  await dialog.getByRole("button", { name: "Keep the other one instead" }).click();
  expect(await kept.innerText()).toContain("Sameer Talwan");
  await dialog.getByRole("button", { name: "Merge", exact: true }).click();
  await dialog.getByText("Fill in this field.").waitFor();
  await dialog.getByLabel("Reason").fill("one president, two spellings");
  await send("Merge");

  // The page follows the survivor.
  await page.getByRole("heading", { name: "Sameer Talwan" }).waitFor();
  await merged(page).getByText("Samir Talwan").waitFor();
  // The button that opened the form has gone with the actor.
  await expect.poll(focused, soon).toBe("Undo the merge");
  await page.locator("article", { hasText: "6 May 2022" }).waitFor();
  expect(await violationsIn(page)).toEqual([]);
  await merged(reader.page).getByText("Samir Talwan").waitFor();
  for (const name of ["Merge with another actor …", "Undo the merge: Samir Talwan"])
    expect(await reader.page.getByRole("button", { name }).count()).toBe(0);

  await merged(page).getByRole("button", { name: "Undo the merge" }).click();
  await dialog.getByLabel("Reason").fill("father and son");
  await send("Undo the merge");
  await merged(page).waitFor({ state: "detached" });
  // The button that had the focus has gone with the merge.
  await expect.poll(focused, soon).toBe("Merge with another actor …");
  await merged(reader.page).waitFor({ state: "detached" });
  expect([...faults, ...reader.faults]).toEqual([]);
  await reader.close();
});

test("an editor declares two actors distinct, and takes that back; the server's refusals are shown", async () => {
  await page.goto(`${server.url}/#lang=en&open=25.1.talwan&select=actor:talwan&panel=about`);
  await page.getByRole("heading", { name: "Samir Talwan" }).waitFor();
  const alert = dialog.getByRole("alert");
  await find("Aldana");
  await dialog.getByLabel("Reason").fill("a slip");
  await dialog.getByRole("button", { name: "Merge", exact: true }).click();
  await alert.getByText("Only actors of one kind can be merged").waitFor();
  await dialog.getByRole("button", { name: "Choose another actor" }).click();
  await dialog.getByRole("button", { name: "Sameer Talwan" }).click();
  await dialog.getByLabel("Two different actors").check();
  await send("Declare distinct");
  await distinct.getByRole("button", { name: "Sameer Talwan", exact: true }).waitFor();

  await find("Sameer Talwan");
  await dialog.getByText("The two are declared distinct.").waitFor();
  await dialog.getByLabel("Reason").fill("the same man");
  await dialog.getByRole("button", { name: "Merge", exact: true }).click();
  await alert.getByText("are declared distinct. If they are one actor after all").waitFor();
  await send("Cancel");

  await distinct.getByRole("button", { name: "Take this back: Sameer Talwan" }).click();
  await dialog.getByLabel("Reason").fill("the same man");
  await send("Take back");
  await distinct.waitFor({ state: "detached" });
  expect(faults).toEqual([]);
});
