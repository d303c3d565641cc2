import { useState } from "react";
import { useChangeDays } from "../../api/useChangeDays.ts";
import { IconButton } from "../../components/IconButton.tsx";
import { VisuallyHidden } from "../../components/VisuallyHidden.tsx";
import { useExplorer } from "../../ExplorerContext.ts";
import { dateText } from "../../i18n/dates.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { prefersReducedMotion } from "../../rendering/movement.ts";
import type { Histogram } from "./loadHistogram.ts";
import { type PlayedTime, stepsByDate, stepsByKnowledge } from "./playSteps.ts";
import { usePlayback } from "./usePlayback.ts";

/** Runs through time: bar by bar, or through what the graph knew when. */
export function PlayControl({ histogram }: { histogram: Histogram }) {
  const messages = useMessages();
  const { view } = useExplorer();
  const [time, setTime] = useState<PlayedTime>("date");
  const { isPlaying, shown, play, pause } = usePlayback();
  const days = useChangeDays(time === "known") ?? [];
  const steps = time === "date" ? stepsByDate(histogram.columns, view.filter.since) : stepsByKnowledge(days);
  const label = isPlaying ? messages.pause : prefersReducedMotion() ? messages.nextStep : messages.play;
  return (
    <>
      <IconButton
        icon={isPlaying ? "pause" : "play"}
        mirrored
        label={label}
        disabled={steps.length < 2 && !isPlaying}
        onClick={() => (isPlaying ? pause() : play(steps))}
      />
      <select
        aria-label={messages.playedTime}
        value={time}
        onChange={({ target }) => {
          pause();
          setTime(target.value as PlayedTime);
        }}
      >
        {Object.entries(messages.playedTimes).map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
      <VisuallyHidden role="status">{shown && dateText(shown, messages)}</VisuallyHidden>
    </>
  );
}
