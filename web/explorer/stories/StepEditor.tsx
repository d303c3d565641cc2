import { Button } from "../components/Button.tsx";
import { Field } from "../components/Field.tsx";
import { TextField } from "../components/TextField.tsx";
import { useExplorer } from "../ExplorerContext.ts";
import { decode } from "../view/codec.ts";
import type { Selection } from "../view/view.ts";
import { NoteSubject } from "./NoteSubject.tsx";
import { addressOf } from "./playStep.ts";
import styles from "./Stories.module.css";
import { limits, type StoryStep } from "./story.ts";
import { useStoryMessages } from "./useStoryMessages.ts";

/** The title, the text, the view and the notes of a step. */
export function StepEditor({ step, onChange }: { step: StoryStep; onChange: (step: StoryStep) => void }) {
  const messages = useStoryMessages();
  const { view, run } = useExplorer();
  const subject = subjectOf(view.selected);
  return (
    <div className={styles.step}>
      <TextField
        label={messages.title}
        maxLength={limits.title}
        value={step.title}
        onChange={(title) => onChange({ ...step, title })}
      />
      <Field label={messages.text}>
        {(control) => (
          <textarea
            {...control}
            dir="auto"
            rows={3}
            maxLength={limits.text}
            value={step.text}
            onChange={({ target }) => onChange({ ...step, text: target.value })}
          />
        )}
      </Field>
      <div className={styles.buttons}>
        <Button onClick={() => run(({ lang, panel }) => ({ ...decode(step.address), lang, panel }))}>
          {messages.show}
        </Button>
        <Button onClick={() => onChange({ ...step, address: addressOf(view) })}>{messages.replaceView}</Button>
      </div>
      {step.notes.map((note, index) => (
        <div key={note.about.join("|")} className={styles.noteFields}>
          <span>
            <NoteSubject about={note.about} />
          </span>
          <textarea
            aria-label={messages.note}
            dir="auto"
            rows={2}
            maxLength={limits.text}
            value={note.text}
            onChange={({ target }) =>
              onChange({
                ...step,
                notes: step.notes.map((each, at) => (at === index ? { ...each, text: target.value } : each)),
              })
            }
          />
          <Button
            variant="link"
            onClick={() => onChange({ ...step, notes: step.notes.filter((_, at) => at !== index) })}
          >
            {messages.removeNote}
          </Button>
        </div>
      ))}
      {subject === null ? (
        <p className={styles.hint}>{messages.selectForNote}</p>
      ) : (
        !step.notes.some(({ about }) => about.join() === subject.join()) && (
          <p>
            <Button onClick={() => onChange({ ...step, notes: [...step.notes, { about: subject, text: "" }] })}>
              {messages.note}: <NoteSubject about={subject} />
            </Button>
          </p>
        )
      )}
    </div>
  );
}

/** What a note can be about: the selected actor, or the two actors of the selected ties. */
function subjectOf(selected: Selection | null): readonly string[] | null {
  if (selected?.type === "actor") return [selected.id];
  return selected?.type === "pair" ? selected.ids : null;
}
