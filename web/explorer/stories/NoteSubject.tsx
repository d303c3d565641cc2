import { useActorNames } from "../api/useActorNames.ts";
import { useStoryMessages } from "./useStoryMessages.ts";

/** The names of the actors that a note is about. */
export function NoteSubject({ about }: { about: readonly string[] }) {
  const messages = useStoryMessages();
  const nameOf = useActorNames(about);
  return about.map((id, index) => (
    <span key={id}>
      {index > 0 && ` ${messages.and} `}
      <bdi>{nameOf(id)}</bdi>
    </span>
  ));
}
