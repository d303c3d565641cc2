import type { OntologyQuery } from "./generated/graphql.ts";

/** The labels of kinds, roles, measures and so on in the reader's language. A key without a label is shown as words. */
export class OntologyLabels {
  readonly data: OntologyQuery["ontology"];

  constructor(data: OntologyQuery["ontology"]) {
    this.data = data;
  }

  readonly actorKind = (key: string) => labelIn(this.data.actorKinds, key);
  readonly modality = (key: string) => labelIn(this.data.modalities, key);
  readonly role = (key: string) => labelIn(this.data.roles, key);
  readonly measure = (key: string) => labelIn(this.data.measures, key);
  readonly meetingMode = (key: string) => labelIn(this.data.meetingModes, key);
  readonly stance = (key: string) => labelIn(this.data.stances, key);
  /** "sanctions", or "is sanctioned by" for the inverse direction. */
  readonly relationKind = (key: string, inverse = false) =>
    (inverse ? this.kind(key)?.inverseLabel : this.kind(key)?.label) ?? asWords(key);
  readonly kinds = (): readonly string[] => this.data.relationKinds.map(({ kind }) => kind);
  readonly lasting = (key: string): boolean => this.kind(key)?.lasting ?? false;

  private kind(key: string) {
    return this.data.relationKinds.find(({ kind }) => kind === key);
  }
}

function labelIn(entries: readonly { readonly key: string; readonly label: string }[], key: string): string {
  return entries.find((entry) => entry.key === key)?.label ?? asWords(key);
}

function asWords(key: string): string {
  return key.toLowerCase().replaceAll("_", " ");
}
