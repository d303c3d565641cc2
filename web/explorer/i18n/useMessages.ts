import { createContext, useContext } from "react";
import type { PageLanguage } from "../view/view.ts";
import { ar } from "./ar.ts";
import { en, type Messages } from "./en.ts";

export const messagesByLanguage: Readonly<Record<PageLanguage, Messages>> = { en, ar };

export const MessagesContext = createContext<Messages>(en);

/** The page's texts in the reader's language. */
export function useMessages(): Messages {
  return useContext(MessagesContext);
}
