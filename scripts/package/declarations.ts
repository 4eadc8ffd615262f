import {join} from 'node:path';
import ts from 'typescript';
import {entriesIn} from './entries.js';

/** The types of the modules, each beside its module. */
export function writeDeclarations(root: string): void {
  const file = join(root, 'tsconfig.json');
  const {options} = ts.parseJsonConfigFileContent(
    ts.readConfigFile(file, (name) => ts.sys.readFile(name)).config,
    ts.sys,
    root
  );
  const program = ts.createProgram(
    entriesIn(root).map((entry) => join(root, entry)),
    {
      ...options,
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      rootDir: root,
      outDir: join(root, 'lib')
    }
  );
  const {diagnostics} = program.emit();
  const all = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (all.length === 0) return;
  throw new Error(
    ts.formatDiagnostics(all, {
      getCanonicalFileName: (name) => name,
      getCurrentDirectory: () => root,
      getNewLine: () => '\n'
    })
  );
}
