/** Whether a name has a letter or digit. "-" and "?" stand in tables where a name is missing. */
export function isReadable(name: string): boolean {
  return /[\p{L}\p{N}]/u.test(name);
}
