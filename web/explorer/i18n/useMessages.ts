import { createContext, useContext } from "react";
import type { Language } from "../view/view.ts";
import { ar } from "./ar.ts";
import { en, type Words } from "./en.ts";

export const languages: Readonly<Record<Language, Words>> = { en, ar };

export const WordsContext = createContext<Words>(en);

/** What the page says, in the reader's language. */
export function useWords(): Words {
  return useContext(WordsContext);
}
