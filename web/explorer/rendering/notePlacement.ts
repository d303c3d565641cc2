import type { SceneGraph } from "../scene/sceneGraph.ts";
import { type Box, contains, type Size } from "./box.ts";
import { controlPoint, type Point } from "./curve.ts";
import { type Circle, type PlacedLabel, placeLabels } from "./labelPlacement.ts";
import { lineHeight } from "./labelText.ts";
import { linesOfNote, notePadding } from "./noteText.ts";

/** A reader's note on an actor, or on the tie between two actors. */
export interface PictureNote {
  /** The ids of one or two actors. */
  readonly about: readonly string[];
  readonly text: string;
}

export type PlacedNote = Pick<PlacedLabel, "id" | "box" | "leader" | "size"> & { readonly anchor: Circle };

/** What notes must not cover, and should not. */
interface Picture {
  readonly bounds: Box;
  /** Boxes of controls and labels. */
  readonly taken: readonly Box[];
  readonly nodes: readonly Circle[];
  readonly segments: readonly (readonly [Point, Point])[];
}

/** The pixels around the middle of a tie that its note keeps free. */
const tieRadius = 6;

/** Names a note among those of a picture. */
export function noteId({ about }: PictureNote): string {
  return about.join("|");
}

/** Where a note points: its actor, or the middle of its tie; null if the picture does not have it. */
export function anchorOf(
  { about: [one, other] }: PictureNote,
  graph: SceneGraph,
  circleOf: (id: string) => Circle,
): Circle | null {
  if (one === undefined || !graph.hasNode(one)) return null;
  if (other === undefined) return circleOf(one);
  if (!graph.hasNode(other)) return null;
  const edge = graph.edges(one, other)[0] ?? graph.edges(other, one)[0];
  const [from, to] = (edge === undefined ? [one, other] : graph.extremities(edge)).map(circleOf) as [Circle, Circle];
  const control = controlPoint(from, to, edge === undefined ? 0 : graph.getEdgeAttribute(edge, "curvature"));
  const middle = (axis: "x" | "y") => (from[axis] + 2 * control[axis] + to[axis]) / 4;
  return { x: middle("x"), y: middle("y"), radius: tieRadius };
}

/** What notes are laid out in. */
interface NotedPicture extends Omit<Picture, "bounds"> {
  readonly graph: SceneGraph;
  readonly circleOf: (id: string) => Circle;
  readonly size: Size;
}

/** Places notes beside those of their actors and ties that are in the picture, in as many lines as there is room for. */
export function layOutNotes(
  notes: readonly PictureNote[],
  { graph, circleOf, size, ...picture }: NotedPicture,
  { fontSize, widthOf }: { readonly fontSize: number; readonly widthOf: (line: string) => number },
): (PlacedNote & { readonly lines: readonly string[] })[] {
  const bounds = { left: 4, right: size.width - 4, top: 4, bottom: size.height - 4 };
  const texts = new Map(notes.map((note) => [noteId(note), linesOfNote(note.text)]));
  const anchored = notes.flatMap((note) => {
    const id = noteId(note);
    const anchor = anchorOf(note, graph, circleOf);
    if (!anchor || !contains(bounds, { left: anchor.x, right: anchor.x, top: anchor.y, bottom: anchor.y })) return [];
    const sizes = texts.get(id)!.map((lines) => ({
      width: Math.max(...lines.map(widthOf)) + 2 * notePadding.x,
      height: lines.length * fontSize * lineHeight + 2 * notePadding.y,
    }));
    return [{ id, anchor, sizes }];
  });
  const placed = placeNotes(anchored, { ...picture, bounds });
  return placed.map((note) => ({ ...note, lines: texts.get(note.id)![note.size]! }));
}

/** Places notes beside what they are about, clear of actors, names and controls. A note without room is left out. */
export function placeNotes(
  notes: readonly { readonly id: string; readonly anchor: Circle; readonly sizes: readonly Size[] }[],
  { bounds, taken, nodes, segments }: Picture,
): PlacedNote[] {
  const anchors = new Map(notes.map(({ id, anchor }) => [id, anchor]));
  const labels = notes.map(({ id, anchor, sizes }) => ({ id, node: anchor, sizes, isForced: false }));
  const placed = placeLabels(labels, { bounds, controls: taken, nodes, segments, mayBeFar: true, before: new Map() });
  return placed.map(({ id, box, leader, size }) => ({ id, box, leader, size, anchor: anchors.get(id)! }));
}
