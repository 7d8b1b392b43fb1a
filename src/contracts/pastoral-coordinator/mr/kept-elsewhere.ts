import type { List } from '../../template';
import { SAFEGUARDING } from '../lists/kept-elsewhere';

/** Words that tell of a disclosure in Marathi; the English ones stand beside them. */
const WORDS = [
  'अत्याचार*',
  'शोषण*',
  'छळ*',
  'विनयभंग*',
  'बलात्कार*',
  'मारहाण*',
  'मारझोड*',
  'मला मारत*',
  'तिला मारत*',
  'त्याला मारत*',
  'घरगुती हिंस*',
  'कौटुंबिक हिंस*',
  'हेळसांड*',
  'आत्महत्य*',
  'जीव देण*',
  'जिवाचे बरेवाईट*',
  'स्वतःला इजा*',
  'स्वतःला जखम*',
  'अंगावर वळ*',
  'बालविवाह*',
  'ग्रूमिंग*',
  'पोक्सो*',
  'POCSO',
  'बाल संरक्षण चिंत*',
  'गुपित सांगितल*',
  'विश्वासाने सांगितल*',
];

export const keptElsewhere: List['entries'] = WORDS.map((code) => ({ code, group: SAFEGUARDING }));
