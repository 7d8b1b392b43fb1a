import type { List } from '../../template';

export const SAFEGUARDING = 'The school’s own safeguarding system';

/** Who, in what is told of harm at home. */
const ADULT =
  'dad/mum/father/mother/stepdad/stepmum/stepfather/stepmother/brother/uncle/boyfriend/partner';
const ONE = 'me/her/him/them';
const OWN = 'her/his/my/their';
const SELF = 'herself/himself/myself/themself/themselves';
const FRIGHTENED = 'scared/afraid/frightened/terrified';

/**
 * What tells of harm, by the kinds that *Keeping children safe in education* names. `*` is any
 * ending; of words with `/` between them any may stand there.
 */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  telling: [
    'disclosed/disclosing/discloses',
    `a/new/made/pupil/${OWN} disclosure`,
    'disclosure/disclosures about/of/by/from',
    'safeguarding concern/concerns/disclosure/referral',
    'child protection',
    'allegation/allegations against/of',
  ],
  physical: [
    'physical/physically abuse/abused/abusive/abusing',
    `hit/hits/hitting/beat/beats/beating/hurts/hurting/punch*/kick*/slap*/smack*/strangl*/chok*/assault* ${ONE}`,
    `hit/beaten/punched/kicked/slapped/smacked by ${OWN}/a/${ADULT}`,
    `${ADULT} hit/hits/beat/beats/hurt/hurts/punch*/slap*/smack*/threaten*/attack*`,
    'bruise*/bruising',
    'burn/belt/cigarette mark/marks/burn/burns',
    `marks on ${OWN} arm*/back/neck/body/leg*/face/wrist*`,
    'black eye/eyes',
  ],
  emotional: [
    'emotional/emotionally abuse/abused/abusive/abusing/neglect*',
    `locked in ${OWN}/the/a room/bedroom/cupboard/cellar`,
    `${FRIGHTENED} of ${OWN} ${ADULT}/parents/carer/carers`,
    `${FRIGHTENED} of ${ADULT}`,
    `${FRIGHTENED} to go home`,
    `${FRIGHTENED} of going home`,
    "not/never/isn’t/isn't safe at home",
    "not/never/doesn’t/doesn't/don’t/don't feel safe",
    'unsafe at home',
    'feel/feels/felt/feeling worthless',
  ],
  sexual: [
    'sexual/sexually abuse/abused/abusive/abusing/assault*/harass*/touch*/exploit*/violence',
    `touch*/grab/grabs/grabbed/grop*/molest* ${ONE}`,
    'touched by',
    'groped/molested',
    'rape/rapes/raped/raping/rapist/incest',
    'inappropriate/inappropriately/unwanted/indecent touch*/image*/photo*/picture*/exposure',
    'nude/naked/topless photo*/picture*/image*/selfie*/video*',
    'nudes/sexting/upskirt*',
    'private parts',
    'grooming/groomed',
    'older boyfriend',
  ],
  neglect: [
    'child/parental/medical/serious/suspected neglect',
    'sign/signs/victim/history of neglect',
    `neglected at home`,
    `neglected by ${OWN}/${ADULT}/parents/carers`,
    'she/he/they/child/pupil/sibling/siblings is/are/was/were neglected',
    `${ADULT}/parents neglect*`,
    'no food at home',
    'no food in the house/fridge',
    'left home alone',
    'left alone at home/overnight',
    'to bed hungry',
  ],
  exploitation: [
    'child/sexual/criminal/being/been/is/was exploited/exploitation',
    'county lines',
    'running/carrying/selling/dealing drugs',
    'cuckooed/cuckooing',
    'trafficked/trafficking',
    'forced marriage/marriages',
    'forced/made to marry',
    'honour-based',
  ],
  selfHarm: [
    'self-harm*/selfharm*',
    'self harm*',
    'suicid*/overdos*/anorexi*/bulimi*',
    `cut/cuts/cutting/hurt/hurts/hurting/harm*/starv*/kill*/burn* ${SELF}`,
    `cut/cuts/cutting/scars on ${OWN} arm*/wrist*/leg*/thigh*`,
    `making/makes/made ${SELF} sick`,
    `end/ending/ends/take/taking ${OWN} own life`,
    `end/ending/ends ${OWN} life`,
    'want/wants/wanted/wish/wishes to die',
    'want/wants/wanted/wish/wishes to be dead',
    'better off dead',
  ],
  mutilation: [
    'fgm',
    'genital mutilation/cutting',
    'female circumcision',
    'breast ironing/flattening',
    'abroad to be cut',
  ],
  radicalisation: [
    'radicalis*/radicaliz*',
    'extremist/terrorist/far-right view*/material*/group*/content/video*/propaganda/chat*',
    'prevent/channel referral/referrals',
    'support*/praise*/joining/join terrorism/terrorists/isis',
  ],
  domestic: [
    'domestic abuse/violence',
    'coercive control',
    'violence at home',
    `${ADULT} is/was/gets/became violent/abusive`,
    'threaten* to kill',
    `violent/abusive ${ADULT}/home/household/relationship/parent*/carer*`,
    "women’s/women's refuge",
    'police called/came to the house/home',
  ],
  abuse: [
    'abused/abuser/abusers',
    `abuse/abuses/abusing ${ONE}`,
    'child abuse',
    'abuse at home',
    `abuse by/from ${OWN}/${ADULT}/parents`,
    'sign/signs/victim/victims/history of abuse',
    'suffer*/experienc*/alleg*/suspected abuse',
  ],
};

/** The same words where they mean no harm: a school adds its own. */
const HARMLESS = [
  'hit/hits/hitting/beat/beats/beating her target*/goal*/deadline*/stride/record/score/time/mark/head',
  'beat/beats/beating her personal/own best/record/time/score',
  'beat/beats/beating her/him/them/me at/to/in/by',
  'kick*/punch*/hit/hits her ball/shuttlecock/pads',
  'touch* her toes/nose/ear*/work',
  'story/speech/song/poem/assembly/letter/film/kindness/words touch*/hit/hits me/her/him/them',
  'touched by the/this story/speech/song/poem/film/letter/kindness',
  'touched by how/what/everyone*',
  'grabs/grabbed her/his/their/my bag/coat/lunch/book*/seat/chance',
  'burn*/cut/cuts/hurt herself/himself/themselves in/at/on/during/playing/with',
  'bruise* knee*/shin*/toe*/elbow*/ego/fruit/apple*/banana*',
  'dog/pet/horse/pony grooming',
  'groomed dog*/horse*/pony/ponies',
  'oilseed rape',
  'abused her/his/their/the lunch/bus/hall/toilet/exit pass*',
  'abused her/his/their/the/its privilege*/position/pass/trust/rule*/freedom/system',
];

const entriesOf = (words: readonly string[], group?: string): List['entries'] =>
  words.map((code) => ({ code, ...(group && { group }) }));

/** What never stands in this workbook, and where it goes. */
export const keptElsewhere: List = {
  list: 'Kept elsewhere',
  entries: entriesOf(Object.values(WORDS).flat(), SAFEGUARDING),
};

/** What may stand here although words of that list are in it. */
export const harmlessWords: List = { list: 'Harmless words', entries: entriesOf(HARMLESS) };
