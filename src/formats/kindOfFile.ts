import type { FileStart } from "./shared/startOf.ts";
import { isWebPage } from "./shared/webPage.ts";

/** How to recognize a kind of file that no format reads, and what to do with it. */
interface FileKind {
  readonly sentence: string;
  isIn(start: FileStart): boolean;
}

const unpack = "Unpack it, and import the file that it contains.";
const saveTable = 'Save it as "CSV UTF-8", and import it with --format csv --mapping FILE.yml (docs/exchange/csv.md).';

const kinds: readonly FileKind[] = [
  {
    sentence: `a spreadsheet. ${saveTable}`,
    isIn: ({ bytes }) => isZip(bytes) && /xl\/|opendocument\.spreadsheet/.test(latin1(bytes)),
  },
  { sentence: `a zip archive. ${unpack}`, isIn: ({ bytes }) => isZip(bytes) },
  { sentence: `an old spreadsheet or document of Microsoft Office. ${saveTable}`, isIn: begins("\xd0\xcf\x11\xe0") },
  { sentence: `packed with gzip twice. ${unpack}`, isIn: begins("\x1f\x8b") },
  { sentence: `packed with bzip2. ${unpack}`, isIn: ({ bytes }) => /^BZh[1-9]1AY/.test(latin1(bytes)) },
  { sentence: `packed with xz. ${unpack}`, isIn: begins("\xfd7zXZ\0") },
  { sentence: `packed with zstd. ${unpack}`, isIn: begins("\x28\xb5\x2f\xfd") },
  { sentence: `a 7-Zip archive. ${unpack}`, isIn: begins("7z\xbc\xaf\x27\x1c") },
  { sentence: `a RAR archive. ${unpack}`, isIn: begins("Rar!\x1a\x07") },
  { sentence: `a tar archive. ${unpack}`, isIn: ({ bytes }) => latin1(bytes.subarray(257, 262)) === "ustar" },
  { sentence: "a PDF document. Import the data that it was made from.", isIn: ({ text }) => text.startsWith("%PDF-") },
  { sentence: "a PNG image. Import the data that it was made from.", isIn: begins("\x89PNG\r\n") },
  { sentence: "a JPEG image. Import the data that it was made from.", isIn: begins("\xff\xd8\xff") },
  { sentence: "an SQLite database. Export its tables as CSV.", isIn: begins("SQLite format 3\0") },
  { sentence: "a Parquet file. Convert it to CSV.", isIn: begins("PAR1") },
  {
    sentence: "a web page, perhaps an error message or a login. Download the file itself.",
    isIn: ({ text }) => isWebPage(text),
  },
  {
    sentence: "one JSON document over several lines. Write one record per line, for example with jq -c.",
    isIn: ({ text }) => /^(?:\{[ \t]*\r?\n|\[\s*[[{\]])/.test(text),
  },
];

/** The kind of file that no format reads, as the end of a sentence that says what to do; null if it is none. */
export function kindOfFile(start: FileStart): string | null {
  return kinds.find(({ isIn }) => isIn(start))?.sentence ?? null;
}

function isZip(bytes: Buffer): boolean {
  return latin1(bytes.subarray(0, 4)) === "PK\x03\x04";
}

function begins(signature: string): FileKind["isIn"] {
  return ({ bytes }) => latin1(bytes.subarray(0, signature.length)) === signature;
}

function latin1(bytes: Buffer): string {
  return bytes.toString("latin1");
}
