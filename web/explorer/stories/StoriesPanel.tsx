import { type ChangeEvent, useState } from "react";
import { Button } from "../components/Button.tsx";
import { Note } from "../components/Note.tsx";
import { useExplorer } from "../ExplorerContext.ts";
import { download, fileName } from "../export/download.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { titleOf } from "../page/titleOf.ts";
import { CopyStory } from "./CopyStory.tsx";
import { addressOf, playStep } from "./playStep.ts";
import styles from "./Stories.module.css";
import { StoryEditor } from "./StoryEditor.tsx";
import { InvalidStory, parseStoryFile, type Story, storyFile } from "./story.ts";
import { useStories } from "./useStories.ts";
import { useStoryMessages } from "./useStoryMessages.ts";

/** The stories of this browser: to play, to write, to save as files and to open from files. */
export function StoriesPanel() {
  const page = useMessages();
  const messages = useStoryMessages();
  const { view, run, scene } = useExplorer();
  const { stories, keep } = useStories();
  const [edited, setEdited] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const store = (next: readonly Story[]) => setProblem(keep(next) ? null : messages.notKept);
  const change = (story: Story) => store(stories.map((each) => (each.id === story.id ? story : each)));
  const create = () => {
    const title = titleOf(view, scene, page) || messages.untitled;
    const step = { title, text: "", address: addressOf(view), notes: [] };
    const story = { id: crypto.randomUUID(), title, steps: [step] };
    store([...stories, story]);
    setEdited(story.id);
  };
  const openFile = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    try {
      store([...stories, parseStoryFile(await file.text(), crypto.randomUUID())]);
    } catch (error) {
      if (!(error instanceof InvalidStory)) throw error;
      setProblem(messages.notAStory(error.place));
    }
    // The same file can be chosen again.
    target.value = "";
  };

  const story = stories.find(({ id }) => id === edited);
  if (story)
    return (
      <>
        <StoryEditor story={story} onChange={change} />
        {problem !== null && <Note variant="error">{problem}</Note>}
        <Button variant="primary" onClick={() => setEdited(null)}>
          {messages.done}
        </Button>
      </>
    );
  return (
    <>
      <h2>{page.stories}</h2>
      <Note>{messages.intro}</Note>
      <ul className={styles.stories}>
        {stories.map((each) => (
          <li key={each.id}>
            <h3 dir="auto">{each.title}</h3>
            <p>{messages.stepCount(each.steps.length)}</p>
            <div className={styles.buttons}>
              <Button variant="primary" disabled={each.steps.length === 0} onClick={() => run(playStep(each, 0))}>
                {messages.play}
              </Button>
              <Button onClick={() => setEdited(each.id)}>{messages.edit}</Button>
              <Button
                onClick={() => download(`${fileName(each.title, "story")}.json`, storyFile(each), "application/json")}
              >
                {messages.saveFile}
              </Button>
              <CopyStory story={each} />
              <Button onClick={() => store(stories.filter(({ id }) => id !== each.id))}>{messages.remove}</Button>
            </div>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button onClick={create}>{messages.newStory}</Button>
        <label className={styles.file}>
          {messages.openFile} <input type="file" accept="application/json,.json" onChange={openFile} />
        </label>
      </div>
      <div role="status">{problem !== null && <Note variant="error">{problem}</Note>}</div>
    </>
  );
}
