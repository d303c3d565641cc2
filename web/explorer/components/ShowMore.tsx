import { useMessages } from "../i18n/useMessages.ts";
import { Button } from "./Button.tsx";
import { Note } from "./Note.tsx";

interface Props {
  readonly shown: number;
  readonly total: number;
  readonly pageSize: number;
  readonly onMore: () => void;
}

/** How many of all are listed, and a button that lists more; nothing if all are. */
export function ShowMore({ shown, total, pageSize, onMore }: Props) {
  const messages = useMessages();
  if (shown >= total) return null;
  return (
    <Note>
      {messages.showingOf(shown, total)}{" "}
      <Button onClick={onMore}>{messages.more(Math.min(pageSize, total - shown))}</Button>
    </Note>
  );
}
