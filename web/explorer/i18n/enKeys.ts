export interface KeyGroup {
  readonly title: string;
  readonly keys: readonly { readonly names: readonly string[]; readonly does: string }[];
}

/** The keys of the page in English. */
export const enKeys = {
  keys: "Keyboard shortcuts",
  keyGroups: [
    {
      title: "Everywhere",
      keys: [
        { names: ["/"], does: "Go to the search" },
        { names: ["?"], does: "Show these keys" },
        { names: ["Ctrl+Z"], does: "Undo" },
        { names: ["Ctrl+Shift+Z", "Ctrl+Y"], does: "Redo" },
        { names: ["Esc"], does: "Close a dialog, a menu or a list" },
      ],
    },
    {
      title: "In the graph",
      keys: [
        { names: ["↑", "↓", "←", "→"], does: "Move to the next actor in that direction" },
        { names: ["Enter"], does: "Open the actor" },
        { names: ["E"], does: "Expand the actor, or show more around it" },
        { names: ["Space"], does: "Select the actor, to see how several are connected" },
        { names: ["P"], does: "Pin the actor, or unpin it" },
        { names: ["H", "Delete"], does: "Hide the actor" },
        { names: ["+", "−"], does: "Zoom in, zoom out" },
        { names: ["0"], does: "Fit to window" },
      ],
    },
    {
      title: "With the mouse",
      keys: [
        { names: ["Click"], does: "Open an actor or a tie" },
        { names: ["Double-click"], does: "Expand an actor" },
        { names: ["Drag"], does: "Move an actor and pin it, or move the graph" },
        { names: ["Shift+Click"], does: "Select several actors" },
      ],
    },
  ] as KeyGroup[],
  reviewKeyGroup: {
    title: "In a review of an article",
    keys: [
      { names: ["J", "K"], does: "Next or previous proposal" },
      { names: ["A"], does: "Accept the proposal" },
      { names: ["E"], does: "Edit the proposal and accept it" },
      { names: ["R"], does: "Reject the proposal" },
      {
        names: ["S", "W"],
        does: "Select the next sentence or the one before; Shift with the arrow keys selects more or less",
      },
      { names: ["N"], does: "Record a relation that was not proposed" },
      { names: ["D"], does: "Next document that waits, when all is reviewed" },
      { names: ["U"], does: "Undo the last decision" },
    ],
  } as KeyGroup,
  nothingToExpand: (name: string) => `Nothing to expand: all actors related to ${name} are shown.`,
};
