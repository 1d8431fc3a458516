import { writeHtml } from './html.ts';
import { type Format, textFormats } from './text-formats.ts';

/** Every format there is; to add one, write its file and add its row, in `text-formats.ts` where a page can write it too. */
export const formats: readonly Format[] = [
  ...textFormats,
  {
    name: 'html',
    ending: '.html',
    description: 'the viewer with the graph in one file, to open from disk or send to someone',
    byEnding: true,
    write: writeHtml,
  },
];

/** The format of that name, or undefined. */
export const formatByName = (name: string): Format | undefined => formats.find((format) => format.name === name);

/** The format that a file's ending means, or undefined. */
export const formatByFile = (file: string): Format | undefined =>
  formats.find((format) => format.byEnding && file.toLowerCase().endsWith(format.ending));
