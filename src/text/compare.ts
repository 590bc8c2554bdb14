/** The order of two numbers, infinite ones too, or of two texts by code unit, which is the same in every locale. */
export const compare = <T extends number | string>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
