/** The key that was pressed; on a keyboard of another script, the Latin letter in its place. */
export function latinKey({ key, code }: { readonly key: string; readonly code: string }): string {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  return letter && !/^[\x20-\x7e]+$/.test(key) ? letter.toLowerCase() : key;
}
