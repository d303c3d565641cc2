import { type Browser, firefox } from "playwright-core";
import { findExecutable } from "./browser.ts";
import { openScreen } from "./screen.ts";

/** The path of Firefox, if it is on the PATH with Xvfb: without a screen, Firefox has no WebGL. */
export function findFirefox(): string | undefined {
  return findExecutable("Xvfb") && findExecutable("firefox-esr", "firefox");
}

/**
 * Firefox as Debian has it. The channel makes playwright speak WebDriver BiDi with it. Playwright 1.65 sends a command that
 * this Firefox does not know (emulation.setMediaFeaturesOverride); for want of it, the wish for less motion is a preference.
 * Nor does playwright notice its downloads.
 * @param downloadsPath the folder of downloads
 */
export async function openFirefox(downloadsPath: string): Promise<Browser> {
  const screen = await openScreen();
  const browser = await firefox.launch({
    channel: "moz-firefox",
    executablePath: findFirefox()!,
    headless: false,
    downloadsPath,
    env: { ...process.env, DISPLAY: screen.display },
    firefoxUserPrefs: { "ui.prefersReducedMotion": 1 },
  });
  browser.on("disconnected", screen.close);
  return browser;
}
