/**
 * Between whom a tie can be: whatever an institution has it with, states, states and organizations, persons, a state or organization and a person whom it holds, a person
 * and the state that gives refuge, whoever owns an organization, or actors of a kind.
 */
export type Parties =
  | "institution"
  | "states"
  | "powers"
  | "persons"
  | "holder"
  | "refuge"
  | "property"
  | "peers"
  | "any";

/** What words say of a tie between two actors. */
export interface AssociationPattern {
  readonly type: string;
  readonly directed: boolean;
  /** Whether it is the other actor from whom the tie goes out: "B belongs to A". */
  readonly isReversed?: boolean;
  readonly parties: Parties;
  /** The prepositions before the other actor; "" is the object. */
  readonly prepositions: readonly string[];
  /** The nouns of which one is the object of the verb, if it alone says too little: "restore … relations". */
  readonly objects?: readonly string[];
}

/** Lines such as "invasion > states: invade"; `>` and `<` are directed, `=` is not. "(with)" are prepositions, "{ties}" objects. */
export function associationLines(lines: string): (readonly [words: string, pattern: AssociationPattern])[] {
  return lines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [, type, arrow, parties, prepositions, objects, phrases] =
        /^(\S+) ([<>=]) (\w+)(?: \(([^)]*)\))?(?: \{([^}]*)\})?: (.*)$/.exec(line) ?? [];
      if (type === undefined || phrases === undefined) return [];
      const pattern: AssociationPattern = {
        type,
        directed: arrow !== "=",
        ...(arrow === "<" && { isReversed: true }),
        parties: parties as Parties,
        prepositions: prepositions === undefined ? [""] : prepositions.split(" "),
        ...(objects !== undefined && { objects: objects.split(" ") }),
      };
      return phrases.split(",").map((words) => [words.trim(), pattern] as const);
    });
}
