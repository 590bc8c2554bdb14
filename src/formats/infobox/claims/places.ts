import { tellLeftAside, tellPlaceholder, wholeState } from '../left-aside.js';
import { type Point, readCoord, readCoordinateParts, readCoordinateText, readPlaces } from '../place.js';
import { locationId, placeAt } from '../registry.js';
import { plainText, type Rendered } from '../render/rendered.js';
import { renderWikitext } from '../render.js';
import { common, type Parameter, quoted, tell, type Work } from '../work.js';

function pointOf(rendered: Rendered): Point | null {
  const [args] = rendered.coordinates;
  return args === undefined ? readCoordinateText(plainText(rendered)) : readCoord(args);
}

export function claimPoint(work: Work, parameter: Parameter, point: Point): void {
  const before = work.claims.find((claim) => claim.property === 'coordinates');
  if (before !== undefined) return;
  work.claims.push({
    ...common(work, parameter, ['coordinates']),
    property: 'coordinates',
    value: point.coordinates,
  });
  const places = work.claims.find((claim) => claim.property === 'locations');
  const [only, ...more] = places?.property === 'locations' && places.value !== null ? places.value : [];
  if (only !== undefined && more.length === 0) placeAt(work.registry, only, point);
}

export function readCoordinates(work: Work, parameter: Parameter): void {
  const rendered = renderWikitext(parameter.value);
  const state = wholeState(rendered);
  if (state !== null && rendered.coordinates.length === 0) {
    if (state === 'unknown')
      work.claims.push({ ...common(work, parameter, ['coordinates']), property: 'coordinates', value: null });
    else if (state !== 'empty') tellPlaceholder(work, parameter);
    return;
  }
  const point = pointOf(rendered);
  if (point !== null) claimPoint(work, parameter, point);
  else {
    tell(
      work,
      'coordinates-not-read',
      [parameter.name],
      `${quoted(parameter.value)} was not understood as coordinates.`,
      {
        value: parameter.value,
        expected: "'{{coord|18.44|1.41}}' with a latitude of -90 to 90 and a longitude of -180 to 180",
      },
    );
  }
}

export function readPlaceParameter(work: Work, parameter: Parameter): void {
  const rendered = renderWikitext(parameter.value);
  const state = wholeState(rendered);
  if (state === 'placeholder') {
    tellPlaceholder(work, parameter);
    return;
  }
  if (state === 'unknown' || state === 'none') {
    work.claims.push({
      ...common(work, parameter, ['locations']),
      property: 'locations',
      value: state === 'none' ? [] : null,
    });
    return;
  }
  const places = readPlaces(rendered);
  if (places.some((place) => place.ambiguous)) {
    const message = `${quoted(parameter.value)} can be one place within another, or several places.`;
    tell(work, 'place-ambiguous', [parameter.name], message, {
      value: parameter.value,
      expected: "'A, Region, Country', or 'A, B and C'",
    });
  }
  const ids: string[] = [];
  for (const place of places) {
    let within: string | null = null;
    for (const outer of [...place.within].reverse())
      within = locationId(work.registry, outer.name, { target: outer.target, within, outer: true });
    const id = locationId(work.registry, place.name, { target: place.target, within, outer: false });
    if (!ids.includes(id)) ids.push(id);
  }
  if (ids.length > 0)
    work.claims.push({ ...common(work, parameter, ['locations']), property: 'locations', value: ids });
  if (rendered.coordinates.length > 0) {
    const point = pointOf(rendered);
    if (point !== null) claimPoint(work, parameter, point);
    else
      tell(
        work,
        'coordinates-not-read',
        [parameter.name],
        `${quoted(parameter.value)} holds coordinates that were not understood.`,
        { value: parameter.value },
      );
  }
  tellLeftAside(work, parameter, rendered);
}

/** Coordinates that are spread over parameters: degrees, minutes, hemisphere. */
export function readCoordinateParameters(work: Work, parameters: readonly Parameter[]): void {
  const [first] = parameters;
  if (first === undefined) return;
  const parts = parameters.map(({ key, value }) => [key, plainText(renderWikitext(value))] as const);
  const point = readCoordinateParts(new Map(parts));
  if (point !== null) claimPoint(work, first, point);
  else {
    const value = parameters.map((part) => `${part.name}=${part.value}`).join(' ');
    const message = 'The latitude and longitude were not understood.';
    tell(work, 'coordinates-not-read', [first.name], message, { value });
  }
}
