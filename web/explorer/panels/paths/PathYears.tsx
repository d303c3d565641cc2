import { useRef, useState } from "react";
import { useComposedQuery } from "../../api/useApiQuery.ts";
import { RangeSlider } from "../../components/RangeSlider.tsx";
import { dateText } from "../../i18n/dates.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { PathArgs } from "../../view/view.ts";
import { dateRange, loadHistogram } from "../timeline/loadHistogram.ts";

/** The conditions of a path search, and the function with which a field changes them. */
export interface ConditionProps {
  readonly pathArgs: PathArgs;
  readonly change: (change: Partial<PathArgs>) => void;
}

/** The years are applied after this many milliseconds without a further change. */
const applyDelay = 300;

/** A range of years, from the first to the last year in which a relation of the graph began. */
export function PathYears({ pathArgs: { since, until }, change }: ConditionProps) {
  const messages = useMessages();
  const query = useComposedQuery(["years"], (fetch) => loadHistogram({ actors: null, where: {} }, fetch));
  const [pending, setPending] = useState<readonly [number, number] | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const starts = query.data?.starts ?? [];
  if (starts.length < 2) return null;
  const years = dateRange(starts[0]!.slice(0, 4), starts.at(-1)!.slice(0, 4));
  const last = years.length - 1;
  const indexOf = (date: string) => Math.max(0, Math.min(last, years.indexOf(date.slice(0, 4))));
  const [from, to] = pending ?? [since === null ? 0 : indexOf(since), until === null ? last : indexOf(until)];

  function onChange(nextFrom: number, nextTo: number): void {
    setPending([nextFrom, nextTo]);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setPending(null);
      change({ since: nextFrom === 0 ? null : years[nextFrom]!, until: nextTo === last ? null : years[nextTo]! });
    }, applyDelay);
  }
  return (
    <div>
      <fieldset>
        <legend>{messages.time}</legend>
        <RangeSlider
          labels={years.map((year) => dateText(year, messages))}
          from={from}
          to={to}
          onChange={onChange}
          fromLabel={messages.startYear}
          toLabel={messages.endYear}
        />
        <output>{messages.span(dateText(years[from]!, messages), dateText(years[to]!, messages))}</output>
      </fieldset>
    </div>
  );
}
