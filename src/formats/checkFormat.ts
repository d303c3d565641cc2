import { UserError } from "../errors/userError.ts";
import { importFormats } from "./formats.ts";
import type { ImportFormat, Source } from "./importFormat.ts";
import { kindOfFile } from "./kindOfFile.ts";
import { startOf } from "./shared/startOf.ts";

/** So many lines without one of the format are not mistakes in a few records. */
const enoughLines = 20;

/**
 * Looks at the first kilobytes of a source before it is imported.
 * @throws UserError if they are certainly not in the format, naming the right one if there is one
 */
export async function checkFormat(source: Source, format: ImportFormat): Promise<void> {
  const start = await startOf(source);
  const kind = kindOfFile(start);
  if (kind !== null) throw new UserError(`${source.name} is ${kind}`);
  // Only tables may be UTF-16; the reader of any other format says what to do.
  if (start.lines === null || format.signature.isIn(start.lines)) return;
  const found = importFormats.find(({ signature }) => signature.isIn(start.lines!));
  if (found && !(format.takesMapping && found.signature.isTable))
    throw new UserError(
      `${source.name} looks like ${found.signature.name}, not like ${format.signature.name}. Import it with --format ${found.name}${found.takesMapping ? " --mapping FILE.yml (docs/exchange/csv.md)" : ""}.`,
    );
  if (!format.takesMapping && start.lines.length >= enoughLines)
    throw new UserError(
      `${source.name} does not look like ${format.signature.name}: none of its first ${start.lines.length} lines does. Check the file and --format.`,
    );
}
