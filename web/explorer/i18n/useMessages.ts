import { createContext, useContext } from "react";
import type { Language } from "../view/view.ts";
import { ar } from "./ar.ts";
import { en, type Messages } from "./en.ts";

export const languages: Readonly<Record<Language, Messages>> = { en, ar };

export const MessagesContext = createContext<Messages>(en);

/** The page's texts in the reader's language. */
export function useMessages(): Messages {
  return useContext(MessagesContext);
}
