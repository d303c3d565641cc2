import { dateText } from "../i18n/dates.ts";
import { useMessages } from "../i18n/useMessages.ts";

interface Props {
  readonly document: {
    readonly publisher: string | null;
    readonly publishedOn: string | null;
    readonly language: string | null;
  };
}

/** Who published a document, and when. */
export function DocumentFacts({ document: { publisher, publishedOn, language } }: Props) {
  const messages = useMessages();
  return (
    <>
      {publisher && (
        <>
          <bdi lang={language ?? undefined}>{publisher}</bdi>
          {" · "}
        </>
      )}
      {publishedOn ? messages.published(dateText(publishedOn, messages)) : messages.dateUnknown}
    </>
  );
}
