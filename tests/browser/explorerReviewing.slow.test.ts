import { expect, test } from "vitest";
import { openForEditors } from "../helpers/editors.ts";
import { openExplorer, violationsIn } from "../helpers/explorer.ts";
import { active, addArticle, arabic, english, pressed, proposalsIn } from "../helpers/reviewing.ts";
import { editor, startServer, type TestServer } from "../helpers/server.ts";
import { startModel } from "../reading/model/standIn.ts";

const { graph, browser, serve } = await openForEditors();

const soon = { timeout: 20_000 };

const news = `Samir Talwan met Tomáš Vell in Aldana on Tuesday.
Boralia imposed sanctions on Jonas Kell last month.
Rana Idris met Lena Orsk in Cadria on Monday.`;

test("an editor adds an English article and reviews it wholly by keys: accepts, edits, rejects with a reason, takes back", async () => {
  const server = await serve();
  const { page, faults, close } = await openExplorer(browser, server.url, "#lang=en&panel=review");
  await addArticle(page, english, news, "2024-06-13");
  await page.getByText("0 of 3 reviewed").waitFor();
  // The first proposal has the focus, and the text shows its passage and whom it mentions.
  await expect
    .poll(() => page.evaluate("document.activeElement.matches('article[aria-current=true]')"), soon)
    .toBe(true);
  const marked = page.locator("mark[data-active=true]");
  const quote = "Samir Talwan met Tomáš Vell in Aldana on Tuesday";
  await expect.poll(async () => (await marked.allInnerTexts()).join(""), soon).toContain(quote);
  const mentions = page.locator("mark[data-mention=true]");
  await expect.poll(() => mentions.allInnerTexts(), soon).toEqual(["Samir Talwan", "Tomáš Vell"]);
  await active(page)
    .getByText(/Samir Talwan.* matches .*Samir Talwan.*100%/)
    .waitFor();
  expect(await violationsIn(page)).toEqual([]);

  await pressed(page, "a");
  await active(page).getByText("Boralia imposed sanctions").waitFor();
  await pressed(page, "e");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("From", { exact: true }).fill("2024-05-20");
  await dialog.getByLabel("Summary (English)").fill("Sanctions on a shipowner.");
  expect(await violationsIn(page)).toEqual([]);
  await pressed(page, "Enter");
  await active(page).getByText("Rana Idris met Lena Orsk").first().waitFor();
  // Letters in a field are text.
  await pressed(page, "r", "ArrowUp");
  await dialog.getByRole("radio", { name: "Another reason" }).press("Tab");
  await dialog.getByRole("textbox", { name: "Reason" }).press("a");
  await page.keyboard.insertText(" mistake");
  await pressed(page, "Enter");
  await page.getByText("All proposals are reviewed.").waitFor();
  await expect.poll(async () => (await proposalsIn(server, "Talwan Idris Orsk"))[2].state, soon).toBe("REJECTED");
  expect((await proposalsIn(server, "Talwan Idris Orsk"))[2].rejectedFor).toBe("a mistake");

  await pressed(page, "u");
  await page.getByText("2 of 3 reviewed").waitFor();
  await pressed(page, "a");
  await expect
    .poll(
      async () => (await proposalsIn(server, "Talwan Idris Orsk")).map(({ state }: { state: string }) => state),
      soon,
    )
    .toEqual(["ACCEPTED", "ACCEPTED", "ACCEPTED"]);
  expect(await proposalsIn(server, "Talwan Idris Orsk")).toMatchObject([
    {
      accepted: {
        date: "2024-06-11",
        place: "Aldana",
        evidence: { nodes: [{ quote: expect.stringContaining("met Tomáš Vell") }] },
      },
    },
    { accepted: { date: "2024-05-20", summary: "Sanctions on a shipowner." } },
    {
      accepted: {
        date: "2024-06-10",
        participants: [{ actor: { name: "Rana Idris" } }, { actor: { name: "Lena Orsk" } }],
      },
    },
  ]);
  // Undo of an acceptance retracts its relation, and the proposal waits again.
  await pressed(page, "u");
  await expect.poll(async () => (await proposalsIn(server, "Talwan Idris Orsk"))[2].state, soon).toBe("PENDING");
  await page.getByText("2 of 3 reviewed").waitFor();

  // The list of documents that wait, and how often the rules were right.
  await page.getByRole("button", { name: "Waiting for a review" }).click();
  await page.getByText("1 of 3 proposals to review").waitFor();
  const quality = page.getByRole("region", { name: "How often the rules were right" });
  const sanctions = quality.getByRole("row", { name: /^sanction 0%/ });
  expect((await sanctions.innerText()).split(/\s+/)).toEqual(["sanction", "0%", "1", "1", "0", "0"]);
  expect(await violationsIn(page)).toEqual([]);
  expect(faults).toEqual([]);
  await close();
  await server.close();
});

