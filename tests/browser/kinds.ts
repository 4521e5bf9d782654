/** One page of every kind, within its language. */
const kinds = {
  home: '',
  parks: 'parks/',
  park: 'parks/jianghai/',
  report: 'parks/jianghai/2022/',
  data: 'parks/jianghai/2022/data/',
  chart: 'parks/jianghai/2022/figures/projects-by-size/',
  indicators: 'indicators/',
  indicator: 'indicators/industrial-output/',
  targets: 'targets/',
  compare: 'compare/',
  about: 'about/',
  accessibility: 'accessibility/',
  missing: 'no-such-page/',
};

/** Every kind of page in both languages. */
export const pages = Object.entries(kinds).flatMap(([kind, path]) => [
  { kind, lang: 'zh', path: `/${path}` },
  { kind, lang: 'en', path: `/en/${path}` },
]);
