import { shapeOf } from "../rendering/palette.ts";
import { shapes } from "../rendering/shapes.ts";
import { useExplorer } from "../ExplorerContext.ts";

/** The shape and colour of an actor's kind, as in the graph. Its name stands beside it. */
export function ActorSymbol({ kind }: { kind: string }) {
  const { palette } = useExplorer();
  const { outline } = shapes[shapeOf(kind)];
  const colour = palette.actors[kind] ?? palette.other;
  return (
    <svg className="sign" viewBox="-1.1 -1.1 2.2 2.2" width="12" height="12" aria-hidden="true">
      {outline === "circle" ? (
        <circle r="1" fill={colour} />
      ) : (
        <polygon points={outline.map((corner) => corner.join()).join(" ")} fill={colour} />
      )}
    </svg>
  );
}

/** A stroke in the colour of a relation's kind, dashed where it is not asserted. */
export function RelationSymbol({ kind, dashed = false }: { kind: string; dashed?: boolean }) {
  const { palette } = useExplorer();
  const colour = palette.relations[kind] ?? palette.other;
  return (
    <svg className="sign" viewBox="0 0 20 8" width="20" height="8" aria-hidden="true">
      <path d="M0 4H20" stroke={colour} strokeWidth="3" strokeDasharray={dashed ? "5 3" : undefined} />
    </svg>
  );
}

const icons = {
  undo: "M8 5 4 9l4 4M4 9h9a4 4 0 0 1 0 8h-3",
  redo: "m12 5 4 4-4 4M16 9H7a4 4 0 0 0 0 8h3",
  plus: "M10 4v12M4 10h12",
  minus: "M4 10h12",
  fit: "M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4",
  close: "m5 5 10 10M15 5 5 15",
  back: "M12 5 7 10l5 5",
  arrange: "M5 5h3v3H5zM12 12h3v3h-3zM8 8l4 4M13 4l2 2-2 2",
  theme: "M10 3a7 7 0 1 0 0 14zM10 3a7 7 0 0 1 0 14M10 3v14M10 6h2.5M10 10h7M10 14h2.5",
  swap: "M7 4v12M4 7l3-3 3 3M13 16V4M10 13l3 3 3-3",
} as const;

export function Icon({ name, mirror = false }: { name: keyof typeof icons; mirror?: boolean }) {
  return (
    <svg className={mirror ? "icon mirror" : "icon"} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path
        d={icons[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
