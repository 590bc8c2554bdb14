/** Freezes a value and all that it holds, so that no user of the package can change the record for another. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    // `for in` makes no array of the values: this is all that runs at import.
    for (const key in value) deepFreeze(value[key]);
    Object.freeze(value);
  }
  return value;
}
