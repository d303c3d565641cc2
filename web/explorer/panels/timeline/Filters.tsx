import { hasDates } from "../../api/where.ts";
import { useExplorer } from "../../ExplorerContext.ts";
import { filter } from "../../view/commands.ts";
import { emptyFilter } from "../../view/view.ts";
import { useWords } from "../../i18n/useMessages.ts";

/** The two clocks, and how well sourced a tie must be. */
export function Filters() {
  const words = useWords();
  const { view, run } = useExplorer();
  const { at, knownOn, minSources, undated, since, until } = view.filter;
  const filtered = JSON.stringify(view.filter) !== JSON.stringify(emptyFilter);
  return (
    <details className="filters" open={innerWidth >= 900}>
      <summary>{words.filters}</summary>
      <label title={words.asOfHelp}>
        {words.asOf}{" "}
        <input
          type="date"
          value={at ?? ""}
          aria-describedby="as-of-help"
          onChange={(event) => run(filter({ at: event.target.value || null, since: null, until: null }))}
        />
      </label>
      <span id="as-of-help" className="unseen">
        {words.asOfHelp}
      </span>
      <label title={words.knownOnHelp}>
        {words.knownOn}{" "}
        <input
          type="date"
          value={knownOn ?? ""}
          aria-describedby="known-on-help"
          onChange={(event) => run(filter({ knownOn: event.target.value || null }))}
        />
      </label>
      <span id="known-on-help" className="unseen">
        {words.knownOnHelp}
      </span>
      <label>
        {words.minSources}{" "}
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
          {words.keepUndated}
        </label>
      )}
      {filtered && (
        <button type="button" className="link" onClick={() => run(filter(emptyFilter))}>
          {words.clearFilters}
        </button>
      )}
    </details>
  );
}
