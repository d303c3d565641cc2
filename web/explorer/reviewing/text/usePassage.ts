import { type RefObject, useEffect, useRef, useState } from "react";
import type { Passage } from "../../editing/task.ts";
import { selectPassage } from "../../panels/document/selectPassage.ts";
import { useSelectedPassage } from "../../panels/document/useSelectedPassage.ts";
import type { Proposal } from "../proposals.ts";
import { sentenceFrom } from "./sentences.ts";

export interface PassageOfReview {
  /** For the element that shows the text. */
  readonly box: RefObject<HTMLElement | null>;
  /** What is selected in the text, with the mouse or by keys. */
  readonly selected: Passage | null;
  /** Selects a sentence: without a selection the one in which the active passage begins or the one before, else one beside the selection. */
  readonly selectSentence: (step: 1 | -1) => void;
  readonly clear: () => void;
}

/** The passage of the text that an editor has selected, to record a relation from it. */
export function usePassage(text: string, lang: string, active: Proposal | undefined): PassageOfReview {
  const box = useRef<HTMLElement>(null);
  const [selected, setSelected] = useState<Passage | null>(null);
  useSelectedPassage(box, text, setSelected);
  const clear = () => setSelected(null);
  // A passage that was selected for another proposal would be a surprise.
  useEffect(clear, [active?.id]);
  function selectSentence(step: 1 | -1): void {
    const from = selected?.start ?? active?.start ?? 0;
    const sentence = sentenceFrom(text, lang, from, selected === null && step === 1 ? 0 : step);
    if (!sentence || !box.current) return;
    // With the focus there, Shift and the arrow keys select more or less.
    box.current.focus({ preventScroll: true });
    selectPassage(box.current, sentence);
    // The browser tells of its selection later than the next key may come.
    setSelected(sentence);
  }
  return { box, selected, selectSentence, clear };
}
