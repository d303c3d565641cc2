import { BadUserInput } from "../../errors/errors.ts";
import { readArticle } from "../../reading/readArticle.ts";
import type { ReadArticle } from "./readText.ts";

/** What can read articles, by the names that requests give. */
const readers: Readonly<Record<string, ReadArticle>> = {
  rules: readArticle,
};

/** @throws BadUserInput if there is no such reader */
export function readerNamed(name: string | null | undefined): ReadArticle {
  const reader = Object.hasOwn(readers, name ?? "rules") ? readers[name ?? "rules"] : undefined;
  if (reader) return reader;
  throw new BadUserInput(
    `There is no reader "${name}". Give one of: ${Object.keys(readers).join(", ")}.`,
    "input.reader",
  );
}
