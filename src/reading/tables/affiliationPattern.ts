/**
 * What a verb says of an office or membership. `join` and `leave`: the organization that is named; `appoint`: the object
 * gets an office; `hold`: the subject has it, from then on if it is `take`; `resign`: the subject gives it up;
 * `dismiss`: the object loses it; `lead`: the subject leads the state or organization that is named.
 */
export type AffiliationPattern = "join" | "leave" | "appoint" | "hold" | "take" | "resign" | "dismiss" | "lead";
