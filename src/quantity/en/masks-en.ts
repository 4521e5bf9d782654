/** English text that holds numerals and no figures: dates, ordinals, numbering, names, spans. */
import { matchesOf } from '../matches.ts';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)';
const YEAR = '(?:19|20)\\d{2}';
const WORD = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3})';
const UNIT_AHEAD =
  '(?!\\s?(?:%|percent|per cent|yuan|RMB|million|billion|trillion|thousand|mu\\b|hectare|sq|square|kilomet|km\\b|met(?:er|re)s|tonnes?\\b|tons?\\b|MW|GW|kW|MVA|households|dollars|euros|TEU))';

const NUMBERED =
  'No\\.?|Quarters?|Base|NACE|SIC|ISSN|ISBN|Year|Grades|Nos\\.|Number|Article|Articles|Section|Sections|Chapter|Table|Tables|Figure|Fig\\.|Phase|Stage|Page|pages|p\\.|pp\\.|Part|Annex|Appendix|Item|Step|Level|Grade|Class|Type|Category|Plot|Block|Building|Room|Gate|Line|Lines|Route|Highway|Expressway|Road|Lot|Berth|Berths|Terminal|Tier|Version|Windows|Office|SDG|SDGs|Goal|Goals|Target|Directive|Regulation|Law|Scope|Flight|Volume|Vol\\.|Issue|Episode|Exit|Euro|Gen|Season|Day|Week|Lane|Pier|Platform|Paragraph|para\\.|Clause|Rule|Note|Notes|Box|Chart|Schedule|Module|Unit|Agenda|Studio|Form|ISO|IEC|GB|GB/T|IFRS|IAS|Fortune|Global|Forbes|S&P|CSI|FTSE|Nikkei|Nasdaq|Stoxx|Industry|Web|Made in China|Vision|Area|District|Zone|Group|Band|Track|Bay|Warehouse|Floor|Suite|Apt|Apartment|Postcode|Tel\\.?|Telephone|Fax|Hotline|Train|Boeing|Airbus|Bus|Metro Line|Category|Division|Channel|Model|Series|Round|Pillar|Work Package|Question|Q|Column|Row|Line item|Order|Decree|Resolution|Document|Bulletin|Circular|Notice|Mission|Apollo|Formula|Top|top|Under|Catch|Big|Covid|COVID|Chapter|Lesson|Test|Sheet|Panel|Slide|Sector|Well|Mine|Pit|Shaft|Reactor|Street|Avenue|St\\.|Pier';

const ADDRESSES = 'https?://\\S+|www\\.\\S+|[\\w.-]{1,64}@[\\w.-]{1,255}\\w';
/** What stands in every address; to try for one at each letter takes half as long as all the rest. */
const ADDRESS_SIGN = /@|:\/\/|www\./;

