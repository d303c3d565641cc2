import { trimText, withoutInvisible } from "../../text/identityText.ts";
import type { XmlElement } from "./xml.ts";

/** The schema of the list has "na" as the default of missing values. */
const absentValues = new Set(["", "na"]);

/** The text of an element with its white space collapsed; undefined if there is none. */
export function textOfElement(element: XmlElement | undefined): string | undefined {
  const text = trimText(element?.text ?? "").replace(/\s+/g, " ");
  return absentValues.has(text) ? undefined : text;
}

/** The text of the first child with this name. */
export function childText(element: XmlElement, name: string): string | undefined {
  return textOfElement(childrenNamed(element, name)[0]);
}

/** Like `childText`, for a code or number: without invisible characters. */
export function childCode(element: XmlElement, name: string): string | undefined {
  const text = childText(element, name);
  return text && withoutInvisible(text);
}

/** The texts of all children with this name, such as `NATIONALITY`, or of their `VALUE` elements; without duplicates. */
export function childValues(element: XmlElement, name: string): string[] {
  const values = childrenNamed(element, name).flatMap((child) => {
    const within = childrenNamed(child, "VALUE");
    return within.length > 0 ? within : [child];
  });
  return [...new Set(values.flatMap((value) => textOfElement(value) ?? []))];
}

/** The children with this name, in order. */
export function childrenNamed({ children }: XmlElement, name: string): XmlElement[] {
  return children.filter((child) => child.name === name);
}
