import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {writeDeclarations} from './declarations.js';
import {buildModules} from './modules.js';
import {buildScripts} from './scripts.js';

const root = join(import.meta.dirname, '../..');
rmSync(join(root, 'cdn'), {recursive: true, force: true});
await buildModules(root);
writeDeclarations(root);
await buildScripts(root);
