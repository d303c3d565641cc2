/** What a phrase for an office says. */
export interface Office {
  /** As it stands in the table, without the article. */
  readonly office: string;
  /** Whether it is the office of a state, whose organ the text need not name. */
  readonly isNational: boolean;
  readonly isPlural: boolean;
  /** Whether any portfolio may follow: "وزير المصالحة الوطنية". */
  readonly isPortfolio?: boolean;
}
