import { dirname } from 'node:path';
import ts from 'typescript';

/** What some source asks of Google's services: their names, and their methods as `Range.getValues`. */
export interface GoogleCalls {
  readonly services: readonly string[];
  readonly methods: readonly string[];
}

/** Reads the sources that a `tsconfig.json` names, with the compiler's own eyes. */
export function callsOf(config: string): GoogleCalls {
  const { config: raw } = ts.readConfigFile(config, ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(raw, ts.sys, dirname(config));
  return callsIn(ts.createProgram(fileNames, options), fileNames);
}

export function callsIn(program: ts.Program, files: readonly string[]): GoogleCalls {
  const checker = program.getTypeChecker();
  const services = new Set<string>();
  const methods = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node))
      for (const declared of googleDeclarations(checker, node.name)) {
        const owner = declared.parent;
        if (ts.isMethodSignature(declared) && ts.isInterfaceDeclaration(owner))
          methods.add(`${ALIASES[owner.name.text] ?? owner.name.text}.${node.name.text}`);
      }
    if (ts.isIdentifier(node) && googleDeclarations(checker, node).some(ts.isVariableDeclaration))
      services.add(node.text);
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return { services: [...services].sort(), methods: [...methods].sort() };
}

/** What scripts call otherwise than the types do. */
const ALIASES: Readonly<Record<string, string>> = { FilesCollection: 'Drive.Files' };

const googleDeclarations = (checker: ts.TypeChecker, node: ts.Node): readonly ts.Declaration[] =>
  (checker.getSymbolAtLocation(node)?.declarations ?? []).filter((declared) =>
    declared.getSourceFile().fileName.includes('/google-apps-script/'),
  );