const arabicNews = `استقبل الرئيس سمير تلوان رئيس وزراء بوراليا توماش فيل في ألدانا يوم الثلاثاء.
وفرضت بوراليا عقوبات على يوناس كيل.`;

test("an Arabic article is reviewed from right to left; another actor is chosen, a rule is accepted at once and undone", async () => {
  const server = await serve();
  const { page, faults, close } = await openExplorer(browser, server.url, "#lang=ar&panel=review", {
    colorScheme: "dark",
    viewport: { width: 360, height: 740 },
  });
  await addArticle(page, arabic, arabicNews, "2024-06-13");
  const text = page.getByRole("region", { name: "الوثيقة", exact: true });
  expect(await text.getAttribute("dir")).toBe("rtl");
  const edges = (await page.evaluate(`(() => {
    const box = document.querySelector("section[aria-label=الوثيقة]");
    const mark = [...box.querySelectorAll("mark")].find((each) => each.textContent.includes("استقبل"));
    return [mark.getClientRects()[0].right, box.getBoundingClientRect().right];
  })()`)) as [number, number];
  // The first words are at the right edge.
  expect(edges[1] - edges[0]).toBeLessThan(30);
  expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
  expect(await violationsIn(page)).toEqual([]);

  // A click in the text selects the proposal.
  await text.locator("mark", { hasText: "عقوبات" }).first().click();
  await active(page).getByText("وفرضت بوراليا عقوبات").waitFor();
  // Kell is somebody else: chosen by name.
  await active(page).locator("summary").last().click();
  const search = active(page).getByRole("combobox", { name: "طرف آخر" });
  await search.fill("مرزن");
  await page.keyboard.press("ArrowDown");
  await active(page).getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
  await active(page).getByText("اخترته بنفسك").waitFor();
  await active(page).getByRole("button", { name: "قبول" }).click();
  const read = async () => proposalsIn(server, "استقبل فرضت عقوبات");
  const ofKind = async (kind: string) => (await read()).find((proposal: { kind: string }) => proposal.kind === kind);
  await expect.poll(async () => (await ofKind("SANCTION")).state, soon).toBe("ACCEPTED");
  expect((await ofKind("SANCTION")).accepted.participants).toMatchObject([
    { role: "ISSUER", actor: { name: "Boralia" } },
    { role: "TARGET", actor: { name: "Huda Marzen" } },
  ]);

  // All proposals of a rule at once, and back.
  await page.getByLabel("القاعدة", { exact: true }).selectOption("ar/meeting/host");
  await page.getByRole("button", { name: /^قبول كل مقترحات هذه القاعدة/ }).click();
  await expect.poll(async () => (await ofKind("MEETING")).state, soon).toBe("ACCEPTED");
  // On an Arabic keyboard, the key at the place of U.
  await active(page).focus();
  await page.keyboard.down("KeyU");
  await expect.poll(async () => (await ofKind("MEETING")).state, soon).toBe("PENDING");
  expect(faults).toEqual([]);
  await close();
  await server.close();
});

test("a known relation says so; accepting adds a passage, and undo retracts only that", async () => {
  const server = await serve();
  const { page, close } = await openExplorer(browser, server.url, "#lang=en&panel=review");
  const text = "Samir Talwan met Tomáš Vell in Aldana on 12 June 2018, an observer recalled.";
  await addArticle(page, english, text, "2024-06-13");
  await active(page).getByText("Already known, adds a source:").waitFor();
  const before = await evidenceOfSummit(server);
  await active(page).getByRole("button", { name: "Accept" }).click();
  await expect.poll(() => evidenceOfSummit(server), soon).toBe(before + 1);
  await page.getByRole("button", { name: "Undo", exact: true }).last().click();
  await expect.poll(() => evidenceOfSummit(server), soon).toBe(before);
  await active(page).getByText("Already known, adds a source:").waitFor();
  await close();
  await server.close();
});

