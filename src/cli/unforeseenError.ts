import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { systemReason } from "../errors/systemErrors.ts";

/**
 * The sentence that a person reads about an error for which no code has one, and the file with its details.
 * @param home Rawabit's folder, where the file goes
 */
export function explainUnforeseenError(error: unknown, home: string): string {
  const file = writeDetails(error, home);
  const where = file === null ? "Its details could not be written to a file." : `The details are in ${file}.`;
  return `${reasonOf(error)} ${where}`;
}

function reasonOf(error: unknown): string {
  const reason = systemReason(error);
  if (reason === undefined) return "Rawabit met an error that it did not expect; report it if it happens again.";
  const { path, address, hostname } = error as NodeJS.ErrnoException & Partial<Record<"address" | "hostname", string>>;
  const what = path ?? address ?? hostname;
  return what === undefined ? `A file cannot be used: ${reason}.` : `"${what}" cannot be used: ${reason}.`;
}

/** Writes the details to the home, or else to the system's folder for temporary files; null if neither is possible. */
function writeDetails(error: unknown, home: string): string | null {
  const time = new Date().toISOString();
  const details = `${time}\nNode.js ${process.version}\n${process.argv.slice(2).join(" ")}\n\n${inspect(error, { depth: 6 })}\n`;
  for (const folder of [join(home, "errors"), tmpdir()]) {
    const file = join(folder, `rawabit-${time.replaceAll(/[:.]/g, "-")}-${process.pid}.log`);
    try {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, details, { mode: 0o600 });
      return file;
    } catch {
      // The disk may be full; the next folder may be on another one.
    }
  }
  return null;
}
