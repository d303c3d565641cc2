/** The text that readers see for a key, in each language of the ontology. */
export interface Labels {
  readonly en: string;
  readonly ar: string;
}
