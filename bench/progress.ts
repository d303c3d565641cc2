/** Reports what a benchmark is doing to whoever waits for it. */
export type OnProgress = (message: string) => void;
