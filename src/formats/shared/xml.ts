/**
 * Characters that XML 1.0 does not allow, not even as a reference: most control characters, lone surrogates, U+FFFE and
 * U+FFFF (the complement of its production Char).
 */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const special = /[&<>"\t\n\r]/g;
const references: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Escapes a text for an attribute or an element. A character that XML does not allow becomes U+FFFD. */
export function escapeXml(text: string): string {
  // Parsers turn a literal line break or tab in an attribute into a space.
  return text
    .replace(forbidden, "\ufffd")
    .replace(special, (character) => references[character] ?? `&#${character.charCodeAt(0)};`);
}

/** Writes ` name="value"` for each attribute that has a value. */
export function xmlAttributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escapeXml(value)}"`))
    .join("");
}
