import type { Settings } from '../../../addon/sidebar/protocol';
import { preview } from './documents';

export const settings: Settings = {
  language: 'en',
  languages: [
    { key: 'en', label: 'English' },
    { key: 'mr', label: 'मराठी' },
  ],
  monthlyMail: {
    isOn: false,
    sentence: 'It would run as anna@example.org, early on the 1st of each month.',
    preview: { ...preview, title: 'Summary for the Secretary, February 2026' },
  },
  recipients: [
    {
      name: 'Bela Shah',
      email: 'secretary@example.org',
      report: 'Summary for the Secretary',
      language: 'English',
    },
    {
      name: 'The board',
      email: 'board@example.org',
      report: 'Report to the board',
      language: 'English',
    },
  ],
  recipientsPlace: { sheet: 'Recipients', row: 2, column: 1 },
};

export const switchedOn: Settings = {
  ...settings,
  monthlyMail: {
    ...settings.monthlyMail,
    isOn: true,
    sentence: 'It runs as anna@example.org, early on the 1st of each month.',
  },
};
