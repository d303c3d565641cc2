/**
 * What XML 1.0 does not allow, not even as a reference: most control characters, half of a surrogate pair, U+FFFE, U+FFFF.
 * From its production Char.
 */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const special = /[&<>"\t\n\r]/g;
const references: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as it stands in an attribute or an element. A character that XML can't have becomes U+FFFD, and the file stays whole. */
export function escapeXml(text: string): string {
  // A line break or a tab as itself would come out of an attribute as a space.
  return text.replace(forbidden, "\ufffd").replace(special, (sign) => references[sign] ?? `&#${sign.charCodeAt(0)};`);
}

/** ` name="value"` for each that has a value. */
export function xmlAttributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escapeXml(value)}"`))
    .join("");
}
