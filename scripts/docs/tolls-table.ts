/** The table of tolls that the README and the guide show: one row a voice and figure, read off the record. */
import {
  type Claim,
  type ConflictRecord,
  casualtyAccounts,
  formatCount,
  record as own,
} from '../../src/index.js';

const record: ConflictRecord = own;

type Account = ReturnType<typeof casualtyAccounts>[number];

const of: Readonly<Record<string, string>> = {
  government: 'on the government side',
  mutineers: 'on the mutineers’ side',
  military: 'of the army',
  police: 'of the police',
  civilian: 'civilian',
};

function figure(claim: Account['killed'][number]): string {
  const who = of[claim.status ?? claim.side ?? ''];
  const where =
    claim.location === undefined
      ? undefined
      : `at ${record.locations[claim.location]?.name ?? claim.location}`;
  return [claim.basis === 'hedged' ? 'reportedly' : undefined, formatCount(claim.value), who, where]
    .filter(Boolean)
    .join(' ');
}

/** The total first, then what lies inside it. */
function figures(claims: readonly Account['killed'][number][]): string {
  const wholes = claims.filter((claim) => claim.side === undefined && claim.status === undefined);
  const parts = claims.filter((claim) => !wholes.includes(claim));
  if (wholes.length === 0) return parts.map(figure).join(', ');
  const among = parts.map((part) => figure(part).replace(/ at .*$/, '')).join(', ');
  return `${wholes.map(figure).join(', ')}${among ? ` (${among})` : ''}`;
}

const isSuperseded = (claims: readonly Claim[]): boolean =>
  claims.some((claim) => claim.supersededBy !== undefined);
const edtfText = (edtf: string): string =>
  edtf === 'XXXX' ? 'undated' : edtf.replace(/~$/, ' or so').replace('/', ' to ');

/** Markdown, with the preferred reading in bold. */
export function tollsTable(): string {
  const rows = new Map<
    string,
    { voice: string; when: string; dead: string; wounded: string; sources: string[]; bold: boolean }
  >();
  for (const account of casualtyAccounts()) {
    if (account.killed.length === 0) continue;
    const source = record.sources[account.source];
    if (!source) continue;
    const dead = figures(account.killed);
    const wounded = account.wounded.map(figure).join(', ');
    const link = source.URL ? `[${source.publisher}](${source.URL})` : source.publisher;
    const key = `${account.voice} ${dead.replace(/ at \w+/g, '')}`;
    const row = rows.get(key);
    if (row) {
      row.sources.push(link);
      if (row.wounded === '') row.wounded = wounded;
      if (row.when === 'undated') row.when = edtfText(account.statedOn);
    } else {
      const voice = account.statedBy?.name ?? source.publisher;
      const when = `${edtfText(account.statedOn)}${isSuperseded(account.killed) ? ', replaced later' : ''}`;
      rows.set(key, {
        voice,
        when,
        dead,
        wounded,
        sources: [link],
        bold: account.killed.some((claim) => claim.rank === 'preferred'),
      });
    }
  }
  const lines = [...rows.values()].map(
    ({ voice, when, dead, wounded, sources, bold }) =>
      `| ${[bold ? `**${voice}**` : voice, when, bold ? `**${dead}**` : dead, wounded, [...new Set(sources)].join(', ')].join(' | ')} |`,
  );
  return ['| Who says so | When | Dead | Wounded | In |', '| --- | --- | --- | --- | --- |', ...lines].join(
    '\n',
  );
}
