/** Milliseconds between two questions. */
const interval = 2_000;

/**
 * Asks the server again and again whether it is ready, while the page is visible.
 * @param onReady called when it is ready after it was not
 * @returns the function that ends it
 */
export function watchHealth(onReady: () => void): () => void {
  let wasReady = true;
  let isAsking = false;
  const timer = setInterval(async () => {
    if (document.hidden || isAsking) return;
    isAsking = true;
    const isReady = await askHealth();
    isAsking = false;
    if (isReady && !wasReady) onReady();
    wasReady = isReady;
  }, interval);
  return () => clearInterval(timer);
}

async function askHealth(): Promise<boolean> {
  try {
    return (await fetch("/health/ready", { signal: AbortSignal.timeout(interval * 2) })).ok;
  } catch {
    return false;
  }
}
