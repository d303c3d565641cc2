import type { Modality } from "../../../ontology/modalities.ts";
import type { Stance } from "../../../ontology/stances.ts";
import type { AffiliationPattern } from "../../tables/affiliationPattern.ts";
import type { MeetingPattern } from "../../tables/ar/meeting.ts";
import type { AssociationPattern } from "../../tables/associationPattern.ts";
import type { ArabicGender } from "../../text/arabicVerbs.ts";

/** What words report, before it is known who takes part. */
export type TriggerValue =
  | { readonly kind: "STATEMENT"; readonly stance: Stance; readonly carries: boolean }
  | { readonly kind: "MEETING"; readonly pattern: MeetingPattern }
  | { readonly kind: "SANCTION"; readonly pattern: SanctionPattern }
  | {
      readonly kind: "ASSOCIATION";
      readonly patterns: readonly AssociationPattern[];
      /** Whether it is an Arabic verbal noun of what somebody does: "قطع العلاقات". */
      readonly isDeed?: true;
    }
  | { readonly kind: "AFFILIATION"; readonly pattern: AffiliationPattern }
  | { readonly kind: "OTHER"; readonly effect: Modality };

export type SanctionPattern =
  | "impose"
  | "raise"
  | "target"
  | "reach"
  | "list"
  | "lift"
  | "noun"
  | "subjectTo"
  | "freeze"
  | "unfreeze"
  | "ban"
  | "expel"
  | "unlist"
  | "orderOut"
  | "outlaw"
  | "hitWith"
  | "refuse"
  | "restrict"
  | "suspend";

/** Words of a sentence that report something, the tokens from `from` to before `to`. */
export interface Trigger {
  readonly from: number;
  readonly to: number;
  readonly value: TriggerValue;
  readonly form: "finite" | "base" | "gerund" | "participle" | "noun" | "passive";
  readonly isFuture: boolean;
  readonly isImperfect: boolean;
  /** Whether an Arabic pronoun is attached: the object of a verb, or the owner of a noun. */
  readonly hasPronoun: boolean;
  readonly hasConjunction: boolean;
  /** Of whom an Arabic verb is said, if its form tells it. */
  readonly gender?: ArabicGender | null;
}
