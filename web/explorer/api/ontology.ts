import type { OntologyQuery } from "./generated/graphql.ts";

export type Ontology = OntologyQuery["ontology"];

/** The ontology's words, by key. A key that it lacks is shown as it is. */
export class Terms {
  readonly ontology: Ontology;

  constructor(ontology: Ontology) {
    this.ontology = ontology;
  }

  readonly actorKind = (key: string) => labelIn(this.ontology.actorKinds, key);
  readonly modality = (key: string) => labelIn(this.ontology.modalities, key);
  readonly role = (key: string) => labelIn(this.ontology.roles, key);
  readonly measure = (key: string) => labelIn(this.ontology.measures, key);
  readonly stance = (key: string) => labelIn(this.ontology.stances, key);
  /** The tie as read from its first side, or from the other. */
  readonly relationKind = (key: string, inverse = false) =>
    (inverse ? this.kind(key)?.inverseLabel : this.kind(key)?.label) ?? readable(key);
  readonly kinds = (): readonly string[] => this.ontology.relationKinds.map(({ kind }) => kind);
  readonly lasting = (key: string): boolean => this.kind(key)?.lasting ?? false;

  private kind(key: string) {
    return this.ontology.relationKinds.find(({ kind }) => kind === key);
  }
}

function labelIn(terms: readonly { readonly key: string; readonly label: string }[], key: string): string {
  return terms.find((term) => term.key === key)?.label ?? readable(key);
}

function readable(key: string): string {
  return key.toLowerCase().replaceAll("_", " ");
}
