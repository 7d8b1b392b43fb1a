import type { Answer, Opening } from '../../../addon/sidebar/protocol';
import type { FakeScript } from '../sidebar-page';
import { documents, preview } from './documents';
import { people } from './people';
import { problems } from './problems';
import { settings } from './settings';
import { standing } from './standing';
import { today } from './today';

export const ok = <Value>(value: Value): Answer<Value> => ({ ok: true, value });

export const opening: Opening = {
  language: 'en',
  isSetUp: true,
  title: 'Community coordinator, Patna',
  templates: [
    { key: 'community-coordinator', label: 'Community coordinator' },
    { key: 'music-cluster', label: 'Music cluster coordinator' },
    { key: 'blank', label: 'A contract of your own' },
  ],
  languages: settings.languages,
  view: 'today',
  document: 'report',
};

/** A workbook in the middle of its year. */
export const answers: FakeScript = {
  openSidebar: () => ok(opening),
  goTo: () => ok(null),
  readToday: () => ok(today),
  readProblems: () => ok(problems),
  readStanding: () => ok(standing),
  readDocuments: () => ok(documents),
  previewDocument: () => ok(preview),
  readPeople: () => ok(people),
  readSettings: () => ok(settings),
};
