import { statfs } from "node:fs/promises";
import { UserError } from "../../errors/userError.ts";
import { parseByteSize } from "../../text/byteSize.ts";

/** What Neo4j's log may need during one batch, in bytes. */
const logReserve = 64 * 2 ** 20;

/**
 * Returns a check to run before each write to a store in `folder`: a full disk can damage the store. Neo4j writes its page
 * cache to the disk later, at a checkpoint or when it stops, so that much must stay free.
 * @param pageCache a size like "128m"
 */
export function freeSpaceCheck(folder: string, pageCache: string): () => Promise<void> {
  const reserve = reservedSpace(pageCache);
  return async () => {
    const { bavail, bsize } = await statfs(folder);
    const free = bavail * bsize;
    if (free < reserve)
      throw new UserError(
        `The disk of ${folder} is almost full: ${inMegabytes(free)} MB are free, and Neo4j needs ${inMegabytes(reserve)} MB to store what it holds in memory. Free some space, and run the same command again.`,
      );
  };
}

/** The bytes that must stay free on the disk of a store. @param pageCache a size like "128m" */
export function reservedSpace(pageCache: string): number {
  return logReserve + parseByteSize(pageCache);
}

function inMegabytes(bytes: number): number {
  return Math.floor(bytes / 2 ** 20);
}
