import type { AuthMode, Run } from '../run';
import { Exception } from './exception';

interface Rule {
  readonly methods: RegExp;
  /** The modes in which Google lets it be called. */
  readonly modes?: readonly AuthMode[];
  /** Any one of these will do. */
  readonly scopes?: readonly string[];
}

const AUTH = 'https://www.googleapis.com/auth/';
const SHEETS = [`${AUTH}spreadsheets.currentonly`, `${AUTH}spreadsheets`];

const ALLOWED: readonly AuthMode[] = ['LIMITED', 'CUSTOM_FUNCTION', 'FULL'];
const WITH_WINDOW: readonly AuthMode[] = ['NONE', 'LIMITED', 'FULL'];
const FULL: readonly AuthMode[] = ['FULL'];

/** The first rule that speaks of a method holds; what no rule speaks of is free. */
const RULES: readonly Rule[] = [
  { methods: /^SpreadsheetApp\.getUi$/, modes: WITH_WINDOW },
  { methods: /^SpreadsheetApp\.open/, modes: FULL, scopes: [`${AUTH}spreadsheets`] },
  { methods: /^SpreadsheetApp\.create$/, modes: FULL, scopes: [`${AUTH}spreadsheets`] },
  { methods: /^SpreadsheetApp\./, modes: ALLOWED, scopes: SHEETS },
  {
    methods:
      /^(Spreadsheet|Sheet|Range|RangeList|Protection|NamedRange|Filter)\.(set|insert|delete|append|clear|add|remove|move|sort|hide|show|unhide|merge|break|protect|copyTo|create|check|uncheck|trim|randomize|autoResize|rename|toast|activate|duplicate)/,
    modes: ['LIMITED', 'FULL'],
  },
  { methods: /^Ui\.create/, modes: WITH_WINDOW },
  { methods: /^Ui\.show/, modes: FULL, scopes: [`${AUTH}script.container.ui`] },
  { methods: /^Ui\.(alert|prompt)$/, modes: FULL },
  { methods: /^(Properties|Lock|Cache)Service\./, modes: ALLOWED },
  {
    methods: /^ScriptApp\.(newTrigger|getProjectTriggers|getUserTriggers|deleteTrigger)$/,
    modes: FULL,
    scopes: [`${AUTH}script.scriptapp`],
  },
  { methods: /^MailApp\./, modes: FULL, scopes: [`${AUTH}script.send_mail`] },
  {
    methods: /^UrlFetchApp\./,
    modes: ['CUSTOM_FUNCTION', 'FULL'],
    scopes: [`${AUTH}script.external_request`],
  },
  { methods: /^Drive\./, modes: FULL, scopes: [`${AUTH}drive.file`, `${AUTH}drive`] },
  { methods: /^HtmlService\./, modes: ALLOWED },
  {
    methods: /^Session\.get(Active|Effective)User$/,
    modes: ALLOWED,
    scopes: [`${AUTH}userinfo.email`],
  },
];

/** Refuses what the mode of the run, or the scopes of the script, do not allow. */
export function refuseForbidden(method: string, run: Run): void {
  const rule = RULES.find(({ methods }) => methods.test(method));
  if (!rule) return;
  const isAllowed = rule.modes?.includes(run.authMode) ?? true;
  if (isAllowed && isGranted(rule, run)) return;
  throw new Exception(`You do not have permission to call ${method}.${required(rule)}`);
}

/** What the script may do: what its manifest asks for, and its user has not refused. */
export function grantedScopes({ project, world }: Run): readonly string[] | undefined {
  const asked = project.manifest?.oauthScopes;
  return asked?.filter((scope) => !world.refusedScopes.has(scope));
}

function isGranted({ scopes }: Rule, run: Run): boolean {
  const granted = grantedScopes(run);
  return !scopes || !granted || scopes.some((scope) => granted.includes(scope));
}

function required({ scopes }: Rule): string {
  if (!scopes) return '';
  const any = scopes.join(' || ');
  return ` Required permissions: ${scopes.length === 1 ? any : `(${any})`}`;
}
