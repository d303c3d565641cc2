import { type KeyboardEvent, useEffect } from "react";
import { Button } from "../components/Button.tsx";
import { useExplorer } from "../ExplorerContext.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { prefersReducedMotion } from "../rendering/movement.ts";
import type { Command } from "../view/commands.ts";
import { endStory, playStep } from "./playStep.ts";
import { StepWords } from "./StepWords.tsx";
import styles from "./Stories.module.css";
import type { Story } from "./story.ts";
import { useStoryMessages } from "./useStoryMessages.ts";
import { useStoryPlayback } from "./useStoryPlayback.ts";

interface Props {
  readonly story: Story;
  /** The number of the step that is shown, from 0. */
  readonly step: number;
  /** Shows another view. */
  readonly go: (command: Command) => void;
  /** Whether the reader can leave the story. */
  readonly canEnd: boolean;
}

/** A step of a story with its words, and the ways to the others: by buttons, by arrow keys, or by itself. */
export function StoryPlayer({ story, step: index, go, canEnd }: Props) {
  const page = useMessages();
  const messages = useStoryMessages();
  const { setNotes } = useExplorer();
  const { steps, title } = story;
  const step = steps[index];
  const show = (next: number) => {
    if (next >= 0 && next < steps.length) go(playStep(story, next));
  };
  const { isPlaying, play, pause } = useStoryPlayback(index, steps, show);
  useEffect(() => {
    setNotes(step?.notes.filter(({ text }) => text.trim() !== "") ?? []);
    return () => setNotes([]);
  }, [step, setNotes]);
  if (!step) return null;

  function onKeyDown({ key }: KeyboardEvent): void {
    const onward = page.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
    if (key !== "ArrowLeft" && key !== "ArrowRight") return;
    pause();
    show(index + (key === onward ? 1 : -1));
  }
  const isLast = index === steps.length - 1;
  return (
    <section className={styles.player} aria-label={title} onKeyDown={onKeyDown}>
      <div className={styles.bar}>
        <strong dir="auto">{title}</strong>
        <span>{messages.stepOf(index + 1, steps.length)}</span>
        {steps.length > 1 && (
          <>
            {/* A disabled button would lose the focus, and with it the keys. */}
            <Button aria-disabled={index === 0} onClick={() => show(index - 1)}>
              {messages.previous}
            </Button>
            <Button variant="primary" aria-disabled={isLast} onClick={() => show(index + 1)}>
              {messages.next}
            </Button>
            {/* Nothing moves by itself for readers who want less motion. */}
            {!prefersReducedMotion() && (
              <Button onClick={isPlaying ? pause : play}>{isPlaying ? page.pause : page.play}</Button>
            )}
          </>
        )}
        {canEnd && <Button onClick={() => go(endStory)}>{messages.end}</Button>}
      </div>
      <StepWords step={step} />
    </section>
  );
}
