import type { XmlElement } from "./xml.ts";

/** The list's schema gives "na" to what is left out. */
const absent = new Set(["", "na"]);

/** The text of an element, its spaces folded; undefined where it says nothing. */
export function textOfElement(element: XmlElement | undefined): string | undefined {
  const words = element?.text.trim().replace(/\s+/g, " ");
  return words === undefined || absent.has(words) ? undefined : words;
}

/** The words of the first child of this name. */
export function childText(element: XmlElement, name: string): string | undefined {
  return textOfElement(childrenNamed(element, name)[0]);
}

/** As `DESIGNATION` and `NATIONALITY` have them: the words of their `VALUE`s, or of themselves where they have none; each once. */
export function childValues(element: XmlElement, name: string): string[] {
  const values = childrenNamed(element, name).flatMap((child) => {
    const within = childrenNamed(child, "VALUE");
    return within.length > 0 ? within : [child];
  });
  return [...new Set(values.flatMap((value) => textOfElement(value) ?? []))];
}

/** The children of this name, in their order. */
export function childrenNamed({ children }: XmlElement, name: string): XmlElement[] {
  return children.filter((child) => child.name === name);
}
