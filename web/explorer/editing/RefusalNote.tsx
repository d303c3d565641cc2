import type { ApiError } from "../api/request.ts";
import { Note } from "../components/Note.tsx";
import { useCurationMessages } from "../i18n/useCurationMessages.ts";

interface Props {
  readonly error: ApiError;
  /** What a CONFLICT means here; by default, that another change came first. */
  readonly conflict?: string | undefined;
}

/** Why the server refused what an editor sent. */
export function RefusalNote({ error: { code, message, reason = "" }, conflict }: Props) {
  const messages = useCurationMessages();
  const known = messages.articleRefusals[reason];
  if (known)
    return (
      <Note variant="error" role="alert">
        {known}
      </Note>
    );
  return (
    <Note variant="error" role="alert">
      {(code === "CONFLICT" && conflict) || (messages.refusals[code] ?? messages.failed)}{" "}
      {/* The API's messages are in English. */}
      <bdi lang="en" dir="ltr">
        {message}
      </bdi>
    </Note>
  );
}
