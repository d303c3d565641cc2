import { useRef, useState } from "react";
import { useAsk } from "../../api/useAsk.ts";
import { useExplorer } from "../../ExplorerContext.ts";
import { askPaths } from "../../view/commands.ts";
import { type PathQuestion, pathQuestion } from "../../view/view.ts";
import { dateText } from "../../i18n/dates.ts";
import { useWords } from "../../i18n/useMessages.ts";
import { ActorBox } from "../../components/ActorSearch.tsx";
import { Span } from "../../components/RangeSlider.tsx";
import { Icon, TieSign } from "../../components/symbols.tsx";
import { loadBars, from as range } from "../timeline/timelineData.ts";
import { useNames } from "../../api/useActorNames.ts";

type Change = (change: Partial<PathQuestion>) => void;

/** What a path may use, as plain controls. Each change asks anew. */
export function PathConditions({ question }: { question: PathQuestion }) {
  const words = useWords();
  const { run } = useExplorer();
  const change: Change = (part) => run(askPaths({ ...question, ...part }));
  const usual = pathQuestion(question.from, question.to);
  const conditioned = JSON.stringify({ ...question, first: 0 }) !== JSON.stringify({ ...usual, first: 0 });
  return (
    <details className="conditions" open={conditioned}>
      <summary>{words.conditions}</summary>
      <Kinds question={question} change={change} />
      <Years question={question} change={change} />
      <Numbers question={question} change={change} />
      <Through list="via" question={question} change={change} />
      <Through list="avoid" question={question} change={change} />
      <Checks question={question} change={change} />
      {conditioned && (
        <button type="button" className="link" onClick={() => change(usual)}>
          {words.clear}
        </button>
      )}
    </details>
  );
}

interface Props {
  readonly question: PathQuestion;
  readonly change: Change;
}

function Kinds({ question: { kinds }, change }: Props) {
  const words = useWords();
  const { terms } = useExplorer();
  const all = terms.kinds();
  const isOn = (kind: string) => kinds.length === 0 || kinds.includes(kind);
  function toggle(kind: string): void {
    const next = all.filter((one) => (one === kind ? !isOn(one) : isOn(one)));
    if (next.length > 0) change({ kinds: next.length === all.length ? [] : next });
  }
  return (
    <fieldset>
      <legend>{words.anyKind}</legend>
      {all.map((kind) => (
        <label key={kind} className="check">
          <input type="checkbox" checked={isOn(kind)} onChange={() => toggle(kind)} /> <TieSign kind={kind} />{" "}
          {terms.relationKind(kind)}
        </label>
      ))}
    </fieldset>
  );
}

/** From the first to the last year that the graph has a relation in. */
function Years({ question: { since, until }, change }: Props) {
  const words = useWords();
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
      <legend>{words.time}</legend>
      <Span
        labels={years.map((year) => dateText(year, words))}
        from={from}
        to={to}
        onChange={onChange}
        fromLabel={words.sinceYear}
        toLabel={words.untilYear}
      />
      <output>{words.span(dateText(years[from]!, words), dateText(years[to]!, words))}</output>
    </fieldset>
  );
}

function Numbers({ question, change }: Props) {
  const words = useWords();
  const number = (key: "minSources" | "maxDegree", label: string, placeholder: string) => (
    <label className="field">
      <span>{label}</span>
      <input
        type="number"
        min={1}
        max={999_999}
        placeholder={placeholder}
        value={question[key] ?? ""}
        onChange={(event) => change({ [key]: Number(event.target.value) || null })}
      />
    </label>
  );
  return (
    <>
      {number("minSources", words.minSources, "1")}
      {number("maxDegree", words.avoidHubs, words.noLimit)}
      <label className="field">
        <span>{words.maxHops}</span>
        <input
          type="number"
          min={1}
          max={10}
          value={question.maxHops}
          onChange={(event) => change({ maxHops: Math.max(1, Math.min(10, Number(event.target.value) || 6)) })}
        />
      </label>
      <label className="field">
        <span>{words.rankBy}</span>
        <select value={question.rankBy} onChange={(event) => change({ rankBy: event.target.value })}>
          {Object.entries(words.ranks).map(([rank, text]) => (
            <option key={rank} value={rank}>
              {text}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

function Through({ list, question, change }: Props & { list: "via" | "avoid" }) {
  const words = useWords();
  const ids = question[list];
  const nameOf = useNames(ids);
  return (
    <div className="through">
      <ActorBox
        label={words[list]}
        placeholder={words.addActor}
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
                aria-label={words.remove(nameOf(id))}
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

function Checks({ question, change }: Props) {
  const words = useWords();
  const check = (label: string, on: boolean, part: Partial<PathQuestion>) => (
    <label className="check">
      <input type="checkbox" checked={on} onChange={() => change(part)} /> {label}
    </label>
  );
  const { inTimeOrder, direction, planned } = question;
  return (
    <fieldset>
      <legend className="unseen">{words.conditions}</legend>
      {check(words.inTimeOrder, inTimeOrder, { inTimeOrder: !inTimeOrder })}
      {check(words.forwardOnly, direction === "FORWARD", { direction: direction === "FORWARD" ? "ANY" : "FORWARD" })}
      {check(words.withPlanned, planned, { planned: !planned })}
    </fieldset>
  );
}
