import { spawn } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { setTimeout } from "node:timers/promises";
import { findExecutable } from "./browser.ts";
import { openScreen } from "./screen.ts";

/** A page in WebKitGTK, driven by WebDriver. https://www.w3.org/TR/webdriver2/ */
export interface WebKitPage {
  readonly goto: (address: string) => Promise<void>;
  /** The value of an expression in the page. */
  readonly evaluate: <Value>(expression: string) => Promise<Value>;
  /** Types keys into what has the focus. */
  readonly type: (keys: string) => Promise<void>;
  /** Clicks at a place of the page. */
  readonly click: (at: { x: number; y: number }) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The path of WebKitGTK's driver, if it is on the PATH with Xvfb. */
export function findWebKit(): string | undefined {
  return findExecutable("Xvfb") && findExecutable("WebKitWebDriver");
}

export async function openWebKit(): Promise<WebKitPage> {
  const screen = await openScreen();
  const port = await freePort();
  const driver = spawn(findWebKit()!, ["-p", String(port)], {
    stdio: "ignore",
    env: { ...process.env, DISPLAY: screen.display },
  });
  const send = async (method: string, path: string, body?: object) => {
    const request = { method, ...(body && { body: JSON.stringify(body) }) };
    const response = await fetch(`http://127.0.0.1:${port}${path}`, request);
    const { value } = (await response.json()) as { value: never };
    if (!response.ok) throw new Error(`WebKitWebDriver: ${JSON.stringify(value)}`);
    return value;
  };
  await untilReady(() => send("GET", "/status"));
  const { sessionId } = (await send("POST", "/session", { capabilities: {} })) as { sessionId: string };
  const post = (command: string, body: object) => send("POST", `/session/${sessionId}/${command}`, body);
  return {
    goto: (url) => post("url", { url }),
    evaluate: (expression) => post("execute/sync", { script: `return ${expression}`, args: [] }),
    type: (keys) => {
      const actions = [...keys].flatMap((value) => ["keyDown", "keyUp"].map((type) => ({ type, value })));
      return post("actions", { actions: [{ type: "key", id: "keyboard", actions }] });
    },
    click: ({ x, y }) => {
      const move = { type: "pointerMove", duration: 0, x: Math.round(x), y: Math.round(y) };
      const press = ["pointerDown", "pointerUp"].map((type) => ({ type, button: 0 }));
      return post("actions", { actions: [{ type: "pointer", id: "mouse", actions: [move, ...press] }] });
    },
    close: async () => {
      await send("DELETE", `/session/${sessionId}`);
      driver.kill();
      screen.close();
    },
  };
}

async function untilReady(ask: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt++)
    try {
      return void (await ask());
    } catch (error) {
      if (attempt === 600) throw error;
      await setTimeout(100);
    }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
