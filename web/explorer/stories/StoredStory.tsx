import { useExplorer } from "../ExplorerContext.ts";
import type { StoryPlace } from "../view/view.ts";
import { StoryPlayer } from "./StoryPlayer.tsx";
import { useStories } from "./useStories.ts";

/** Plays a story that this browser keeps; nothing if it does not have it. */
export function StoredStory({ id, step }: StoryPlace) {
  const { run } = useExplorer();
  const { stories } = useStories();
  const story = stories.find((each) => each.id === id);
  return story ? <StoryPlayer story={story} step={step} go={run} canEnd /> : null;
}
