import { escapeUTF8 } from "entities/escape";

/** A piece of HTML. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** HTML from a template. Values that are no HTML are escaped, for texts and for attributes in quotes. */
export function html(
  strings: TemplateStringsArray,
  ...values: readonly (string | number | Html | readonly Html[])[]
): Html {
  const texts = values.map((value) => {
    if (typeof value === "string" || typeof value === "number") return escapeUTF8(String(value));
    return [value]
      .flat()
      .map(({ text }) => text)
      .join("");
  });
  return new Html(String.raw({ raw: strings }, ...texts));
}
