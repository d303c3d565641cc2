import { hasDates } from "../../api/where.ts";
import { useExplorer } from "../../ExplorerContext.ts";
import { filter } from "../../view/commands.ts";
import { emptyFilter } from "../../view/view.ts";
import { useMessages } from "../../i18n/useMessages.ts";

/** The two clocks, and how well sourced a tie must be. */
export function Filters() {
  const messages = useMessages();
  const { view, run } = useExplorer();
  const { at, knownOn, minSources, undated, since, until } = view.filter;
  const filtered = JSON.stringify(view.filter) !== JSON.stringify(emptyFilter);
  return (
    <details className="filters" open={innerWidth >= 900}>
      <summary>{messages.filters}</summary>
      <label title={messages.asOfHelp}>
        {messages.asOf}{" "}
        <input
          type="date"
          value={at ?? ""}
          aria-describedby="as-of-help"
          onChange={(event) => run(filter({ at: event.target.value || null, since: null, until: null }))}
        />
      </label>
      <span id="as-of-help" className="unseen">
        {messages.asOfHelp}
      </span>
      <label title={messages.knownOnHelp}>
        {messages.knownOn}{" "}
        <input
          type="date"
          value={knownOn ?? ""}
          aria-describedby="known-on-help"
          onChange={(event) => run(filter({ knownOn: event.target.value || null }))}
        />
      </label>
      <span id="known-on-help" className="unseen">
        {messages.knownOnHelp}
      </span>
      <label>
        {messages.minSources}{" "}
        <input
          type="number"
          min={1}
          max={99}
          placeholder="1"
          value={minSources ?? ""}
          onChange={(event) => run(filter({ minSources: Number(event.target.value) || null }))}
        />
      </label>
      {hasDates({ since, until, at }) && (
        <label className="check">
          <input type="checkbox" checked={undated} onChange={() => run(filter({ undated: !undated }))} />{" "}
          {messages.keepUndated}
        </label>
      )}
      {filtered && (
        <button type="button" className="link" onClick={() => run(filter(emptyFilter))}>
          {messages.clearFilters}
        </button>
      )}
    </details>
  );
}
