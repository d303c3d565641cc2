/**
 * A function that computes its value once for each text.
 * @param max how many values it keeps at most; then it forgets all of them and begins again
 */
export function memoized<Value>(
  compute: (text: string) => Value,
  max = Number.POSITIVE_INFINITY,
): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined && !known.has(text)) {
      value = compute(text);
      if (known.size >= max) known.clear();
      known.set(text, value);
    }
    return value as Value;
  };
}
