/**
 * What a verb says of an office or membership. `join` and `leave`: the organization that is named; `admit`: the object joins the
 * organization that is the subject; `appoint`: the object gets an office; `hold`: the subject has it, from then on if it is `take`, or
 * `enter` if the verb need not tell which one; `resign`: the subject gives it up; `lead`: the subject leads the organization that is the
 * object; `serve`: the subject belongs to the object; `dismiss`: the object loses the office of its title, or the one that it has.
 */
export type AffiliationPattern =
  | "join"
  | "leave"
  | "admit"
  | "appoint"
  | "hold"
  | "serve"
  | "take"
  | "enter"
  | "resign"
  | "lead"
  | "dismiss";
