import { Arg, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { actorKinds } from "../../ontology/actorKinds.ts";
import type { Labels } from "../../ontology/labels.ts";
import { measures } from "../../ontology/measures.ts";
import { meetingModes } from "../../ontology/meetingModes.ts";
import { modalities } from "../../ontology/modalities.ts";
import { type RelationKindEntry, relationKinds } from "../../ontology/relationKinds.ts";
import { roles } from "../../ontology/roles.ts";
import { stances } from "../../ontology/stances.ts";
import { languageFallbacks } from "../../text/chooseText.ts";
import { Ontology, RelationKindInfo, TermInfo } from "./ontology.type.ts";

interface Term {
  readonly key: string;
  readonly labels: Labels;
}

const labelLangArg = { nullable: true, description: "The language of the label (BCP 47): ar or en. Default: en." };

function toTerms(table: Readonly<Record<string, Labels>>): Term[] {
  return Object.entries(table).map(([key, labels]) => ({ key, labels }));
}

function labelIn(labels: Labels, lang: string | null): string {
  const found = languageFallbacks(lang)?.find((tag) => Object.hasOwn(labels, tag));
  return labels[(found ?? "en") as keyof Labels];
}

@Resolver()
export class OntologyResolver {
  @Query(() => Ontology, {
    description:
      "The kinds, roles, modalities, measures, stances and modes of meetings with their labels, for legends and filters.",
  })
  ontology() {
    return {
      relationKinds: Object.entries(relationKinds).map(([kind, entry]) => ({ kind, ...entry })),
      actorKinds: toTerms(Object.fromEntries(Object.entries(actorKinds).map(([kind, { label }]) => [kind, label]))),
      roles: toTerms(roles),
      modalities: toTerms(modalities),
      measures: toTerms(measures),
      stances: toTerms(stances),
      meetingModes: toTerms(meetingModes),
    };
  }
}

@Resolver(() => TermInfo)
export class TermInfoResolver {
  @FieldResolver(() => String, { description: "The label, for readers." })
  label(@Root() { labels }: Term, @Arg("lang", () => String, labelLangArg) lang: string | null) {
    return labelIn(labels, lang);
  }
}

@Resolver(() => RelationKindInfo)
export class RelationKindInfoResolver {
  @FieldResolver(() => String, {
    description: 'The label of a relation as seen from its first actor, such as "sanctions".',
  })
  label(@Root() { label }: RelationKindEntry, @Arg("lang", () => String, labelLangArg) lang: string | null) {
    return labelIn(label, lang);
  }

  @FieldResolver(() => String, {
    description: 'The label of a relation as seen from its second actor, such as "is sanctioned by".',
  })
  inverseLabel(
    @Root() { inverseLabel }: RelationKindEntry,
    @Arg("lang", () => String, labelLangArg) lang: string | null,
  ) {
    return labelIn(inverseLabel, lang);
  }
}
