import { createContext, useContext } from "react";
import type { OntologyLabels } from "./api/ontology.ts";
import type { EditingTask } from "./editing/task.ts";
import type { PictureNote } from "./rendering/notePlacement.ts";
import type { Palette } from "./rendering/palette.ts";
import type { Highlight } from "./rendering/reducers.ts";
import type { Scene } from "./scene/loadScene.ts";
import type { SceneGraph } from "./scene/sceneGraph.ts";
import type { Command } from "./view/commands.ts";
import type { View } from "./view/view.ts";

/** What panels read, and the functions with which they change the view. */
export interface ExplorerState {
  readonly view: View;
  /** Changes the view as a new entry of the browser's history. */
  readonly run: (command: Command) => void;
  /** Changes the view within the current entry. */
  readonly replace: (command: Command) => void;
  /** Whether the browser's Back stays on this page. */
  readonly canGoBack: boolean;
  readonly ontology: OntologyLabels;
  readonly scene: Scene;
  /** The ids of the actors of each path that is found, from its start to its end. */
  readonly paths: readonly (readonly string[])[];
  readonly graph: SceneGraph;
  readonly palette: Palette;
  /** Highlights a part of the graph and fades the rest; null ends it. */
  readonly setHighlight: (highlight: Highlight | null) => void;
  /** The notes that the picture shows: those of the step of a story. */
  readonly notes: readonly PictureNote[];
  readonly setNotes: (notes: readonly PictureNote[]) => void;
  /** Whether the user may change the graph. */
  readonly canEdit: boolean;
  /** Opens the form of a task. */
  readonly edit: (task: EditingTask) => void;
}

export const ExplorerContext = createContext<ExplorerState | null>(null);

export function useExplorer(): ExplorerState {
  return useContext(ExplorerContext)!;
}
