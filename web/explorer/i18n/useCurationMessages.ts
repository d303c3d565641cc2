import { useExplorer } from "../ExplorerContext.ts";
import { ar } from "./ar.ts";
import { arCuration } from "./arCuration.ts";
import { en } from "./en.ts";
import { type AllMessages, enCuration } from "./enCuration.ts";

const messagesByLanguage = { en: { ...en, ...enCuration }, ar: { ...ar, ...arCuration } };

/** The page's texts with those of history and editing, in the reader's language. */
export function useCurationMessages(): AllMessages {
  const { view } = useExplorer();
  return messagesByLanguage[view.lang];
}
