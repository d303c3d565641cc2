/** Prints what a benchmark is doing. */
export type OnProgress = (message: string) => void;
