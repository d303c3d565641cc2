/** Runs `work` while no other process does so under the same path. A lock whose owner was killed is taken over. */
export function withLock<Result>(path: string, work: () => Promise<Result>, onWait?: () => void): Promise<Result>;
