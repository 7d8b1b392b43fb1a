import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/**
 * What Google's services take, as `@types/google-apps-script` has it. A kind is `string`, `Integer`, `Range` or
 * `any[][]`; `|` stands between kinds of which one will do, and `/` where it may be another for each item of a list.
 */
export interface Api {
  readonly types: Readonly<Record<string, ApiType>>;
  readonly enums: Readonly<Record<string, readonly string[]>>;
  /** Other names for kinds. */
  readonly aliases: Readonly<Record<string, string>>;
}

export interface ApiType {
  /** The name in errors: `SpreadsheetApp.Range`. */
  readonly fullName: string;
  readonly methods: Readonly<Record<string, readonly Signature[]>>;
  /** Its enumerations, by the name that they have here. */
  readonly constants: Readonly<Record<string, string>>;
  readonly parents: readonly string[];
}

export type Signature = readonly Parameter[];

export interface Parameter {
  readonly kind: string;
  readonly isOptional?: true;
  readonly isRest?: true;
}

/** The files of the type package that the host reads, by the service that each is about. */
const FILES = {
  base: '',
  cache: 'CacheService',
  html: 'HtmlService',
  lock: 'LockService',
  mail: 'MailApp',
  properties: 'PropertiesService',
  script: 'ScriptApp',
  spreadsheet: 'SpreadsheetApp',
  'url-fetch': 'UrlFetchApp',
  utilities: 'Utilities',
} as const;

let known: Api | undefined;

export function readApi(): Api {
  known ??= withLooseNotes(withDrive(apiOf({ ...FILES, [DRIVE_FILE]: 'Drive' })));
  return known;
}

const DRIVE_FILE = 'apis/drive_v3';

/** Scripts call the advanced Drive service's files otherwise than its types do, and may leave out what is uploaded. */
function withDrive(api: Api): Api {
  const files = api.types.FilesCollection;
  if (!files) throw new Error('The types of the Drive service have gone.');
  const orNothing = (parameter: Parameter): Parameter =>
    parameter.kind === 'Blob' ? { ...parameter, kind: 'Blob|null' } : parameter;
  const methods = Object.entries(files.methods).map(
    ([name, signatures]) =>
      [name, signatures.map((signature) => signature.map(orNothing))] as const,
  );
  const drive = { ...files, fullName: 'Drive.Files', methods: Object.fromEntries(methods) };
  return { ...api, types: { ...api.types, 'Drive.Files': drive } };
}

/** Google takes a number for a note, whatever its types say. */
function withLooseNotes(api: Api): Api {
  const { Range } = api.types;
  if (!Range) throw new Error('The types of ranges have gone.');
  const methods = { ...Range.methods, setNote: [[{ kind: 'string|number|null' }]] };
  return { ...api, types: { ...api.types, Range: { ...Range, methods } } };
}

function apiOf(files: Readonly<Record<string, string>>): Api {
  const types: Record<string, ApiType> = {};
  const enums: Record<string, readonly string[]> = {};
  const aliases: Record<string, string> = {};
  for (const [file, service] of Object.entries(files)) {
    const source = sourceOf(file);
    const visit = (node: ts.Node): void => {
      if (ts.isInterfaceDeclaration(node)) types[node.name.text] ??= typeOf(node, service, source);
      else if (ts.isEnumDeclaration(node))
        enums[node.name.text] ??= node.members.map(({ name }) => name.getText(source));
      else if (ts.isTypeAliasDeclaration(node))
        aliases[node.name.text] ??= kindOf(node.type, source);
      else ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { types, enums, aliases };
}

function sourceOf(file: string): ts.SourceFile {
  const require = createRequire(join(process.cwd(), 'package.json'));
  const folder = dirname(require.resolve('@types/google-apps-script/package.json'));
  const name = file.includes('/') ? file : `google-apps-script.${file}`;
  const path = join(folder, `${name}.d.ts`);
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
}

function typeOf(node: ts.InterfaceDeclaration, service: string, source: ts.SourceFile): ApiType {
  const methods = new Map<string, Signature[]>();
  const constants: Record<string, string> = {};
  for (const member of node.members) {
    const name = member.name?.getText(source) ?? '';
    if (ts.isMethodSignature(member)) {
      const signature = member.parameters.map((parameter) => parameterOf(parameter, source));
      methods.set(name, [...(methods.get(name) ?? []), signature]);
    } else if (ts.isPropertySignature(member) && member.type && ts.isTypeQueryNode(member.type))
      constants[name] = lastName(member.type.exprName.getText(source));
  }
  const parents = (node.heritageClauses ?? []).flatMap(({ types: clauses }) =>
    clauses.map(({ expression }) => lastName(expression.getText(source))),
  );
  const type = node.name.text;
  const fullName = service === '' || service === type ? type : `${service}.${type}`;
  return { fullName, methods: Object.fromEntries(methods), constants, parents };
}

function parameterOf(node: ts.ParameterDeclaration, source: ts.SourceFile): Parameter {
  return {
    kind: node.type ? kindOf(node.type, source) : 'any',
    ...(node.questionToken ? { isOptional: true } : {}),
    ...(node.dotDotDotToken ? { isRest: true } : {}),
  };
}

function kindOf(node: ts.TypeNode, source: ts.SourceFile): string {
  if (ts.isUnionTypeNode(node))
    return [...new Set(node.types.map((part) => kindOf(part, source)))].join('|');
  if (ts.isParenthesizedTypeNode(node)) return kindOf(node.type, source);
  if (ts.isArrayTypeNode(node)) return listOf(kindOf(node.elementType, source));
  if (ts.isLiteralTypeNode(node))
    return ts.isStringLiteral(node.literal) ? 'string' : node.literal.getText(source);
  if (ts.isTypeReferenceNode(node)) {
    const [item] = node.typeArguments ?? [];
    const name = lastName(node.typeName.getText(source));
    return name === 'Array' && item ? listOf(kindOf(item, source)) : name;
  }
  return ts.isTypeLiteralNode(node) ? 'object' : node.getText(source);
}

const listOf = (kind: string): string => `${kind.replaceAll('|', '/')}[]`;

const lastName = (name: string): string => name.slice(name.lastIndexOf('.') + 1);
