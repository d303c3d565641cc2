import { UserError } from "../errors/userError.ts";

/** The format that `--format` names. @param purpose "import" or "export", for the message. @throws UserError if there is none */
export function findFormat<Format extends { readonly name: string }>(
  formats: readonly Format[],
  name: string,
  purpose: string,
): Format {
  const format = formats.find((each) => each.name === name);
  if (format) return format;
  throw new UserError(
    `There is no ${purpose} format "${name}". The ${purpose} formats are ${formats.map((each) => each.name).join(", ")}.`,
  );
}
