/** More than Lucene ever gives a term: the logarithm of the number of names, doubled. */
const highestScore = 40;
const maxPlainTerms = 8;

/** Part of a Lucene query. Its terms contain no character that Lucene reads as an operator. */
export interface Clause {
  readonly lucene: string;
  /** The points that it adds to the score if all its terms match exactly. */
  readonly points: number;
  /** How many terms it has. Lucene rejects a query with more than 1024. */
  readonly terms: number;
}

/**
 * Matches the term itself. It is written as a range, because Lucene scores a range by its boost alone but a plain term
 * by its rarity too.
 */
export function exactTerm(term: string, points: number): Clause {
  return { lucene: `[${term} TO ${term}]^${points}`, points, terms: 1 };
}

/**
 * The same query, but of names that match it equally well those with the fewest words come first. The terms add less than a half to its
 * score, which is a whole number otherwise: whoever reads the score rounds it.
 */
export function preferringShort(lucene: string, terms: readonly string[]): string {
  const plain = terms.slice(0, maxPlainTerms);
  const boost = (0.45 / highestScore / plain.length).toFixed(5);
  return [`+${lucene}`, ...plain.map((term) => `${term}^${boost}`)].join(" ");
}

/** Matches every term with this prefix, with a constant score. */
export function prefixTerm(prefix: string, points: number): Clause {
  return { lucene: `${prefix}*^${points}`, points, terms: 1 };
}

/** Matches if at least one clause does; the scores of all matching clauses add up. */
export function matchAny(clauses: readonly Clause[]): Clause {
  return combine(clauses, "");
}

/** Matches if every clause does. */
export function matchAll(clauses: readonly Clause[]): Clause {
  return combine(clauses, "+");
}

/** The same clause for an approximate match, which does not count towards the points of an exact match. */
export function inexact(clause: Clause): Clause {
  return { ...clause, points: 0 };
}

function combine(clauses: readonly Clause[], operator: string): Clause {
  return {
    lucene: `(${clauses.map(({ lucene }) => operator + lucene).join(" ")})`,
    points: clauses.reduce((sum, { points }) => sum + points, 0),
    terms: clauses.reduce((sum, { terms }) => sum + terms, 0),
  };
}
