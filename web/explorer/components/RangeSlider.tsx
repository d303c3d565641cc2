import { useId } from "react";

interface Props {
  /** What each position stands for, in the order of time, for readers. */
  readonly labels: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly onChange: (from: number, to: number) => void;
  readonly fromLabel: string;
  readonly toLabel: string;
}

/** Two handles on one line: where a span begins and where it ends. Arrow keys move them. */
export function Span({ labels, from, to, onChange, fromLabel, toLabel }: Props) {
  const own = useId();
  const last = labels.length - 1;
  const handle = (name: string, value: number, change: (value: number) => void) => (
    <input
      id={`${own}-${name}`}
      type="range"
      min={0}
      max={last}
      value={value}
      aria-label={name}
      aria-valuetext={labels[value]}
      onChange={(event) => change(Number(event.target.value))}
    />
  );
  return (
    <div className="span">
      {handle(fromLabel, from, (value) => onChange(Math.min(value, to), to))}
      {handle(toLabel, to, (value) => onChange(from, Math.max(value, from)))}
    </div>
  );
}
