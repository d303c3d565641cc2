import { useIsFetching } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { StoryStep } from "./story.ts";

/** Milliseconds: to look at a picture, and to read a letter of its words. */
const [timeToLook, timeToReadLetter] = [4_000, 55];
const longest = 30_000;

/** Plays a story step by step, each as long as its words take to read, after it has loaded. */
export function useStoryPlayback(index: number, steps: readonly StoryStep[], show: (index: number) => void) {
  const [isPlaying, setIsPlaying] = useState(false);
  const isFetching = useIsFetching() > 0;
  useEffect(() => {
    if (!isPlaying || isFetching) return;
    if (index >= steps.length - 1) return setIsPlaying(false);
    const timer = setTimeout(() => show(index + 1), readingTime(steps[index]!));
    return () => clearTimeout(timer);
  }, [isPlaying, isFetching, index, steps]);
  return {
    isPlaying,
    /** From the start, if the last step is shown. */
    play: () => {
      if (index === steps.length - 1) show(0);
      setIsPlaying(true);
    },
    pause: () => setIsPlaying(false),
  };
}

function readingTime({ title, text, notes }: StoryStep): number {
  const letters = [title, text, ...notes.map((note) => note.text)].join("").length;
  return Math.min(longest, timeToLook + letters * timeToReadLetter);
}
