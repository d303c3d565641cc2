import { Button } from "../components/Button.tsx";
import { TextField } from "../components/TextField.tsx";
import { useExplorer } from "../ExplorerContext.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { titleOf } from "../page/titleOf.ts";
import { addressOf } from "./playStep.ts";
import { StepEditor } from "./StepEditor.tsx";
import styles from "./Stories.module.css";
import { limits, type Story } from "./story.ts";
import { useStoryMessages } from "./useStoryMessages.ts";

/** The title and the steps of a story; each change is kept at once. */
export function StoryEditor({ story, onChange }: { story: Story; onChange: (story: Story) => void }) {
  const page = useMessages();
  const messages = useStoryMessages();
  const { view, scene } = useExplorer();
  const { steps } = story;
  const setSteps = (next: Story["steps"]) => onChange({ ...story, steps: next });
  const move = (from: number, to: number) => {
    const next = [...steps];
    next.splice(to, 0, ...next.splice(from, 1));
    setSteps(next);
  };
  return (
    <>
      <TextField
        label={messages.title}
        maxLength={limits.title}
        value={story.title}
        onChange={(title) => onChange({ ...story, title })}
      />
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <li key={`${index}-${step.address}`}>
            <h3>{messages.step(index + 1)}</h3>
            <StepEditor
              step={step}
              onChange={(changed) => setSteps(steps.map((each, at) => (at === index ? changed : each)))}
            />
            <div className={styles.buttons}>
              <Button disabled={index === 0} onClick={() => move(index, index - 1)}>
                {messages.moveUp}
              </Button>
              <Button disabled={index === steps.length - 1} onClick={() => move(index, index + 1)}>
                {messages.moveDown}
              </Button>
              <Button onClick={() => setSteps(steps.filter((_, at) => at !== index))}>{messages.removeStep}</Button>
            </div>
          </li>
        ))}
      </ol>
      <p>
        <Button
          onClick={() =>
            setSteps([...steps, { title: titleOf(view, scene, page), text: "", address: addressOf(view), notes: [] }])
          }
        >
          {messages.addStep}
        </Button>
      </p>
    </>
  );
}
