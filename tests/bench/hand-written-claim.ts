// The claim checked by hand, for the benchmark: as fast as this check can be, and no message at all.
type Row = Readonly<Record<string, unknown>>;

const idRule = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isId = (value: unknown): boolean => typeof value === 'string' && idRule.test(value);
const isText = (value: unknown): boolean => typeof value === 'string' && value.length > 0;
const isWhole = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;
const isMaybe = (value: unknown, is: (value: unknown) => boolean): boolean =>
  value === undefined || is(value);
const isListOf = (value: unknown, is: (value: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(is);

const hasOnly = (row: Row, keys: ReadonlySet<string>): boolean => {
  for (const key in row) if (!keys.has(key)) return false;
  return true;
};
const dateKeys = new Set(['edtf', 'earliest', 'latest']);
const isDate = (value: unknown): boolean =>
  isRow(value) &&
  hasOnly(value, dateKeys) &&
  isText(value['edtf']) &&
  (value['earliest'] === null || isText(value['earliest'])) &&
  (value['latest'] === null || isText(value['latest']));
const countKeys = new Set(['min', 'max', 'best', 'approximate', 'wording']);
const isCount = (value: unknown): boolean =>
  isRow(value) &&
  hasOnly(value, countKeys) &&
  isWhole(value['min']) &&
  (value['max'] === null || isWhole(value['max'])) &&
  isMaybe(value['best'], isWhole) &&
  (value['approximate'] === undefined || value['approximate'] === true) &&
  isMaybe(value['wording'], isText);
const codedKeys = new Set(['code', 'text']);
const isCoded = (value: unknown): boolean =>
  isRow(value) && hasOnly(value, codedKeys) && isId(value['code']) && isText(value['text']);
const speakerKeys = new Set(['name', 'participant', 'side']);
const isSpeaker = (value: unknown): boolean =>
  isRow(value) &&
  hasOnly(value, speakerKeys) &&
  isText(value['name']) &&
  isMaybe(value['participant'], isId) &&
  (value['side'] === null || isId(value['side']));
const timeKeys = new Set(['earliest', 'latest', 'approximate', 'wording']);
const isTime = (value: unknown): boolean =>
  isRow(value) &&
  hasOnly(value, timeKeys) &&
  isText(value['earliest']) &&
  isText(value['latest']) &&
  (value['approximate'] === undefined || value['approximate'] === true) &&
  isMaybe(value['wording'], isText);
const pointKeys = new Set(['latitude', 'longitude', 'approximate']);
const isPoint = (value: unknown): boolean =>
  isRow(value) &&
  hasOnly(value, pointKeys) &&
  Number.isFinite(value['latitude']) &&
  Number.isFinite(value['longitude']);

const statuses = new Set<unknown>(['military', 'police', 'civilian', 'unknown']);
const ranks = new Set<unknown>(['preferred', 'normal', 'deprecated']);
const outcomes = new Set<unknown>([
  'killed',
  'wounded',
  'captured',
  'missing',
  'surrendered',
  'deserted',
  'executed',
  'arrested',
  'displaced',
  'evacuated',
  'sick',
  'destroyed',
  'damaged',
  'lost',
  'unspecified',
]);
const common = [
  'id',
  'about',
  'property',
  'value',
  'side',
  'location',
  'status',
  'partOf',
  'during',
  'statedOn',
  'source',
  'locators',
  'voice',
  'statedBy',
  'supersededBy',
  'basis',
  'rank',
  'note',
  'raw',
];
const claimKeys = new Set(common);
const strengthKeys = new Set([...common, 'unit']);
const casualtyKeys = new Set([...common, 'unit', 'outcomes']);

const isCommon = (row: Row): boolean =>
  isId(row['id']) &&
  isId(row['about']) &&
  isMaybe(row['side'], isId) &&
  isMaybe(row['location'], isId) &&
  (row['status'] === undefined || statuses.has(row['status'])) &&
  isMaybe(row['partOf'], isId) &&
  isMaybe(row['during'], isDate) &&
  isMaybe(row['statedOn'], isDate) &&
  isId(row['source']) &&
  isListOf(row['locators'], isText) &&
  isMaybe(row['voice'], isId) &&
  isMaybe(row['statedBy'], isSpeaker) &&
  isMaybe(row['supersededBy'], isId) &&
  (row['basis'] === undefined || row['basis'] === 'hedged' || row['basis'] === 'inferred') &&
  ranks.has(row['rank']) &&
  isMaybe(row['note'], isText) &&
  (row['raw'] === undefined || typeof row['raw'] === 'string');

export function isClaim(row: unknown): boolean {
  if (!isRow(row) || !isCommon(row)) return false;
  const { property, value } = row;
  switch (property) {
    case 'casualties':
      return (
        hasOnly(row, casualtyKeys) &&
        isCount(value) &&
        isListOf(row['outcomes'], (one) => outcomes.has(one)) &&
        isMaybe(row['unit'], isText)
      );
    case 'strength':
      return hasOnly(row, strengthKeys) && isCount(value) && isMaybe(row['unit'], isText);
    case 'date':
      return hasOnly(row, claimKeys) && (value === null || isDate(value));
    case 'time':
      return hasOnly(row, claimKeys) && (value === null || isTime(value));
    case 'coordinates':
      return hasOnly(row, claimKeys) && (value === null || isPoint(value));
    case 'victor':
      return hasOnly(row, claimKeys) && (value === null || isId(value));
    case 'result':
    case 'post':
    case 'military-rank':
    case 'standing':
      return hasOnly(row, claimKeys) && (value === null || isCoded(value));
    case 'causes':
    case 'demands':
    case 'terms':
      return hasOnly(row, claimKeys) && (value === null || isListOf(value, isCoded));
    case 'locations':
    case 'belligerents':
    case 'commanders':
    case 'actors':
    case 'target':
    case 'member-of':
    case 'subgroup-of':
    case 'commander-of':
    case 'kin-of':
    case 'part-of':
    case 'refers-to':
      return hasOnly(row, claimKeys) && (value === null || isListOf(value, isId));
    default:
      return false;
  }
}
