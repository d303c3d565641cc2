const blocks =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|DD|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|H[1-6]|HEADER|HR|LI|MAIN|OL|P|PRE|SECTION|TABLE|TD|TH|TR|UL)$/;
const unread = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/;

/** What is needed of a node of a page; the server has no types of the DOM. */
interface MarkupNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<MarkupNode>;
}

/** What a reader sees of an element, a line for each paragraph. White space within a paragraph is one space, as in browsers. */
export function paragraphsIn(element: MarkupNode): string {
  const lines: string[] = [""];
  // Not recursive: soup may have thousands of levels.
  const open: (MarkupNode | "end of block")[] = [...element.childNodes].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === "end of block") lines.push("");
    else if (node.nodeType === 3) lines[lines.length - 1] += node.textContent ?? "";
    else if (node.nodeName === "BR") lines.push("");
    else if (node.nodeType === 1 && !unread.test(node.nodeName)) {
      if (blocks.test(node.nodeName)) {
        lines.push("");
        open.push("end of block");
      }
      open.push(...[...node.childNodes].reverse());
    }
  }
  return lines.flatMap((line) => line.replace(/\s+/gu, " ").trim() || []).join("\n");
}
