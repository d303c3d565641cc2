import { bestName } from "../../names/bestName.ts";
import { relationKinds } from "../../ontology/relationKinds.ts";
import { stances } from "../../ontology/stances.ts";
import { chooseText } from "../../text/chooseText.ts";
import type { ActorRecord, RelationRecord, Texts } from "../../write/records.ts";

// Labels of nodes and edges. Languages are BCP 47 tags.

/** The actor's name in a language or, failing that, its first name. */
export function actorLabel({ names }: ActorRecord, lang: string): string {
  return bestName(primaryFirst(names), lang);
}

/** A short label of a relation: the source's own words or, failing that, its stance, unless neutral, or its kind. */
export function relationLabel(relation: RelationRecord, lang: string): string {
  const { role, label, associationType } = relation;
  const language = lang.toLowerCase().split("-")[0] === "ar" ? "ar" : "en";
  return textInLanguage(label ?? role, lang) ?? associationType ?? labelOfKind(relation)[language];
}

/** The label of a relation's stance, unless neutral, or of its kind. */
export function labelOfKind({ kind, stance }: RelationRecord): { readonly en: string; readonly ar: string } {
  return stance && stance !== "NEUTRAL" ? stances[stance] : relationKinds[kind].label;
}

/** The actor's name in exactly this language, if it has one. @param lang a tag without a region */
export function nameInLanguage({ names }: ActorRecord, lang: string): string | undefined {
  const inLanguage = names.filter((name) => name.lang?.toLowerCase().split("-")[0] === lang);
  return inLanguage.length === 0 ? undefined : bestName(primaryFirst(inLanguage), lang);
}

/** The text in a language or the nearest one; undefined if there is none. */
export function textInLanguage(texts: Texts | undefined, lang: string): string | undefined {
  return chooseText(Object.entries(texts ?? {}), lang) ?? undefined;
}

function primaryFirst(names: ActorRecord["names"]): Parameters<typeof bestName>[0] {
  const primary = names.filter(({ kind }) => kind === "PRIMARY");
  const others = names.filter(({ kind }) => kind !== "PRIMARY");
  return [...primary, ...others].map((name) => ({ script: null, ...name, lang: name.lang ?? null }));
}
