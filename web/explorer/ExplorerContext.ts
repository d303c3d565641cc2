import { createContext, useContext } from "react";
import type { Ontology } from "./api/ontology.ts";
import type { Highlight } from "./rendering/reducers.ts";
import type { Palette } from "./rendering/palette.ts";
import type { Scene } from "./scene/loadScene.ts";
import type { SceneGraph } from "./scene/sceneGraph.ts";
import type { Command } from "./view/commands.ts";
import type { View } from "./view/view.ts";

/** What every panel reads, and how it calls back. */
export interface Explorer {
  readonly view: View;
  readonly run: (command: Command) => void;
  readonly replace: (command: Command) => void;
  /** Whether there is a view to go back to. */
  readonly canGoBack: boolean;
  readonly ontology: Ontology;
  readonly scene: Scene;
  readonly graph: SceneGraph;
  readonly palette: Palette;
  /** Lights some of the graph; null all. */
  readonly setHighlight: (highlight: Highlight | null) => void;
}

export const ExplorerContext = createContext<Explorer | null>(null);

export function useExplorer(): Explorer {
  return useContext(ExplorerContext)!;
}
