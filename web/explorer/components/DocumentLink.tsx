import { useExplorer } from "../ExplorerContext.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { select } from "../view/commands.ts";
import { Button } from "./Button.tsx";

interface Props {
  readonly document: { readonly id: string; readonly title: string | null; readonly language: string | null };
}

/** A document's title; a click opens the document. */
export function DocumentLink({ document: { id, title, language } }: Props) {
  const messages = useMessages();
  const { run } = useExplorer();
  return (
    <Button variant="link" onClick={() => run(select({ type: "document", id, evidence: null }))}>
      <bdi lang={language ?? undefined}>{title ?? messages.untitled}</bdi>
    </Button>
  );
}
