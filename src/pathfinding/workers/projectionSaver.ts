import type { SavedProjection } from "../file/projectionFile.ts";
import { writeProjectionFile } from "../file/writeProjectionFile.ts";
import type { ProjectionFileLocation } from "./projectionManager.ts";

/** Milliseconds from the end of one save to the next. */
const minPause = 30_000;
/** A save takes at most this share of the time, so that a large projection is saved less often. */
const maxShare = 0.01;

/** Keeps a file of the current projection, which may be some revisions old: the reader of the file then catches up. */
export class ProjectionSaver {
  readonly #location: ProjectionFileLocation;
  readonly #onProblem: (problem: string) => void;
  #lastProblem = "";
  #savedRevision = -1;
  #nextAt = 0;
  #isSaving = false;

  /** @param onProblem called if the file could not be written, unless that was the last problem too */
  constructor(location: ProjectionFileLocation, onProblem: (problem: string) => void) {
    this.#location = location;
    this.#onProblem = onProblem;
  }

  /** Nothing is saved until there is a newer revision than this one, which is in the file. */
  isSaved(revision: number): void {
    this.#savedRevision = revision;
    this.#nextAt = performance.now() + minPause;
  }

  /** Saves the projection in the background if it is newer than the file and the last save was long enough ago. */
  saveIfDue(saved: SavedProjection): void {
    const { revision } = saved.projection;
    if (this.#isSaving || revision === this.#savedRevision || performance.now() < this.#nextAt) return;
    void this.#save(saved);
  }

  async #save(saved: SavedProjection): Promise<void> {
    this.#isSaving = true;
    const startedAt = performance.now();
    try {
      await writeProjectionFile(this.#location.path, saved, this.#location.minFree);
      this.#savedRevision = saved.projection.revision;
      this.#lastProblem = "";
    } catch (error) {
      const problem = `the projection could not be saved in ${this.#location.path}: ${(error as Error).message}`;
      if (problem !== this.#lastProblem) this.#onProblem(problem);
      this.#lastProblem = problem;
    }
    const endedAt = performance.now();
    this.#nextAt = endedAt + Math.max(minPause, (endedAt - startedAt) / maxShare);
    this.#isSaving = false;
  }
}
