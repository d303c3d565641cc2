import { useIsFetching } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useExplorer } from "../../ExplorerContext.ts";
import { prefersReducedMotion } from "../../rendering/movement.ts";
import { filter } from "../../view/commands.ts";
import { nextStep, type PlayStep } from "./playSteps.ts";

/** Each step is shown for this many milliseconds after it has loaded. */
const stepDuration = 1_200;

/** A run that has begun: its steps do not change with what they show. */
interface Run {
  readonly steps: readonly PlayStep[];
  readonly index: number;
}

/**
 * Runs through steps of the filter, each when the one before has loaded. Readers who want less motion go step by step:
 * each `play` then shows one.
 */
export function usePlayback() {
  const { view, replace } = useExplorer();
  const [run, setRun] = useState<Run | null>(null);
  const isFetching = useIsFetching() > 0;

  function show(steps: readonly PlayStep[], index: number): void {
    replace(filter(steps[index]!.change));
    setRun({ steps, index });
  }
  useEffect(() => {
    if (!run || isFetching || prefersReducedMotion()) return;
    const isLast = run.index === run.steps.length - 1;
    const timer = setTimeout(() => (isLast ? setRun(null) : show(run.steps, run.index + 1)), stepDuration);
    return () => clearTimeout(timer);
  }, [run, isFetching]);
  return {
    isPlaying: run !== null && !prefersReducedMotion(),
    shown: run ? run.steps[run.index]!.date : null,
    play: (steps: readonly PlayStep[]) => show(steps, nextStep(steps, view.filter)),
    pause: () => setRun(null),
  };
}
