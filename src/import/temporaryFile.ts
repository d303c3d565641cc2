import { mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Opens a temporary file and unlinks it, so that the system deletes it however the process ends. */
export function openTemporaryFile(): number {
  const folder = mkdtempSync(join(tmpdir(), "rawabit-"));
  try {
    return openSync(join(folder, "file"), "w+");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
