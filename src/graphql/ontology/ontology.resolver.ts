import { Arg, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { actorKinds } from "../../ontology/actorKinds.ts";
import type { Labels } from "../../ontology/labels.ts";
import { measures } from "../../ontology/measures.ts";
import { modalities } from "../../ontology/modalities.ts";
import { type RelationKindEntry, relationKinds } from "../../ontology/relationKinds.ts";
import { roles } from "../../ontology/roles.ts";
import { stances } from "../../ontology/stances.ts";
import { languageRange } from "../../text/chooseText.ts";
import { Ontology, RelationKindInfo, TermInfo } from "./ontology.type.ts";

interface Term {
  readonly key: string;
  readonly labels: Labels;
}

const inLanguage = {
  nullable: true,
  description: "The reader's language as a BCP 47 tag; English where the ontology lacks it.",
};

function termsOf(labels: Readonly<Record<string, Labels>>): Term[] {
  return Object.entries(labels).map(([key, of]) => ({ key, labels: of }));
}

function labelIn(labels: Labels, lang: string | null): string {
  const found = languageRange(lang)?.find((tag) => Object.hasOwn(labels, tag));
  return labels[(found ?? "en") as keyof Labels];
}

@Resolver()
export class OntologyResolver {
  @Query(() => Ontology, {
    description: "Kinds, roles, modalities, measures and stances with their labels: for legends and filters.",
  })
  ontology() {
    return {
      relationKinds: Object.entries(relationKinds).map(([kind, entry]) => ({ kind, ...entry })),
      actorKinds: termsOf(Object.fromEntries(Object.entries(actorKinds).map(([kind, { label }]) => [kind, label]))),
      roles: termsOf(roles),
      modalities: termsOf(modalities),
      measures: termsOf(measures),
      stances: termsOf(stances),
    };
  }
}

@Resolver(() => TermInfo)
export class TermInfoResolver {
  @FieldResolver(() => String, { description: "What a reader sees for it." })
  label(@Root() { labels }: Term, @Arg("lang", () => String, inLanguage) lang: string | null) {
    return labelIn(labels, lang);
  }
}

@Resolver(() => RelationKindInfo)
export class RelationKindInfoResolver {
  @FieldResolver(() => String, { description: "What a reader sees for it, read from its first side." })
  label(@Root() { label }: RelationKindEntry, @Arg("lang", () => String, inLanguage) lang: string | null) {
    return labelIn(label, lang);
  }

  @FieldResolver(() => String, { description: "What a reader sees for it, read from its other side." })
  inverseLabel(
    @Root() { inverseLabel }: RelationKindEntry,
    @Arg("lang", () => String, inLanguage) lang: string | null,
  ) {
    return labelIn(inverseLabel, lang);
  }
}
