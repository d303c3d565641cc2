import type { OntologyQuery } from "./generated/graphql.ts";

export type OntologyData = OntologyQuery["ontology"];

/** The ontology's messages, by key. A key that it lacks is shown as it is. */
export class Ontology {
  readonly data: OntologyData;

  constructor(data: OntologyData) {
    this.data = data;
  }

  readonly actorKind = (key: string) => labelIn(this.data.actorKinds, key);
  readonly modality = (key: string) => labelIn(this.data.modalities, key);
  readonly role = (key: string) => labelIn(this.data.roles, key);
  readonly measure = (key: string) => labelIn(this.data.measures, key);
  readonly stance = (key: string) => labelIn(this.data.stances, key);
  /** The tie as read from its first side, or from the other. */
  readonly relationKind = (key: string, inverse = false) =>
    (inverse ? this.kind(key)?.inverseLabel : this.kind(key)?.label) ?? readable(key);
  readonly kinds = (): readonly string[] => this.data.relationKinds.map(({ kind }) => kind);
  readonly lasting = (key: string): boolean => this.kind(key)?.lasting ?? false;

  private kind(key: string) {
    return this.data.relationKinds.find(({ kind }) => kind === key);
  }
}

function labelIn(ontology: readonly { readonly key: string; readonly label: string }[], key: string): string {
  return ontology.find((term) => term.key === key)?.label ?? readable(key);
}

function readable(key: string): string {
  return key.toLowerCase().replaceAll("_", " ");
}
