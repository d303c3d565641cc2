/**
 * What a verb says of an office or membership. `join` and `leave`: the organization that is named; `appoint`: the object
 * gets an office; `hold`: the subject has it, from then on if it is `take`; `resign`: the subject gives it up; `lead`: the
 * subject leads the organization that is the object; `dismiss`: the object loses the office of its title.
 */
export type AffiliationPattern = "join" | "leave" | "appoint" | "hold" | "take" | "resign" | "lead" | "dismiss";
