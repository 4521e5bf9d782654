import type { Government } from '../model/government.ts';
import type { Lang } from '../quantity/quantity.ts';
import type { Said } from './said.ts';
import { saidIn } from './said.ts';

/** A filing or mark: what is printed, where it is looked up, and its picture. */
export interface FilingView {
  readonly text: string;
  readonly href: string;
  /** e.g. "badges/police.png". */
  readonly badge: string;
}

/** The lines at the foot of every page of a government site; what is not given is null. */
export interface GovernmentFoot {
  readonly sponsor: Said | null;
  readonly operator: Said | null;
  readonly phone: { readonly text: string; readonly href: string } | null;
  readonly address: Said | null;
  readonly idCode: string | null;
  readonly icp: { readonly text: string; readonly href: string } | null;
  readonly police: FilingView | null;
  readonly conac: Omit<FilingView, 'text'> | null;
  readonly findErrors: string | null;
  readonly isIpv6: boolean;
}

/** `url` is the page's own whole address, told to those who look after errors. */
export function governmentFoot(
  government: Government,
  lang: Lang,
  url: string | undefined,
): GovernmentFoot {
  const { contact, icp, police, conac, 'id-code': idCode, 'find-errors': given } = government;
  const digits = police?.number.replaceAll(/\D/g, '');
  return {
    sponsor: saidIn(government.sponsor, lang),
    operator: saidIn(government.operator, lang),
    phone: contact ? { text: contact.phone, href: `tel:${contact.phone}` } : null,
    address: saidIn(contact?.address, lang),
    idCode: idCode ?? null,
    icp: icp === undefined ? null : { text: icp, href: 'https://beian.miit.gov.cn/' },
    police: police
      ? {
          text: police.number,
          href: `https://beian.mps.gov.cn/#/query/webSearch?code=${digits}`,
          badge: police.badge,
        }
      : null,
    conac: conac
      ? {
          href: `https://bszs.conac.cn/sitename?method=show&id=${conac.id}`,
          badge: conac.badge,
        }
      : null,
    findErrors: given ?? errorPage(idCode, url),
    isIpv6: government.ipv6 ?? false,
  };
}

/** As a plain link, which needs no script of another site. */
function errorPage(idCode: string | undefined, url: string | undefined): string | null {
  if (idCode === undefined) return null;
  const page = url === undefined ? '' : `&url=${encodeURIComponent(url)}`;
  return `https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=${idCode}${page}`;
}
