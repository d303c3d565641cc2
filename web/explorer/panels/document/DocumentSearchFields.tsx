import { PublishersDocument } from "../../api/deferred/generated/graphql.ts";
import { useOperation } from "../../api/useApiQuery.ts";
import { Button } from "../../components/Button.tsx";
import { DateField } from "../../components/DateField.tsx";
import { Field } from "../../components/Field.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { type DocumentSearch, emptyDocumentSearch } from "../../view/view.ts";
import styles from "./DocumentsPanel.module.css";

/** The text to search for, the publisher and the dates of the listed documents. */
export function DocumentSearchFields() {
  const messages = useMessages();
  const { view, replace } = useExplorer();
  const { text, publisher } = view.documentSearch;
  const { publishers = [] } = useOperation(PublishersDocument, {}).data?.overview ?? {};
  const change = (part: Partial<DocumentSearch>) =>
    replace((now) => ({ ...now, documentSearch: { ...now.documentSearch, ...part } }));
  const isChanged = JSON.stringify(view.documentSearch) !== JSON.stringify(emptyDocumentSearch);
  return (
    <search className={styles.fields}>
      <input
        type="text"
        dir="auto"
        value={text}
        placeholder={messages.searchDocuments}
        aria-label={messages.searchDocuments}
        maxLength={1000}
        onChange={(event) => change({ text: event.target.value })}
      />
      <Field label={messages.publisher}>
        {(control) => (
          <select
            {...control}
            value={publisher ?? ""}
            onChange={(event) => change({ publisher: event.target.value || null })}
          >
            <option value="">{messages.anyPublisher}</option>
            {publisher !== null && !publishers.some(({ name }) => name === publisher) && <option>{publisher}</option>}
            {publishers.map(({ name, documentCount }) => (
              <option key={name} value={name}>
                {name} ({documentCount.toLocaleString(messages.locale)})
              </option>
            ))}
          </select>
        )}
      </Field>
      <DateField
        label={messages.publishedSince}
        value={view.documentSearch.since}
        onChange={(since) => change({ since })}
      />
      <DateField
        label={messages.publishedUntil}
        value={view.documentSearch.until}
        onChange={(until) => change({ until })}
      />
      {isChanged && (
        <Button variant="link" onClick={() => change(emptyDocumentSearch)}>
          {messages.clearFilters}
        </Button>
      )}
    </search>
  );
}
