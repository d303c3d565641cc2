import type { XmlElement } from "./xml.ts";

/** The list's schema gives "na" to what is left out. */
const absent = new Set(["", "na"]);

/** The text of an element, its spaces folded; undefined where it says nothing. */
export function wordsOf(element: XmlElement | undefined): string | undefined {
  const words = element?.text.trim().replace(/\s+/g, " ");
  return words === undefined || absent.has(words) ? undefined : words;
}

/** The words of the first child of this name. */
export function wordsIn(element: XmlElement, name: string): string | undefined {
  return wordsOf(childrenOf(element, name)[0]);
}

/** As `DESIGNATION` and `NATIONALITY` have them: the words of their `VALUE`s, or of themselves where they have none; each once. */
export function valuesIn(element: XmlElement, name: string): string[] {
  const values = childrenOf(element, name).flatMap((child) => {
    const within = childrenOf(child, "VALUE");
    return within.length > 0 ? within : [child];
  });
  return [...new Set(values.flatMap((value) => wordsOf(value) ?? []))];
}

/** The children of this name, in their order. */
export function childrenOf({ children }: XmlElement, name: string): XmlElement[] {
  return children.filter((child) => child.name === name);
}
