import type { PageLanguage } from "../view/view.ts";
import { escapeXml } from "./xml.ts";

/** What the address of an embedded story has its story under. */
export const storyKey = "tells";

/** The HTML with which another page shows this view, read-only. */
export function embedSnippet(title: string): string {
  return frame(title, location.hash);
}

/** The HTML with which another page plays a story. @param encoded the story, as an address has it */
export function storySnippet(title: string, lang: PageLanguage, encoded: string): string {
  return frame(title, `#lang=${lang}&${storyKey}=${encoded}`);
}

function frame(title: string, hash: string): string {
  const address = escapeXml(`${location.origin}/?embed${hash}`);
  return `<iframe src="${address}" title="${escapeXml(title)}" width="800" height="600" loading="lazy" style="border: 0"></iframe>`;
}
