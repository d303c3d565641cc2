import { afterAll, expect, test } from "vitest";
import { ar } from "../../../web/explorer/i18n/ar.ts";
import { en } from "../../../web/explorer/i18n/en.ts";
import { buildExplorer } from "../../helpers/explorer.ts";
import { serve } from "../../helpers/served.ts";
import { openWebKit } from "../../helpers/webkit.ts";

const soon = { timeout: 30_000 };

await buildExplorer();
const { server } = await serve();
const page = await openWebKit();
afterAll(page.close);

const { evaluate } = page;
const isThere = (selector: string, text: string) =>
  evaluate<boolean>(
    `[...document.querySelectorAll(${JSON.stringify(selector)})].some((each) => each.textContent.includes(${JSON.stringify(text)}))`,
  );
const appears = (selector: string, text: string) => expect.poll(() => isThere(selector, text), soon).toBe(true);
const hash = () => evaluate<string>("decodeURIComponent(location.hash)");
const press = (selector: string, text: string) =>
  evaluate(
    `[...document.querySelectorAll(${JSON.stringify(selector)})].find((each) => each.textContent === ${JSON.stringify(text)}).click()`,
  );
const settled = () =>
  expect
    .poll(
      () =>
        evaluate<boolean>(`document.querySelector("#graph:not([data-hidden])") !== null
          && document.querySelector("[aria-busy=true]") === null
          && !rawabit.renderer.sigma.getGraph().someNode((id, { unplaced }) => unplaced)`),
      soon,
    )
    .toBe(true);

/** Whether WebGL has painted an actor. sigma does not keep what it drew, so it draws again. */
const isPainted = (id: string) =>
  evaluate<boolean>(`(() => {
    const { sigma } = rawabit.renderer;
    sigma.refresh();
    const gl = sigma.getCanvases().nodes.getContext("webgl2");
    const { x, y } = sigma.graphToViewport(sigma.getGraph().getNodeAttributes(${JSON.stringify(id)}));
    const ratio = gl.drawingBufferWidth / sigma.getDimensions().width;
    const pixel = new Uint8Array(4);
    gl.readPixels(x * ratio, gl.drawingBufferHeight - y * ratio, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
    return pixel[3] > 200;
  })()`);

test.each([
  { lang: "en", texts: en, talwan: "Samir Talwan", vell: "Tomáš Vell" },
  { lang: "ar", texts: ar, talwan: "سمير تلوان", vell: "توماش فيل" },
])(
  "in WebKitGTK, in the language $lang, from the first screen to an actor, its evidence and the table",
  async (reader) => {
    const { lang, texts, talwan, vell } = reader;
    await page.goto(`${server.url}/#lang=${lang}`);
    await evaluate("location.reload()");
    await appears("h2", texts.startTitle);
    await settled();
    expect(await isPainted("talwan")).toBe(true);
    await page.type("/");
    await page.type("Talwan");
    await appears("[role=option]", talwan);
    await page.type("\uE015\uE007");
    await appears("h2", talwan);
    await settled();
    expect(await evaluate("document.activeElement.id")).toBe("graph");
    await appears("blockquote[lang=ar]", "استقبل الرئيس سمير تلوان");
    expect(await evaluate("getComputedStyle(document.querySelector('blockquote[lang=ar]')).direction")).toBe("rtl");
    const clickVell = async () => {
      await page.click(await evaluate<{ x: number; y: number }>("rawabit.renderer.whereIs('vell')"));
      return isThere("h2", vell);
    };
    // At first the actors may still be moving to their places.
    await expect.poll(clickVell, soon).toBe(true);
    expect(await hash()).toContain("select=actor:vell");
    await press("header button", texts.table);
    await appears("table th[scope=row]", vell);
    expect(await evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
  },
);