async function evidenceOfSummit(server: TestServer): Promise<number> {
  const { data } = (await server.ask('{ relation(id: "summit") { evidence { totalCount } } }')).body;
  return data.relation.evidence.totalCount;
}

test("a decision that is refused is shown at its proposal, and a reader sees no review", async () => {
  const server = await serve();
  const explorer = await openExplorer(browser, server.url, "#lang=en&panel=review");
  const { page } = explorer;
  await addArticle(page, english, "Samir Talwan met Nadia Orsk in Boralia on Tuesday.", "2024-06-13");
  const { data } = (await server.ask("{ proposals(state: PENDING, first: 100) { nodes { id quote } } }")).body;
  const { id } = data.proposals.nodes.find(({ quote }: { quote: string }) => quote.includes("Nadia Orsk"));
  // Another editor is faster.
  await server.ask(`mutation { rejectProposals(input: { proposals: ["${id}"], reason: "No" }) { proposals { id } } }`);
  await pressed(page, "a");
  await page.getByRole("alert").getByText("was rejected by Amal").waitFor();
  await page.getByText("Rejected: No").waitFor();
  await explorer.close();
  await server.close();

  const reading = await startServer(graph);
  const reader = await openExplorer(browser, reading.url, "#lang=en&panel=review");
  await reader.page.getByText("Only editors review what was read in articles.").waitFor();
  expect(await reader.page.getByRole("button", { name: "Review", exact: true }).count()).toBe(0);
  await reader.close();
  await reading.close();
});

test("a decision is sent while the page still loads what the one before has changed", async () => {
  const server = await serve();
  const { page, faults, close } = await openExplorer(browser, server.url, "#lang=en&panel=review");
  const text = "Jonas Kell met Huda Marzen in Boralia on Tuesday.\nLena Orsk met Tomáš Vell in Cadria on Monday.";
  await addArticle(page, english, text, "2024-06-13");
  await page.getByText("0 of 2 reviewed").waitFor();
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  let loads = 0;
  await page.route("**/graphql", async (route) => {
    if (route.request().postData()?.includes("query ProposalsOfDocument")) {
      loads++;
      await held;
    }
    await route.continue().catch(() => {}); // The page may have given it up.
  });
  const states = async () =>
    (await proposalsIn(server, "Kell Marzen Orsk Vell")).map(({ state }: { state: string }) => state);
  await pressed(page, "a");
  await expect.poll(() => loads, soon).toBeGreaterThan(0);
  await pressed(page, "a");
  await expect.poll(states, soon).toEqual(["ACCEPTED", "ACCEPTED"]);
  await page.getByText("All proposals are reviewed.").waitFor();
  answer();
  await page.getByText("being saved …").first().waitFor({ state: "hidden" });
  await page.getByText("All proposals are reviewed.").waitFor();
  expect(faults).toEqual([]);
  await close();
  await server.close();
});

test("where a model can read, the page says where the text would go, and it stays unless the editor asks", async () => {
  const model = await startModel('{"relations":[]}');
  const server = await startServer(graph, { authenticate: async () => editor, reader: model.endpoint });
  const { page, close } = await openExplorer(browser, server.url, "#lang=en&panel=review");
  await page.getByRole("button", { name: "Add an article", exact: true }).click();
  const box = page.getByRole("checkbox", { name: /Let the model .*stand-in.* read it as well/ });
  expect(await box.isChecked()).toBe(false);
  await page.getByText(`The text is sent to \u2068${model.endpoint.url}\u2069, and to nobody else.`).waitFor();
  await box.check();
  await page.getByLabel("Text of the article").fill("Samir Talwan met Huda Marzen in Cadria on Tuesday.");
  await page.getByRole("button", { name: "Read it" }).click();
  await active(page).waitFor();
  expect(model.received).toHaveLength(1);
  await close();
  await server.close();
  await model.close();
});