const always: readonly string[] = [
  ADDRESSES,
  // Dates and times.
  `${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?(?:\\s?(?:[-–—]|to|and)\\s?(?:${MONTH}\\s)?\\d{1,2}(?:st|nd|rd|th)?)?(?:,?\\s${YEAR})?(?!\\d|\\s?(?:%|percent|per cent|million|billion))`,
  `\\d{1,2}(?:st|nd|rd|th)?(?:\\s?(?:[-–—]|to|and)\\s?\\d{1,2})?\\s${MONTH}(?![a-z])(?:,?\\s${YEAR})?`,
  `${MONTH}(?:\\s?[-–—]\\s?${MONTH})?,?\\s${YEAR}`,
  `(?<![\\d.,$€£¥])${YEAR}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)`,
  `(?<![\\d.,$€£¥])${YEAR}(?:\\s?[-–—/]\\s?|\\s(?:to|and|through|until|or)\\s)(?:${YEAR}|\\d{2})(?!\\d|[.,]\\d)${UNIT_AHEAD}`,
  `(?<![\\d.,$€£¥])${YEAR}s(?![a-z])|(?<![\\d.,])\\d0s(?![a-z])`,
  "(?<![\\d.])\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\.?)?|(?<![\\d.,])\\d{1,2}(?:\\.\\d{2})?\\s?[ap]\\.?m\\.?(?![a-z])|\\d{1,2} o’clock|\\d{1,2} o'clock",
  '(?<![\\d.])\\d{1,2}\\.\\d{1,2}\\.(?:19|20)\\d{2}(?!\\d)',
  // Ordinals, numbering, codes, names.
  '\\d[\\d,]*(?:st|nd|rd|th)(?![a-z])(?:\\sFive-Year)?',
  `(?<![A-Za-z])(?:${NUMBERED})\\s?#?\\d+(?:\\.\\d+)*(?:[-–/.]\\d+)*[A-Za-z]?(?:(?:,\\s\\d+)*,?\\s(?:and|to|or|&)\\s\\d+(?![\\d,.]{0,30}\\s?(?:%|per|mill|bill)))?(?![,.]?\\d|\\s?(?:%|percent|per cent|yuan|million|billion))`,
  '(?<![A-Za-z\\d])(?!million|billion|trillion|percent|yuan|dollars|hectares|tonnes|RMB|CNY|Rmb|USD|HKD|EUR|GBP|INR|SGD|JPY|AUD|CAD|KRW|MOP|Rs|PHP|PhP|Php|VND|MYR|IDR|AED|NZD|BRL|ZAR|SEK|TWD|CHF|RUB|THB)[A-Za-z]+[-‐]?\\d+(?:[.:-]\\d+)*[A-Za-z]*(?![\\d%])',
  '(?<![\\d.,$€£¥])\\d+(?:\\.\\d+)?(?!(?:km|kg|kW|kWh|kV|kVA|kwh|MW|MWh|MVA|GW|GWh|TWh|ha|m|mm|cm|bn|mn|tn|trn|mln|bln|b|k|t|W|V|TEU|TEUs|pp|ppt|ppts|bp|bps|sqm|sq|pct|mu|GB|TB|PB|Mbps|Gbps|GHz|MHz|dB|tce|percent|pct|yuan|million|billion|trillion|tons|tonnes|hectares|m²|m2|m³|m3|km²|km2)(?![A-Za-z]))[A-Za-z]+\\d*(?![A-Za-z])',
  '\\d+(?:\\s?\\+\\s?(?:\\d+|[A-Z](?![a-z])))+',
  '\\d+(?:[·•]\\d+)+|(?<![\\d.])\\d+:\\d+(?!\\d)',
  '(?<![\\d.,])\\d+/\\d+(?:/\\w+)*',
  '\\+\\d[\\d\\s()-]{7,30}\\d|\\d[\\d()]{0,30}[-\\s]\\d{3,4}[-\\s]\\d{4}|\\+\\d{1,3}[-\\s\\d]{7,30}|\\d{3,4}-\\d{4}\\s?\\d{4}|\\d{3,4}-\\d{7,8}',
  '\\(\\d+\\)(?=[\\s(])|\\d+\\(\\d+\\)(?:\\([a-z]+\\))?|\\d+/[A-Z](?![a-z])|Double (?:11|12|Eleven)|(?<![\\d.,])618(?=\\s(?:shopping|sales|event))|[Dd]ial \\d+|[Hh]otline \\d+',
  '\\d+[A-Z]?\\s(?:[A-Z][a-z]+\\s){0,3}(?:Street|Road|Avenue|Lane|Drive|Boulevard|Way|Square|Place|Queensway|Parade)(?![a-z])',
  '(?<![A-Za-z])(?:postcode|zip code|platform|gate|hangar|tower|floor|room|page|pages|phase|stage|line|lines|section|chapter|table|figure|option|item|question|grade|level|tier|type|class|category|group|lot|plot|block|building|unit|berth|berths|terminal|version|windows|route|bus|exit|zone|pier|step|part|note|clause|paragraph)\\s\\d+(?:\\s?[-–]\\s?\\d+)?[A-Za-z]?(?![\\d%]|[.,]\\d|\\s(?:percent|per cent|yuan|million|billion))',
  '(?<=^|[\\n])\\s?\\(?\\d{1,2}[.)](?!\\d)|(?<=[;:,.]\\s)\\(\\d{1,2}\\)',
  '\\([ivx]+\\)',
  '[Pp]age \\d+ of \\d+|\\d+(?:\\s?[-–]\\s?\\d+)?\\s(?:BC|AD|BCE|CE)(?![A-Za-z])|=\\s?\\d+(?![\\d.,%])',
  // Spans of time that say when, and no amount.
  `(?:[Ff]irst|[Ll]ast|[Pp]ast|[Pp]revious|preceding|[Nn]ext|coming|following|recent|final|opening|these|those|every|each)\\s(?:few\\s)?(?:${WORD}|[A-Z][a-z]{2,5}(?=\\s[Yy]ears))(?:\\sto\\s${WORD})?(?:-year|\\s(?:full\\s|fiscal\\s|calendar\\s|working\\s)?(?:[Yy]ears?|months?|quarters?|weeks?|days?|decades?|hours?|minutes?))(?![a-z])`,
  `${WORD}(?:[-\\s])(?:months?|years?|quarters?|weeks?)\\s(?:(?:to|ended|ending|through|until)\\s(?:the\\s)?(?:end\\sof\\s)?(?:${MONTH}|${YEAR}|Q\\d)|ago|earlier|later|on year)(?![a-z])`,
  `${WORD}-(?:year|month|day|week|hour|quarter)(?:-(?:old|long))?(?:\\s(?:plan|programme|program|period|term|anniversary|campaign|action|average|high|low|strategy|initiative|deal|contract|lease|warranty|project|span|trial|history|tenure|bond|yield|journey|process|forecast|note|rate|review|course|visit|stay|circle|traffic|living|commute|service|cycle|record|peak|window|horizon|mark|roadmap|blueprint|old))?(?![a-z])`,
  `(?<![A-Za-z])(?:aged|age|ages)\\s\\d+(?:\\s?(?:to|[-–]|and)\\s?\\d+)?(?:\\s(?:and|or)\\s(?:over|above|under|older|younger))?`,
];

