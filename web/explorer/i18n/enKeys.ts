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
  ] as { title: string; keys: { names: string[]; does: string }[] }[],
  nothingToExpand: (name: string) => `Nothing to expand: all actors related to ${name} are shown.`,
};
