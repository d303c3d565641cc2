/** What a reader sees for a key, in each language that the ontology has. */
export interface Labels {
  readonly en: string;
  readonly ar: string;
}
