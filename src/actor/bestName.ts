import type { NameKind } from "../ontology/nameKinds.ts";
import { languageRange } from "../texts.ts";
import type { NameRow } from "./actor.queries.ts";

// An abbreviation or a weak alias in the reader's language is no better than the name itself in another.
const goodKinds: readonly NameKind[] = ["PRIMARY", "ALIAS", "PREVIOUS"];

/**
 * The best name in a language, falling back to the primary name.
 * @param names all of an actor's names, primary ones first
 */
export function bestName(names: readonly NameRow[], lang?: string | null): string {
  const inLanguage = (languageRange(lang) ?? []).flatMap((tag) =>
    goodKinds.flatMap((kind) => names.filter((name) => name.kind === kind && name.lang?.toLowerCase() === tag)),
  );
  return (inLanguage[0] ?? names[0])!.value;
}
