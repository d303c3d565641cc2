/** A character reference of HTML, such as &#39; or &amp;. */
const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/giu;

/** Splits a text at a separator, but not at the semicolon of a character reference: "O&#39;Hara; Orsk" has two parts. */
export function splitText(text: string, separator: string): string[] {
  if (!separator.includes(";")) return text.split(separator);
  const references = [...text.matchAll(reference)];
  const isWithinReference = (at: number) =>
    references.some(({ index, 0: { length } }) => at >= index && at < index + length);
  const parts: string[] = [];
  let start = 0;
  for (let at = text.indexOf(separator); at !== -1; at = text.indexOf(separator, at + separator.length)) {
    if (isWithinReference(at + separator.indexOf(";"))) continue;
    parts.push(text.slice(start, at));
    start = at + separator.length;
  }
  return [...parts, text.slice(start)];
}
