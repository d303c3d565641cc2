import { useEffect, useRef, useState } from "react";
import buttonStyles from "../../components/Button.module.css";
import { Button } from "../../components/Button.tsx";
import { Icon } from "../../components/IconButton.tsx";
import { closeOnEscape } from "../../components/Menu.tsx";
import { VisuallyHidden } from "../../components/VisuallyHidden.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { activeFilters } from "../../i18n/filterTexts.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { emptyFilter } from "../../view/view.ts";
import styles from "./FilterBar.module.css";
import { FilterFields } from "./FilterFields.tsx";

/** One line above the graph: the fields of the filter on demand, a chip for each active filter, and how to clear all. */
export function FilterBar() {
  const messages = useMessages();
  const { view, run, ontology, scene } = useExplorer();
  const active = activeFilters(view, messages, ontology);
  const details = useRef<HTMLDetailsElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const onPointerDown = ({ target }: PointerEvent) => {
      if (details.current && !details.current.contains(target as Node)) details.current.open = false;
    };
    window.addEventListener("pointerdown", onPointerDown);
    return () => window.removeEventListener("pointerdown", onPointerDown);
  }, []);
  return (
    <section className={styles.bar} aria-label={messages.filters}>
      <details
        ref={details}
        className={styles.fields}
        onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
        onKeyDown={closeOnEscape}
      >
        <summary className={buttonStyles.plain}>
          {messages.filters}
          {active.length > 0 && <span className={styles.count}>{active.length.toLocaleString(messages.locale)}</span>}
        </summary>
        {isOpen && (
          <div className={styles.popover}>
            <FilterFields />
          </div>
        )}
      </details>
      <ul className={styles.chips} aria-label={messages.activeFilters(active.length)}>
        {active.map(({ text, clear }) => (
          <li key={text}>
            <button type="button" aria-label={messages.remove(text)} onClick={() => run(clear)}>
              <span>{text}</span>
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      {active.length > 0 && (
        <Button variant="link" onClick={() => run((now) => ({ ...now, filter: emptyFilter, minDegree: null }))}>
          {messages.clearFilters}
        </Button>
      )}
      <VisuallyHidden role="status">
        {active.length > 0 &&
          `${messages.activeFilters(active.length)}: ${messages.graphSize(scene.actors.length, scene.edges.length)}`}
      </VisuallyHidden>
    </section>
  );
}
