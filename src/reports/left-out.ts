import type { Block } from '../model/document';
import type { ReportScene } from './scene';

/** In the place of what a reader may not see: that it is left out, and why. */
export const leftOut = ({ words }: Pick<ReportScene, 'words'>): Block => ({
  block: 'paragraph',
  text: [words.documents.aboutPeople],
  style: 'note',
});
