/** A point on the earth, WGS 84, in decimal degrees. East and north are positive. */
export interface Coordinates {
  /** From -90 (south) to 90 (north). */
  readonly latitude: number;
  /** From -180 (west) to 180 (east). */
  readonly longitude: number;
  /** Present where the point stands for an area or is not exact. */
  readonly approximate?: true | undefined;
}
