/** Lets nothing else in this process run, as when the machine pauses. */
export function standStill(milliseconds: number): void {
  for (const end = performance.now() + milliseconds; performance.now() < end; );
}
