/** Marks for each UTF-16 code unit of a text whether it is within quotation marks. An unclosed quotation ends with its line. */
export function quotedUnits(text: string): Uint8Array {
  const quoted = new Uint8Array(text.length);
  for (const { index, 0: whole } of text.matchAll(/“[^”\n]*”|«[^»\n]*»|"[^"\n]*"/g))
    quoted.fill(1, index, index + whole.length);
  return quoted;
}
