/** What schema.org knows of a type, and what search engines want of it in any case. */
interface Known {
  readonly required: readonly string[];
  readonly other: readonly string[];
}

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');
const known = (required: string, other: string): Known => ({
  required: words(required),
  other: words(other),
});

/** The properties of Thing and CreativeWork that this site uses. */
const WORK =
  '@id url name description inLanguage publisher license datePublished dateModified image';

const types: Readonly<Record<string, Known>> = {
  WebSite: known('name inLanguage', WORK),
  Report: known(
    'headline inLanguage temporalCoverage isBasedOn about creditText',
    `${WORK} mainEntityOfPage author correction hasPart translationOfWork`,
  ),
  Dataset: known(
    'name description inLanguage temporalCoverage spatialCoverage variableMeasured isAccessibleForFree',
    `${WORK} creator distribution isPartOf`,
  ),
  DataDownload: known('contentUrl encodingFormat', ''),
  PropertyValue: known('name', 'unitText'),
  CorrectionComment: known('text datePublished', '@id url'),
  CreativeWork: known('name', WORK),
  Organization: known('name', ''),
  Place: known('name', 'address'),
  BreadcrumbList: known('itemListElement', ''),
  ListItem: known('position name item', ''),
};

/** A thing that another one only names: by its address, and by what it is called. */
const NAMED = new Set(['@type', '@id', 'name']);

const IS_URL = new Set(words('@id url contentUrl item image license mainEntityOfPage'));
const IS_DATE = new Set(words('datePublished dateModified'));
const INTERVAL = /^\d{4}-\d\d-\d\d\/(?:\d{4}-\d\d-\d\d|\.\.)$/;

type Thing = Readonly<Record<string, unknown>>;

/** Everything in the JSON-LD of a page that the vocabulary does not know, or lacks. */
export function vocabularyProblems(html: string): string[] {
  return linkedData(html).flatMap((thing) => problemsOf(thing, ''));
}

/** The things that a page says it is about. */
export function linkedData(html: string): Thing[] {
  const [, text] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? [];
  if (text === undefined) return [];
  const whole = JSON.parse(text) as { '@context': string; '@graph': Thing[] };
  return whole['@context'] === 'https://schema.org' ? whole['@graph'] : [];
}

function problemsOf(thing: Thing, place: string): string[] {
  const type = String(thing['@type']);
  const at = `${place}${type}`;
  const rule = types[type];
  if (!rule) return [`${at} is no type of the table`];
  const names = Object.keys(thing).filter((name) => name !== '@type');
  const isNamed = place !== '' && '@id' in thing && names.every((name) => NAMED.has(name));
  return [
    ...rule.required
      .filter((name) => !isNamed && !names.includes(name))
      .map((name) => `${at} lacks ${name}`),
    ...names
      .filter((name) => ![...rule.required, ...rule.other, '@id'].includes(name))
      .map((name) => `${at} has ${name}`),
    ...names.flatMap((name) => valueProblems(thing[name], name, at)),
    ...(type === 'Dataset' && !isNamed ? datasetProblems(thing) : []),
  ];
}

function valueProblems(value: unknown, name: string, at: string): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.flatMap((one) => {
    if (typeof one === 'object' && one !== null) return problemsOf(one as Thing, `${at}.${name}.`);
    const text = String(one);
    const isWrong =
      text === '' ||
      (IS_URL.has(name) && !/^https?:\/\/[^/]+\//.test(text)) ||
      (IS_DATE.has(name) && !/^\d{4}(?:-\d\d){0,2}$/.test(text)) ||
      (name === 'temporalCoverage' && !INTERVAL.test(text));
    return isWrong ? [`${at}.${name} is ${text}`] : [];
  });
}

function datasetProblems({ description, variableMeasured }: Thing): string[] {
  const { length } = String(description);
  const most = Array.isArray(variableMeasured) ? variableMeasured.length : 0;
  return [
    ...(length < 50 || length > 5000 ? [`Dataset has a description of ${length} signs`] : []),
    ...(most > 40 ? [`Dataset names ${most} variables`] : []),
  ];
}
