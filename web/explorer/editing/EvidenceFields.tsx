import { Field } from "../components/Field.tsx";
import { useCurationMessages } from "../i18n/useCurationMessages.ts";
import { occurrencesOf, surroundings } from "./passages.ts";
import type { FieldsProps } from "./RelationFields.tsx";
import type { SourceDocument } from "./task.ts";

/** The passage that reports the relation, and where it is if its words occur more than once. */
export function EvidenceFields({
  document: { text, title, language },
  draft: { quote, start },
  problems,
  change,
}: FieldsProps & { document: SourceDocument }) {
  const messages = useCurationMessages();
  const places = text === null ? [] : occurrencesOf(text, quote);
  const isMissing = text !== null && quote.trim() !== "" && places.length === 0;
  function changeQuote(next: string): void {
    // The selected place stays while the passage is only cut or extended there.
    const found = text === null ? [] : occurrencesOf(text, next);
    change({ quote: next, start: start !== null && found.includes(start) ? start : (found[0] ?? null) });
  }
  return (
    <>
      <Field
        label={`${messages.passage}${title === null ? "" : ` — ${title}`}`}
        isRequired
        problem={isMissing ? messages.problems.notVerbatim : problems.quote && messages.problems[problems.quote]}
      >
        {(control) => (
          <textarea
            {...control}
            rows={3}
            dir="auto"
            lang={language ?? undefined}
            value={quote}
            onChange={(event) => changeQuote(event.target.value)}
          />
        )}
      </Field>
      {places.length > 1 && (
        <Field label={messages.whichPlace(places.length)}>
          {(control) => (
            <select
              {...control}
              dir="auto"
              value={start ?? places[0]}
              onChange={(event) => change({ start: Number(event.target.value) })}
            >
              {places.map((place) => (
                <option key={place} value={place}>
                  {surroundings(text!, place, quote.length)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </>
  );
}
