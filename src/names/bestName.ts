import type { NameKind } from "../ontology/nameKinds.ts";
import { languageRange } from "../text/chooseText.ts";

// An abbreviation or a weak alias in the reader's language is no better than the name itself in another.
const goodKinds: readonly NameKind[] = ["PRIMARY", "ALIAS", "PREVIOUS"];

/** The part of a name that decides which is the best. */
interface LabelledName {
  readonly value: string;
  readonly kind: NameKind;
  readonly lang?: string | null;
}

/**
 * The best name in a language, falling back to the primary name.
 * @param names all of an actor's names, primary ones first
 */
export function bestName(names: readonly LabelledName[], lang?: string | null): string {
  const inLanguage = (languageRange(lang) ?? []).flatMap((tag) =>
    goodKinds.flatMap((kind) => names.filter((name) => name.kind === kind && name.lang?.toLowerCase() === tag)),
  );
  return (inLanguage[0] ?? names[0])!.value;
}
