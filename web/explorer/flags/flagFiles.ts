/** The addresses of the flags, by their file names: two lower-case letters. The page loads this table with the first flag. */
export const flagFiles: Readonly<Record<string, string>> = import.meta.glob(
  "../../../node_modules/circle-flags/flags/??.svg",
  { query: "?url", import: "default", eager: true },
);
