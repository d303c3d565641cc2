import { useState } from "react";
import { Button } from "../components/Button.tsx";
import { Note } from "../components/Note.tsx";
import { useExplorer } from "../ExplorerContext.ts";
import { copyText } from "../export/download.ts";
import { storySnippet } from "../export/embedSnippet.ts";
import { useMessages } from "../i18n/useMessages.ts";
import type { Story } from "./story.ts";
import { encodeStory } from "./storyAddress.ts";

/** Copies the HTML with which another page plays a story, or shows it where the browser does not allow copying. */
export function CopyStory({ story }: { story: Story }) {
  const messages = useMessages();
  const { view } = useExplorer();
  const [result, setResult] = useState<{ readonly text: string; readonly isCopied: boolean } | null>(null);
  const copy = async () => {
    const text = storySnippet(story.title, view.lang, await encodeStory(story));
    setResult({ text, isCopied: await copyText(text) });
  };
  return (
    <>
      <Button disabled={story.steps.length === 0} onClick={copy}>
        {messages.copyEmbed}
      </Button>
      <div role="status">
        {result?.isCopied && <Note>{messages.embedNeeds}</Note>}
        {result && !result.isCopied && (
          <label>
            {messages.copyFailed}
            <textarea dir="ltr" readOnly rows={4} value={result.text} onFocus={({ target }) => target.select()} />
          </label>
        )}
      </div>
    </>
  );
}
