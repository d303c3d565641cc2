import { useExplorer } from "../../ExplorerContext.ts";
import { fileName } from "../../export/download.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { titleOf } from "../../page/titleOf.ts";

/** The name of a file with a table of the view: what the view shows, which table it is, and today. */
export function useFileName(table: string): string {
  const messages = useMessages();
  const { view, scene } = useExplorer();
  return fileName(`${titleOf(view, scene, messages)} ${table}`, new Date().toISOString().slice(0, 10));
}
