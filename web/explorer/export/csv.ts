/** A cell: text, or a number, which stays one. */
export type Cell = string | number;

/** A table as comma-separated values (RFC 4180), in UTF-8 without a byte order mark. */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(toField).join(",")}\r\n`).join("");
}

/** A spreadsheet would run a text that begins like a formula; an apostrophe before it makes it a text. */
function toField(cell: Cell): string {
  if (typeof cell === "number") return String(cell);
  const text = /^[\s\u200e\u200f\u2066-\u2069]*[=+\-@＝＋－＠]|^[\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}
