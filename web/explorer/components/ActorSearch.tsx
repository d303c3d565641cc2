import { useId, useRef, useState } from "react";
import { ask } from "../api/request.ts";
import { SearchDocument } from "../api/generated/graphql.ts";
import { useAsk } from "../api/useAsk.ts";
import { useExplorer } from "../ExplorerContext.ts";
import type { Actor } from "../scene/loadScene.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { ActorSymbol } from "./symbols.tsx";
import { FaultNote } from "./QueryState.tsx";

interface Props {
  readonly label: string;
  readonly placeholder?: string;
  readonly onChoose: (actor: Actor) => void;
  /** Whether the label is for screen readers alone. */
  readonly quiet?: boolean;
  readonly className?: string;
  readonly id?: string;
}

const pageSize = 8;

/** A text box that finds actors by name: the combobox of the ARIA patterns, with a list that suggests. */
export function ActorBox({ label, placeholder, onChoose, quiet = false, className = "", id }: Props) {
  const messages = useMessages();
  const { view, ontology } = useExplorer();
  const own = useId();
  const box = id ?? `${own}-box`;
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [size, setSize] = useState(pageSize);
  const input = useRef<HTMLInputElement>(null);
  // Punctuation alone is no name; the API would say so.
  const wanted = /[\p{L}\p{N}]/u.test(text) ? text.trim() : "";
  const asked = useAsk(open && wanted !== "" ? `${view.lang} ${size} ${wanted}` : null, async (signal) => ({
    text: wanted,
    ...(await ask(SearchDocument, { text: wanted, first: size, lang: view.lang }, signal)),
  }));
  const found = wanted === "" ? [] : (asked.data?.searchActors.edges ?? []);
  const total = asked.data?.searchActors.totalCount ?? 0;
  const hasMore = found.length > 0 && total > found.length && size < 100;
  const options = found.length + (hasMore ? 1 : 0);

  function choose(index: number): void {
    if (index === found.length && hasMore) {
      setSize(Math.min(100, size + 24));
      return;
    }
    const actor = found[index]?.node;
    if (!actor) return;
    setText("");
    setOpen(false);
    setActive(-1);
    setSize(pageSize);
    onChoose(actor);
  }

  function onKey(event: React.KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setOpen(true);
      if (options > 0) setActive((active + step + (active < 0 && step < 0 ? 1 : 0) + options) % options);
    } else if (event.key === "Enter" && open && options > 0) {
      event.preventDefault();
      choose(Math.max(0, active));
    } else if (event.key === "Escape") {
      if (open && wanted !== "") setOpen(false);
      else setText("");
    }
  }

  const shown = open && wanted !== "" && (asked.data !== undefined || asked.fault !== null);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: closes its list when the focus leaves it.
    <div
      className={`actor-box ${className}`}
      onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || setOpen(false)}
    >
      <label htmlFor={box} className={quiet ? "unseen" : ""}>
        {label}
      </label>
      <input
        ref={input}
        id={box}
        type="text"
        role="combobox"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        dir="auto"
        maxLength={200}
        value={text}
        placeholder={placeholder}
        aria-expanded={shown && found.length > 0}
        aria-controls={`${own}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 && shown ? `${own}-${active}` : undefined}
        onFocus={() => setOpen(true)}
        onChange={(event) => {
          setText(event.target.value);
          setOpen(true);
          setActive(-1);
          setSize(pageSize);
        }}
        onKeyDown={onKey}
      />
      <div className="suggestions" hidden={!shown} data-for={asked.data?.text}>
        <div id={`${own}-list`} role="listbox" aria-label={label}>
          {found.map(({ node, matchedName }, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the text box.
            <div
              key={node.id}
              id={`${own}-${index}`}
              role="option"
              aria-selected={index === active}
              tabIndex={-1}
              onMouseDown={(event) => event.preventDefault()}
              onMouseEnter={() => setActive(index)}
              onClick={() => choose(index)}
            >
              <ActorSymbol kind={node.kind} />
              <span className="names">
                <bdi className="name">{node.name}</bdi>
                {matchedName.value !== node.name && (
                  <span className="matched">
                    {messages.alsoKnownAs} <bdi lang={matchedName.lang ?? undefined}>{matchedName.value}</bdi>
                  </span>
                )}
              </span>
              <span className="facts">
                {ontology.actorKind(node.kind)}
                <br />
                {messages.relationCount(node.relationCount)}
              </span>
            </div>
          ))}
          {hasMore && (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the text box.
            <div
              id={`${own}-${found.length}`}
              role="option"
              aria-selected={active === found.length}
              tabIndex={-1}
              className="more"
              onMouseDown={(event) => event.preventDefault()}
              onMouseEnter={() => setActive(found.length)}
              onClick={() => choose(found.length)}
            >
              {messages.results(found.length, total)} · {messages.more(Math.min(24, total - found.length))}
            </div>
          )}
        </div>
        {!asked.busy && !asked.fault && found.length === 0 && <p className="note">{messages.nothingFound(wanted)}</p>}
        <FaultNote asked={asked} />
      </div>
      <span className="unseen" role="status">
        {shown && found.length > 0 ? messages.results(found.length, total) : ""}
      </span>
    </div>
  );
}
