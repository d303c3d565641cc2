import type { Browser } from "playwright-core";
import type { TestContext } from "vitest";

/** A long document says nothing more. */
const maxText = 4_000;

/** After a test that failed: prints what its pages show, because a locator that is not found does not say what is there instead. */
export async function reportPages(browser: Browser, { task }: TestContext): Promise<void> {
  if (task.result?.state !== "fail") return;
  for (const page of browser.contexts().flatMap((context) => context.pages())) {
    const text = await page.locator("body").innerText();
    process.stderr.write(`${task.name}\n${page.url()}\n${text.slice(0, maxText)}\n`);
  }
}