const year = `(?<![\\d.,$€£¥%-]|[$€£¥]\\s?|RMB\\s|CNY\\s|USD\\s)${YEAR}(?![\\d%]|[.,]\\d)${UNIT_AHEAD}`;

const soft: readonly string[] = [
  '(?<!of\\s)(?:the|these|those|very|remarkable|its|their|our|other|every|both|between|any|either|such|his|her|my|your|same)\\s(?:twenty|thirty|two|three|four|five|six|seven|eight|nine|ten|twelve)(?![a-z-])',
  '(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred|thousand)-(?!thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|(?:one|two|three|four|five|six|seven|eight|nine)(?![a-z]))[a-z]+(?:-[a-z]+)*',
  'two sessions|two cities|one or two|two or three|two sides|two countries|two centenary|three gorges|seven seas|four seasons|nine times out of ten',
  '(?:zero|one)(?![a-z]|\\s(?:hundred|thousand|million|billion|trillion|and a half|third|half|quarter|fifth|sixth|seventh|eighth|ninth|tenth)|-(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|half))',
  '“[^”\\d]{1,40}”|"[^"\\d]{1,40}"',
];

const ALWAYS = anyOf(always);
const WITHOUT_ADDRESSES = anyOf(always.filter((one) => one !== ADDRESSES));
const YEARS = new RegExp(year, 'g');
const SOFT = new RegExp(soft.join('|'), 'gi');

/** 0 open, 1 no number word here, 2 nothing at all here. */
export const MASK = { open: 0, soft: 1, closed: 2 } as const;

/** Marks every character of `text` that is part of something that is no figure. */
export function maskEn(text: string): Uint8Array {
  const mask = new Uint8Array(text.length);
  const paint = (pattern: RegExp, level: number): void => {
    for (const match of matchesOf(pattern, text))
      mask.fill(level, match.index, match.index + match[0].length);
  };
  paint(SOFT, MASK.soft);
  paint(YEARS, MASK.closed);
  paint(ADDRESS_SIGN.test(text) ? ALWAYS : WITHOUT_ADDRESSES, MASK.closed);
  return mask;
}

/** No number has more digits; without a bound a line of nothing but digits takes quadratic time. */
function anyOf(sources: readonly string[]): RegExp {
  const bounded = sources.join('|').replaceAll('\\d+', '\\d{1,30}');
  return new RegExp(bounded.replaceAll('[\\d,]*', '[\\d,]{0,30}'), 'g');
}
