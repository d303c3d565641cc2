/** A piece of a Lucene query, of terms without any character that Lucene reads as an operator. */
export interface Clause {
  readonly lucene: string;
  /** What it adds where everything is found exactly. */
  readonly points: number;
  /** How many terms it asks for: Lucene refuses more than 1024 in all. */
  readonly terms: number;
}

/** The term itself. As a range, because Lucene gives a range its constant worth, and a plain term one by its rarity. */
export function exactly(term: string, points: number): Clause {
  return { lucene: `[${term} TO ${term}]^${points}`, points, terms: 1 };
}

/** Any term that begins so; of constant worth. */
export function beginning(term: string, points: number): Clause {
  return { lucene: `${term}*^${points}`, points, terms: 1 };
}

/** At least one; the worth of all that hold adds up. */
export function anyOf(clauses: readonly Clause[]): Clause {
  return combined(clauses, "");
}

/** Every one. */
export function allOf(clauses: readonly Clause[]): Clause {
  return combined(clauses, "+");
}

/** As good as nothing else: what it finds is not found exactly. */
export function atBest(clause: Clause): Clause {
  return { ...clause, points: 0 };
}

function combined(clauses: readonly Clause[], sign: string): Clause {
  return {
    lucene: `(${clauses.map(({ lucene }) => sign + lucene).join(" ")})`,
    points: clauses.reduce((sum, { points }) => sum + points, 0),
    terms: clauses.reduce((sum, { terms }) => sum + terms, 0),
  };
}
