import { useRef, useState } from "react";
import { useAsk } from "../../api/useAsk.ts";
import { useExplorer } from "../../ExplorerContext.ts";
import { findPaths } from "../../view/commands.ts";
import { type PathQuery, createPathQuery } from "../../view/view.ts";
import { dateText } from "../../i18n/dates.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { ActorBox } from "../../components/ActorSearch.tsx";
import { Span } from "../../components/RangeSlider.tsx";
import { Icon, RelationSymbol } from "../../components/symbols.tsx";
import { loadBars, from as range } from "../timeline/timelineData.ts";
import { useNames } from "../../api/useActorNames.ts";

type Change = (change: Partial<PathQuery>) => void;

/** What a path may use, as plain controls. Each change asks anew. */
export function PathConditions({ pathQuery }: { pathQuery: PathQuery }) {
  const messages = useMessages();
  const { run } = useExplorer();
  const change: Change = (part) => run(findPaths({ ...pathQuery, ...part }));
  const usual = createPathQuery(pathQuery.from, pathQuery.to);
  const conditioned = JSON.stringify({ ...pathQuery, first: 0 }) !== JSON.stringify({ ...usual, first: 0 });
  return (
    <details className="conditions" open={conditioned}>
      <summary>{messages.conditions}</summary>
      <Kinds pathQuery={pathQuery} change={change} />
      <Years pathQuery={pathQuery} change={change} />
      <Numbers pathQuery={pathQuery} change={change} />
      <Through list="via" pathQuery={pathQuery} change={change} />
      <Through list="avoid" pathQuery={pathQuery} change={change} />
      <Checks pathQuery={pathQuery} change={change} />
      {conditioned && (
        <button type="button" className="link" onClick={() => change(usual)}>
          {messages.clear}
        </button>
      )}
    </details>
  );
}

interface Props {
  readonly pathQuery: PathQuery;
  readonly change: Change;
}

function Kinds({ pathQuery: { kinds }, change }: Props) {
  const messages = useMessages();
  const { ontology } = useExplorer();
  const all = ontology.kinds();
  const isOn = (kind: string) => kinds.length === 0 || kinds.includes(kind);
  function toggle(kind: string): void {
    const next = all.filter((one) => (one === kind ? !isOn(one) : isOn(one)));
    if (next.length > 0) change({ kinds: next.length === all.length ? [] : next });
  }
  return (
    <fieldset>
      <legend>{messages.anyKind}</legend>
      {all.map((kind) => (
        <label key={kind} className="check">
          <input type="checkbox" checked={isOn(kind)} onChange={() => toggle(kind)} /> <RelationSymbol kind={kind} />{" "}
          {ontology.relationKind(kind)}
        </label>
      ))}
    </fieldset>
  );
}

/** From the first to the last year that the graph has a relation in. */
function Years({ pathQuery: { since, until }, change }: Props) {
  const messages = useMessages();
  const asked = useAsk("years", (signal) => loadBars({ actors: null, where: {} }, signal));
  const [drawn, setDrawn] = useState<readonly [number, number] | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const starts = asked.data?.starts ?? [];
  if (starts.length < 2) return null;
  const years = range(starts[0]!.slice(0, 4), starts.at(-1)!.slice(0, 4));
  const last = years.length - 1;
  const at = (date: string | null, otherwise: number) =>
    date === null ? otherwise : Math.max(0, Math.min(last, years.indexOf(date.slice(0, 4))));
  const [from, to] = drawn ?? [at(since, 0), at(until, last)];
  function onChange(first: number, second: number): void {
    setDrawn([first, second]);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setDrawn(null);
      change({ since: first === 0 ? null : years[first]!, until: second === last ? null : years[second]! });
    }, 300);
  }
  return (
    <fieldset className="years">
      <legend>{messages.time}</legend>
      <Span
        labels={years.map((year) => dateText(year, messages))}
        from={from}
        to={to}
        onChange={onChange}
        fromLabel={messages.sinceYear}
        toLabel={messages.untilYear}
      />
      <output>{messages.span(dateText(years[from]!, messages), dateText(years[to]!, messages))}</output>
    </fieldset>
  );
}

function Numbers({ pathQuery, change }: Props) {
  const messages = useMessages();
  const number = (key: "minSources" | "maxDegree", label: string, placeholder: string) => (
    <label className="field">
      <span>{label}</span>
      <input
        type="number"
        min={1}
        max={999_999}
        placeholder={placeholder}
        value={pathQuery[key] ?? ""}
        onChange={(event) => change({ [key]: Number(event.target.value) || null })}
      />
    </label>
  );
  return (
    <>
      {number("minSources", messages.minSources, "1")}
      {number("maxDegree", messages.avoidHubs, messages.noLimit)}
      <label className="field">
        <span>{messages.maxHops}</span>
        <input
          type="number"
          min={1}
          max={10}
          value={pathQuery.maxHops}
          onChange={(event) => change({ maxHops: Math.max(1, Math.min(10, Number(event.target.value) || 6)) })}
        />
      </label>
      <label className="field">
        <span>{messages.rankBy}</span>
        <select value={pathQuery.rankBy} onChange={(event) => change({ rankBy: event.target.value })}>
          {Object.entries(messages.ranks).map(([rank, text]) => (
            <option key={rank} value={rank}>
              {text}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

function Through({ list, pathQuery, change }: Props & { list: "via" | "avoid" }) {
  const messages = useMessages();
  const ids = pathQuery[list];
  const nameOf = useNames(ids);
  return (
    <div className="through">
      <ActorBox
        label={messages[list]}
        placeholder={messages.addActor}
        onChoose={({ id }) => change({ [list]: [...new Set([...ids, id])] })}
      />
      {ids.length > 0 && (
        <ul className="chips">
          {ids.map((id) => (
            <li key={id}>
              <bdi>{nameOf(id)}</bdi>
              <button
                type="button"
                className="icon-button"
                aria-label={messages.remove(nameOf(id))}
                onClick={() => change({ [list]: ids.filter((one) => one !== id) })}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Checks({ pathQuery, change }: Props) {
  const messages = useMessages();
  const check = (label: string, on: boolean, part: Partial<PathQuery>) => (
    <label className="check">
      <input type="checkbox" checked={on} onChange={() => change(part)} /> {label}
    </label>
  );
  const { inTimeOrder, direction, planned } = pathQuery;
  return (
    <fieldset>
      <legend className="unseen">{messages.conditions}</legend>
      {check(messages.inTimeOrder, inTimeOrder, { inTimeOrder: !inTimeOrder })}
      {check(messages.forwardOnly, direction === "FORWARD", { direction: direction === "FORWARD" ? "ANY" : "FORWARD" })}
      {check(messages.withPlanned, planned, { planned: !planned })}
    </fieldset>
  );
}
