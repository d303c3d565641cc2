const maxElements = 20_000;
const maxDepth = 100;

/** Elements without an end tag, and those whose end tag is often left out. */
const withoutEnd =
  /^(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|path|source|tbody|td|tfoot|th|thead|tr|track|wbr)$/i;

/**
 * Whether markup has more elements, or more levels of them, than any article: building and searching such a tree takes minutes.
 * Its elements are counted as they are written, which takes no time.
 */
export function isTooLarge(html: string): boolean {
  let elements = 0;
  let depth = 0;
  for (const [, end, name] of html.matchAll(/<(\/?)([a-z][\w-]*)/gi)) {
    if (!end && ++elements > maxElements) return true;
    if (withoutEnd.test(name!)) continue;
    depth = Math.max(0, depth + (end ? -1 : 1));
    if (depth > maxDepth) return true;
  }
  return false;
}
