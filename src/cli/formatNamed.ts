import { UserError } from "../errors/userError.ts";

interface Named {
  readonly name: string;
  readonly about: string;
}

/** The format that `--format` names. @param purpose "import" or "export", for the message. @throws UserError where there is none */
export function formatNamed<Format extends Named>(formats: readonly Format[], name: string, purpose: string): Format {
  const format = formats.find((each) => each.name === name);
  if (format) return format;
  throw new UserError(
    `There is no format "${name}" to ${purpose}. There are ${formats.map((each) => each.name).join(", ")}.`,
  );
}

/** The formats with a sentence for each, for `--help`. */
export function formatsHelp(formats: readonly Named[]): string {
  return `\nFormats:\n${formats.map(({ name, about }) => `  ${name.padEnd(12)}${about}`).join("\n")}`;
}
