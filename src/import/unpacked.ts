import { once } from "node:events";
import { createGunzip } from "node:zlib";

/** What was packed with gzip. Zlib's error says where it is damaged or breaks off. */
export async function* unpacked(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  const fed = feed(packed, gunzip);
  // Whoever awaits it hears of it; whoever stops in the middle need not.
  fed.catch(() => {});
  try {
    yield* gunzip;
    await fed;
  } finally {
    gunzip.destroy();
  }
}

async function feed(packed: AsyncIterable<Uint8Array>, gunzip: ReturnType<typeof createGunzip>): Promise<void> {
  try {
    for await (const chunk of packed) {
      if (gunzip.destroyed) return;
      if (!gunzip.write(chunk)) await Promise.race([once(gunzip, "drain"), once(gunzip, "close")]);
    }
    gunzip.end();
  } catch (error) {
    gunzip.destroy(error as Error);
  }
}
