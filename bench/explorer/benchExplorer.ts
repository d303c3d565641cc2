import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { Graph } from "../../src/neo4j/graph.ts";
import { migrate } from "../../src/neo4j/migrations.ts";
import { leasePrivateNeo4j } from "../../src/neo4j/private/leasePrivateNeo4j.ts";
import { wipe } from "../../src/write/maintenance/wipe.ts";
import { writeRecords } from "../../src/write/writeRecords.ts";
import { openBrowser } from "../../tests/helpers/browser.ts";
import { openExplorer } from "../../tests/helpers/explorer.ts";
import { crowd } from "../../tests/world/crowd.ts";
import type { OnProgress } from "../progress.ts";
import { serveGraph } from "../serveGraph.ts";
import { type BundleSize, bundleSize } from "./bundleSize.ts";
import { countFrames, firstDrawing, timeSuggestions } from "./pageScripts.ts";

export interface ExplorerFindings {
  readonly bundle: BundleSize;
  /** The name of the GPU or, without one, of the software renderer. */
  readonly renderer: string;
  /** Milliseconds until the first drawing, each from an empty cache. */
  readonly firstDrawings: readonly number[];
  /** Milliseconds from a key to its suggestions. */
  readonly suggestions: readonly number[];
  readonly dragged: Frames;
  readonly panned: Frames;
}

export interface Frames {
  /**
   * Processor time per frame in milliseconds, of the process that draws and of the page. Other processes do not affect
   * it.
   */
  readonly drawing: number;
  readonly page: number;
  readonly actors: number;
  readonly links: number;
  readonly framesPerSecond: number;
}

/** Measures the built explorer in a real browser, on a graph of 2,000 actors and 5,000 links. */
export async function benchExplorer(folder: string, software: string, progress: OnProgress): Promise<ExplorerFindings> {
  const home = join(folder, "explorer");
  const neo4j = await leasePrivateNeo4j({ home, software });
  const graph = new Graph(neo4j.address);
  await load(graph, join(home, "loaded"), progress);
  const server = await serveGraph(graph);
  const browser = await openBrowser();
  try {
    progress("measuring first drawings");
    const firstDrawings = await repeat(12, () => measureFirstDrawing(browser, server.url));
    progress("measuring suggestions");
    const suggestions = await measureSuggestions(browser, server.url);
    progress("measuring frames");
    const { dragged, panned, renderer } = await measureFrames(browser, server.url);
    return { bundle: bundleSize(), renderer, firstDrawings: firstDrawings.slice(2), suggestions, dragged, panned };
  } finally {
    await browser.close();
    await server.close();
    await graph.close();
    await neo4j.release();
  }
}

async function load(graph: Graph, markerFile: string, progress: OnProgress): Promise<void> {
  if (existsSync(markerFile)) return;
  progress("loading the graph");
  await migrate(graph);
  await wipe(graph);
  await writeRecords(graph, crowd());
  writeFileSync(markerFile, "");
}

async function repeat(times: number, measure: () => Promise<number>): Promise<number[]> {
  const results: number[] = [];
  while (results.length < times) results.push(await measure());
  return results;
}

/** From opening the address until an actor and its 25 closest counterparts are drawn in their final places. */
async function measureFirstDrawing(browser: Browser, url: string): Promise<number> {
  const { page, close } = await openExplorer(browser, url, "#lang=en&open=25.1.leader-1");
  const milliseconds = (await page.evaluate(firstDrawing)) as number;
  await close();
  return milliseconds;
}

async function measureSuggestions(browser: Browser, url: string): Promise<number[]> {
  const { page, settled, close } = await openExplorer(browser, url, "#lang=en&open=25.1.leader-1");
  await settled();
  await page.evaluate(timeSuggestions);
  const box = page.getByRole("combobox").first();
  for (const text of ["leader-1", "leader-2", "leader-3", "centre", "طرف 12", "leader-39", "طرف 1999", "standing"]) {
    await box.fill("");
    await box.pressSequentially(text, { delay: 120 });
    await page.getByRole("option").first().waitFor();
    await page.waitForTimeout(300);
  }
  const delays = (await page.evaluate("suggestionDelays")) as number[];
  await close();
  return delays;
}

async function measureFrames(browser: Browser, url: string) {
  const viewport = { width: 1280, height: 800 };
  const { page, settled, whereIs, close } = await openExplorer(browser, url, "#lang=en&open=100.2.centre", {
    viewport,
  });
  await settled();
  await page.waitForTimeout(1_000);
  const processes = await browser.newBrowserCDPSession();
  const busy = async (type: string) => {
    const { processInfo } = await processes.send("SystemInfo.getProcessInfo");
    return processInfo.filter((each) => each.type === type).reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  const frames = async (x: number, y: number): Promise<Frames> => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.evaluate(countFrames);
    const before = [await busy("GPU"), await busy("renderer")] as const;
    const started = Date.now();
    for (let step = 0; Date.now() - started < 5_000; step++)
      await page.mouse.move(x + 80 * Math.sin(step / 12), y + 60 * Math.cos(step / 12));
    const found = (await page.evaluate("framesSoFar()")) as Omit<Frames, "drawing" | "page"> & { count: number };
    const after = [await busy("GPU"), await busy("renderer")] as const;
    await page.mouse.up();
    const each = (index: 0 | 1) => ((after[index] - before[index]) * 1_000) / found.count;
    return { ...found, drawing: each(0), page: each(1) };
  };
  const { x, y } = await whereIs("centre");
  const dragged = await frames(x, y);
  const panned = await frames(20, 120);
  const renderer = (await page.evaluate(`(() => {
    const gl = document.createElement("canvas").getContext("webgl");
    return gl.getParameter(gl.getExtension("WEBGL_debug_renderer_info")?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER);
  })()`)) as string;
  await close();
  return { dragged, panned, renderer };
}
