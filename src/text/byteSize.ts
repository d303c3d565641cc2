const bytesOfUnit = { k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };

/** The bytes of a size like "512m" or "4G". */
export function parseByteSize(size: string): number {
  const unit = size.at(-1)!.toLowerCase() as keyof typeof bytesOfUnit;
  return Number.parseInt(size, 10) * bytesOfUnit[unit];
}
