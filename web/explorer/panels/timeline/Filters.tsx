import type { ReactNode } from "react";
import { hasDates } from "../../api/where.ts";
import { Button } from "../../components/Button.tsx";
import { Checkbox } from "../../components/Checkbox.tsx";
import { VisuallyHidden } from "../../components/VisuallyHidden.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { filter } from "../../view/commands.ts";
import { emptyFilter } from "../../view/view.ts";
import styles from "./Filters.module.css";

/** Filters by the day on which relations held, the day on which the graph knew them, and the number of sources. */
export function Filters() {
  const messages = useMessages();
  const { view, run } = useExplorer();
  const { at, knownOn, minSources, undated } = view.filter;
  const isFiltered = JSON.stringify(view.filter) !== JSON.stringify(emptyFilter);
  return (
    <details className={styles.filters} open={innerWidth >= 900}>
      <summary>{messages.filters}</summary>
      <Field label={messages.asOf} help={messages.asOfHelp} helpId="as-of-help">
        <input
          type="date"
          value={at ?? ""}
          aria-describedby="as-of-help"
          onChange={(event) => run(filter({ at: event.target.value || null, since: null, until: null }))}
        />
      </Field>
      <Field label={messages.knownOn} help={messages.knownOnHelp} helpId="known-on-help">
        <input
          type="date"
          value={knownOn ?? ""}
          aria-describedby="known-on-help"
          onChange={(event) => run(filter({ knownOn: event.target.value || null }))}
        />
      </Field>
      <Field label={messages.minSources}>
        <input
          type="number"
          min={1}
          max={99}
          placeholder="1"
          value={minSources ?? ""}
          onChange={(event) => run(filter({ minSources: Number(event.target.value) || null }))}
        />
      </Field>
      {hasDates(view.filter) && (
        <div>
          <Checkbox checked={undated} onChange={() => run(filter({ undated: !undated }))}>
            {messages.keepUndated}
          </Checkbox>
        </div>
      )}
      {isFiltered && (
        <Button variant="link" onClick={() => run(filter(emptyFilter))}>
          {messages.clearFilters}
        </Button>
      )}
    </details>
  );
}

interface FieldProps {
  readonly label: string;
  readonly help?: string;
  readonly helpId?: string;
  readonly children: ReactNode;
}

function Field({ label, help, helpId, children }: FieldProps) {
  return (
    <>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the input is in the children. */}
      <label className={styles.field} title={help}>
        {label} {children}
      </label>
      {help && <VisuallyHidden id={helpId}>{help}</VisuallyHidden>}
    </>
  );
}
