import { escapeXml } from "./xml.ts";

/** The HTML with which another page shows this view, read-only. */
export function embedSnippet(title: string): string {
  const { origin, hash } = location;
  const address = escapeXml(`${origin}/?embed${hash}`);
  return `<iframe src="${address}" title="${escapeXml(title)}" width="800" height="600" loading="lazy" style="border: 0"></iframe>`;
}
