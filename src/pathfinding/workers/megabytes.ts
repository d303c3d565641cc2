/** Bytes as people write them: whole megabytes, one at the least. */
export function megabytes(bytes: number): number {
  return Math.max(1, Math.round(bytes / 1e6));
}
