declare function setTimeout(callback: () => void, milliseconds: number): unknown;

/**
 * Lets whatever else waits run first: timers, key presses, an abort.
 *
 * @returns a promise of the next turn of the event loop
 * @internal
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
