import {readFileSync} from 'node:fs';
import {checkStory, formatFault, languages} from 'parallel-lines/model';

const [file = 'story.json'] = process.argv.slice(2);
const {story, faults} = checkStory(readFileSync(file, 'utf8'), languages, {file});
for (const fault of faults) console.log(formatFault(fault));
process.exitCode = story ? 0 : 1;
