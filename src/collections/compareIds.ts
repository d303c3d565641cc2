/** Compares two ids code point by code point, as Neo4j does. JavaScript's own order compares UTF-16 code units. */
export function compareIds(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  for (let at = 0; at < length; at++) {
    const a = one.charCodeAt(at);
    const b = other.charCodeAt(at);
    if (a !== b) return sortKey(a) - sortKey(b);
  }
  return one.length - other.length;
}

/** Moves surrogates above all other code units, because they stand for the highest code points. */
function sortKey(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
