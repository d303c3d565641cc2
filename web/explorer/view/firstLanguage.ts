import type { Language } from "./view.ts";

/** The first of the reader's languages that the page speaks. */
export function firstLanguage(): Language {
  const known = navigator.languages.map((tag) => tag.split("-")[0]).find((tag) => tag === "ar" || tag === "en");
  return known === "ar" ? "ar" : "en";
}
