const doubleQuoted = /“[^”\n]*”|«[^»\n]*»|"[^"\n]*"/g;
/** An apostrophe closes a quotation only where no letter follows, and opens one only before a word: 'We won't,' but not "the '90s". */
const singleQuoted = /(?<=^|[\s(—–-])(?:'(?=[^\s\d'])[^\n]*?[^\s']'|‘(?=\S)[^\n]*?[^\s’]’)(?=[\s.,;:!?)”"—–-]|$)/gm;

/** Marks for each UTF-16 code unit of a text whether it is within quotation marks. An unclosed quotation ends with its line. */
export function quotedUnits(text: string): Uint8Array {
  const quoted = singleQuotedUnits(text);
  for (const { index, 0: whole } of text.matchAll(doubleQuoted)) quoted.fill(1, index, index + whole.length);
  return quoted;
}

/** The same for single quotation marks, as British agencies use them. */
export function singleQuotedUnits(text: string): Uint8Array {
  const quoted = new Uint8Array(text.length);
  for (const { index, 0: whole } of text.matchAll(singleQuoted)) quoted.fill(1, index, index + whole.length);
  return quoted;
}
