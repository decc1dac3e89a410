/**
 * Checks the content without building: all problems with file, line and column, and whether the text is the witness's.
 * `--rules` prints the rules by the names that end each message.
 */
import './in-project.ts';
import { parseArgs } from 'node:util';
import { rules } from '../src/markdown/rules.ts';
import { checkContent } from '../src/site/publish/check-content.ts';
import { deploymentFrom } from '../src/site/deployment.ts';

if (parseArgs({ options: { rules: { type: 'boolean', default: false } } }).values.rules) {
  for (const [name, asks] of Object.entries(rules)) console.log(`${name.padEnd(22)}${asks}`);
} else {
  const { edition: { telegrams, passages, witness } } = await checkContent(deploymentFrom(process.env).contentDir, (doubts) => console.log(doubts));
  const paragraphs = passages.filter(({ kind }) => kind === 'paragraph').length;
  console.log(`${telegrams.length} telegrams with ${paragraphs} paragraphs: the text is the witness’s, byte for byte (${witness.bytes} bytes, SHA-256 ${witness.sha256}).`);
}
