import type { NameKind } from "../ontology/nameKinds.ts";
import { languageFallbacks } from "../text/chooseText.ts";

// In best-first order. An abbreviation or a weak alias in the reader's language is no better than the primary name in another one.
const preferredKinds: readonly NameKind[] = ["PRIMARY", "ALIAS", "PREVIOUS"];

/** The fields of a name that the choice depends on. */
interface LabelledName {
  readonly value: string;
  readonly kind: NameKind;
  readonly lang?: string | null;
}

/**
 * The best name in a language, or the primary name if there is none.
 * @param names all names of an actor, primary names first
 */
export function bestName(names: readonly LabelledName[], lang?: string | null): string {
  const inLanguage = (languageFallbacks(lang) ?? []).flatMap((tag) =>
    preferredKinds.flatMap((kind) => names.filter((name) => name.kind === kind && name.lang?.toLowerCase() === tag)),
  );
  return (inLanguage[0] ?? names[0])!.value;
}
