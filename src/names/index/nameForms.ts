import { searchText } from "../searchText.ts";
import { nameSkeleton } from "./nameSkeleton.ts";
import { nameSounds } from "./nameTerms.ts";

/** Raised when the forms of names or the words of documents change, so that graphs are indexed again. */
export const nameFormsVersion = 7;

/** The properties by which a name is found, the same for a name that is stored and one that is asked for. */
export interface NameForms {
  /** Its words, for searches by words that match exactly or begin alike. */
  readonly search: string;
  /** Its terms, for searches by names that sound or mean alike. */
  readonly sounds: string;
  /** The name in its coarsest form, for finding names that may be equal. */
  readonly skeleton: string;
}

export function nameForms(value: string): NameForms {
  return { search: searchText(value), sounds: nameSounds(value), skeleton: nameSkeleton(value) };
}
