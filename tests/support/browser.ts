import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** A real Chromium: the one that `CHROMIUM` names, else the first on the path. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? onThePath();
  if (!executablePath)
    throw new Error("There is no Chromium. Install it (apt-get install chromium), or set CHROMIUM to where it is.");
  return chromium.launch({ executablePath, args: ["--no-sandbox"] });
}

function onThePath(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
