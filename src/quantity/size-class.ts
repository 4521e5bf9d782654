import type { Lang, Place, Quantity } from './quantity.ts';

const ZH_COUNTED =
  '项目|企业|公司|产业|集群|工程|园区|平台|基金|订单|合同|单位|主体|大户|县|镇|村|强镇|强县|龙头|税源|纳税';
/** 超亿元项目, 10亿级企业, 5亿元以上工业项目: a noun that is counted stands close behind. */
const ZH_BEHIND = new RegExp(`^(?:级|的|以上)?(?:\\p{Script=Han}{0,7}?)(?:${ZH_COUNTED})`, 'u');
const EN_COUNTED =
  'projects?|firms?|enterprises?|companies|company|clusters?|industries|deals?|contracts?|parks?';
/** "projects over RMB 100 million", "firms each worth more than RMB 1 billion". */
const EN_BEFORE = new RegExp(
  `(?:${EN_COUNTED})\\s(?:each\\s)?(?:(?:(?:are\\s)?of|with|worth|at|involving|valued at|with (?:an?\\s)?(?:investment|output|value) of|that invest(?:ed)?)\\s)?$`,
  'i',
);
/** "RMB 10 billion-level industries", "RMB 1 billion-plus firms". */
const EN_BEHIND = new RegExp(
  `^(?:-|\\s)(?:level|class|plus|yuan-level)\\s(?:[a-z-]+\\s){0,3}(?:${EN_COUNTED})`,
  'i',
);

/**
 * Is the amount a class that filters what is counted, and no figure of its own? It is one of money
 * with an open end or a level, and the noun it filters stands by.
 */
export function isSizeClass(text: string, found: Quantity & Place, lang: Lang): boolean {
  if (found.unit.base?.unit !== 'CNY' || found.max) return false;
  const behind = text.slice(found.end, found.end + 24).replace(/^\*+/, '');
  if (lang === 'en') {
    return (
      EN_BEHIND.test(behind) ||
      (found.bound !== 'exact' &&
        EN_BEFORE.test(text.slice(Math.max(0, found.start - 60), found.start)))
    );
  }
  const isOpen = found.bound !== 'exact' || found.text === found.unit.printed;
  return isOpen && ZH_BEHIND.test(behind.replace(/[，。；、,;：:\d].*$/s, ''));
}
