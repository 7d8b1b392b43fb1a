/** The contract's own words, clause by clause; ` … ` stands between passages that are not adjacent. */
export const QUOTES = {
  T1: 'In 2022: £6,000 … These figures include VAT.',
  T2: 'We’d like to know your day rate and how you would propose to allocate your time.',
  T3: 'working from now until February 2023. … Ideally, you’d be ready to start work immediately, and work through to January 2023.',
  T4: 'as a bridge while we make a permanent hire … We are recruiting a community manager to set up and facilitate the community throughout 2023, but before they are in post we want to get started',
  T5: 'Expressions of Interest due by 9am GMT, 30 November 2022 … (no more than 4 slides or A4 pages in total) … (no more than 1 page) … Over two pages, tell us how you would go about creating this',
  T6: 'consulting community tech creators and users on what they want and need from a community of practice',
  T7: 'exploring a range of options for organising and operating the community of practice',
  T8: 'developing a sign-up and onboarding process',
  T9: 'exploring open source and ethical software that we could use to facilitate the community of practice',
  T10: 'This will be open to organisations that are funded through the Makers and Maintainers Fund, and part of their grant is intended to support their active participation in the community. It will also be open to other organisations working in or interested in community tech',
  T11: 'Two additional funding opportunities (specifics tbc) … A Green Tech playbook for community organisations … Development of a community of practice to support community tech practitioners … Policy influencing programme, evidenced by additional research … A programme of events and digital content to engage other potential funders and to grow the community tech ecosystem … Developing relationships with an aligned community of thinkers, makers, and doers, wherever they are based',
  T12: 'currently uses Slack and Zoom for day-to-day communication, and a range of digital tools including Asana, Miro, and Google Workspace. This freelance contract will be based in and collaborate with the Secretariat.',
  T13: 'currently fully funded by Power to Change. We are working to build a network of funders to support and grow the field.',
  T14: 'how we will bring newly funded organisations together, understand what the community tech sector needs, and how to sew the seeds of a collaborative and creative community.',
  T15: 'Care is the organising principle for everything we do: care for and about people and the planet',
} as const;
