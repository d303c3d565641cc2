import { type KeyboardEvent, useId, useRef, useState } from "react";
import { SearchActorsDocument } from "../api/generated/graphql.ts";
import { useOperation } from "../api/useApiQuery.ts";
import { useExplorer } from "../ExplorerContext.ts";
import { isolated } from "../i18n/direction.ts";
import { useMessages } from "../i18n/useMessages.ts";
import type { SceneActor } from "../scene/loadScene.ts";
import { ActorOption } from "./ActorOption.tsx";
import styles from "./ActorSearch.module.css";
import { Note } from "./Note.tsx";
import { ErrorNote } from "./QueryState.tsx";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

interface Props {
  readonly label: string;
  readonly placeholder?: string;
  readonly onChoose: (actor: SceneActor) => void;
  /** Offers new actors with the typed name as well. */
  readonly onCreate?: ((kind: string, name: string) => void) | undefined;
  readonly isLabelHidden?: boolean;
  /** Whether an actor is missing here. */
  readonly isInvalid?: boolean;
  readonly className?: string;
  readonly id?: string;
}

const pageSize = 8;
const nextPageSize = 24;
const maxResults = 100;

/** Finds actors by name: a combobox with a list box. https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ */
export function ActorSearch({
  label,
  placeholder,
  onChoose,
  onCreate,
  isLabelHidden = false,
  isInvalid = false,
  className = "",
  id,
}: Props) {
  const messages = useMessages();
  const { view, ontology } = useExplorer();
  const ownId = useId();
  const inputId = id ?? `${ownId}-input`;
  const [text, setText] = useState("");
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [size, setSize] = useState(pageSize);
  const input = useRef<HTMLInputElement>(null);
  // The API rejects a text without letters or digits.
  const name = /[\p{L}\p{N}]/u.test(text) ? text.trim() : "";
  const query = useOperation(
    SearchActorsDocument,
    isOpen && name !== "" ? { text: name, first: size, lang: view.lang } : null,
  );
  const found = query.data?.searchActors.edges ?? [];
  const nearest = query.data?.searchActors.didYouMean ?? [];
  const results = found.length > 0 ? found : nearest;
  const total = query.data?.searchActors.totalCount ?? 0;
  const hasMore = found.length > 0 && total > found.length && size < maxResults;
  const createdKinds = onCreate && query.data && name !== "" ? ontology.data.actorKinds : [];
  const firstCreated = results.length + (hasMore ? 1 : 0);
  const optionCount = firstCreated + createdKinds.length;
  const isListShown = isOpen && name !== "" && (query.data !== undefined || query.error !== null);

  function choose(index: number): void {
    if (index === results.length && hasMore) {
      setSize(Math.min(maxResults, size + nextPageSize));
      return;
    }
    const actor = results[index]?.node;
    const created = createdKinds[index - firstCreated];
    if (!actor && !created) return;
    setText("");
    setIsOpen(false);
    setActive(-1);
    setSize(pageSize);
    if (actor) onChoose(actor);
    else onCreate!(created!.key, name);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setIsOpen(true);
      if (optionCount > 0) setActive((active + step + (active < 0 && step < 0 ? 1 : 0) + optionCount) % optionCount);
    } else if (event.key === "Enter" && isOpen && optionCount > 0) {
      event.preventDefault();
      choose(Math.max(0, active));
    } else if (event.key === "Escape") {
      if (isOpen && name !== "") setIsOpen(false);
      else setText("");
    }
  }

  const option = (index: number) => ({
    id: `${ownId}-${index}`,
    isActive: index === active,
    onActivate: () => setActive(index),
    onChoose: () => choose(index),
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: closes its list when the focus leaves it.
    <div
      className={`${styles.search} ${className}`}
      onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || setIsOpen(false)}
    >
      <label htmlFor={inputId}>{isLabelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : label}</label>
      <input
        ref={input}
        id={inputId}
        type="text"
        role="combobox"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        dir="auto"
        maxLength={200}
        value={text}
        placeholder={placeholder}
        aria-expanded={isListShown && optionCount > 0}
        aria-controls={`${ownId}-list`}
        aria-autocomplete="list"
        aria-invalid={isInvalid}
        aria-activedescendant={active >= 0 && isListShown ? `${ownId}-${active}` : undefined}
        onFocus={() => setIsOpen(true)}
        onChange={(event) => {
          setText(event.target.value);
          setIsOpen(true);
          setActive(-1);
          setSize(pageSize);
        }}
        onKeyDown={onKeyDown}
      />
      <div className={styles.results} hidden={!isListShown} data-results-for={query.isFetching ? undefined : name}>
        {found.length === 0 && nearest.length > 0 && <Note>{messages.didYouMean(name)}</Note>}
        <div id={`${ownId}-list`} role="listbox" aria-label={label}>
          {results.map(({ node, matchedName, agreement }, index) => (
            <ActorOption
              key={node.id}
              actor={node}
              matchedName={matchedName}
              agreement={agreement}
              {...option(index)}
            />
          ))}
          {hasMore && (
            <ActorOption {...option(results.length)}>
              {messages.results(found.length, total)} · {messages.more(Math.min(nextPageSize, total - results.length))}
            </ActorOption>
          )}
          {createdKinds.map(({ key, label: kind }, index) => (
            <ActorOption key={key} {...option(firstCreated + index)}>
              {messages.newActorOf(kind, isolated(name))}
            </ActorOption>
          ))}
        </div>
        {!query.isFetching && !query.error && results.length === 0 && <Note>{messages.nothingFound(name)}</Note>}
        <ErrorNote query={query} />
      </div>
      <VisuallyHidden role="status">
        {isListShown && results.length > 0 ? messages.results(results.length, Math.max(total, results.length)) : ""}
      </VisuallyHidden>
    </div>
  );
}
