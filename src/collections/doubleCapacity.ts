/** A copy of an array with twice its length; the new elements are zero. */
export function doubleCapacity<Column extends Int32Array | Uint8Array | Uint32Array>(column: Column): Column {
  const longer = new (column.constructor as new (length: number) => Column)(2 * column.length);
  longer.set(column);
  return longer;
}
