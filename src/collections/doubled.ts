/** A copy with room for as much again, where what was not there before is zero. */
export function doubled<Column extends Int32Array | Uint8Array>(column: Column): Column {
  const longer = new (column.constructor as new (length: number) => Column)(2 * column.length);
  longer.set(column);
  return longer;
}
