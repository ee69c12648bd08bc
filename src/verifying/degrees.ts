/** Claims of degree and gravity: how much, how surely, how bad. A claim needs a word of its family in the evidence. Pure. */

type Family = { readonly claims: RegExp /** Beside the claims themselves. */; readonly grounds: RegExp };

const FAMILIES: readonly Family[] = [
  {
    claims:
      /(?<![\w-])(?:(?<!\b(?:at|after|above|first of) )all(?! (?:at once|along|but|the same)\b)|always|(?<!without )(?<!\b(?:not?|never|cannot|if|than|like|as|hardly|in) (?:[a-z]{1,20} )?)any(?! (?:more|longer|other|time)\b)|every(?!\s(?:\uFFFC|\d|other|second|third|time)))(?![\w-])/gi,
    grounds:
      /(?<![\w-])(?:each|everything|everywhere|entire|whole|any|ensur(?:e|es|ed|ing)|guarantee[sd]?|forc(?:e|es|ed|ing)|unconditional(?:ly)?|consistent(?:ly)?|mandatory|requir(?:e|es|ed|ing)|enforc(?:e|es|ed|ing)|must)(?![\w-])/i,
  },
  {
    claims: /(?<![\w-])(?:never|none)(?![\w-])/gi,
    grounds:
      /(?<![\w-])(?:nothing|nowhere|without|missing|empty|no|(?:do|does|must|should|can) not|(?:do|does|must|should|ca)n['’]t|cannot|no longer)(?![\w-])/i,
  },
  {
    claims: /(?<![\w-])(?:(?<!\bnot )only(?= (?:in|on|for|at|with|by|under|from|to)\b|\s*(?:[.,;:)]|$))|solely|exclusively)(?![\w-])/gi,
    grounds:
      /(?<![\w-])(?:only|just|single|sole|alone|unless|except|once|(?:not|no|never|don['’]t|skip|avoid|stop)\b[^\n.]{1,80}\b(?:if|when|unless|without|until)|(?:if|when|where|unless)\b[^\n.]{1,60}\b(?:not|no|isn['’]t)|filter(?:s|ed|ing)?|laz(?:y|ily)|on[- ]demand|defer(?:s|red|ring)?|dynamic(?:ally)?)(?![\w-])|\b(?:concurrent|simultaneous|duplicate|multiple times|twice|repeated)/i,
  },
  {
    claims: /(?<![\w-])(?:fully|completely|entirely|totally)(?![\w-])/gi,
    grounds: /(?<![\w-])(?:full|complete|entire|whole)(?![\w-])/i,
  },
  {
    claims:
      /\b(?:significant(?:ly)?|dramatic(?:ally)?|drastic(?:ally)?|massive(?:ly)?|huge(?:ly)?|greatly|considerabl[ey]|substantial(?:ly)?|vast(?:ly)?|tremendous(?:ly)?|(?:much|far) (?:more|less|fewer|better|worse|[a-z]{3,12}er))\b/gi,
    grounds: /(?!)/,
  },
  {
    claims:
      /\b(?:vulnerabilit(?:y|ies)|vulnerable|exploit(?:s|ed|able|ation)?|security|insecure|attack(?:s|ers?)?|malicious|CVE|GHSA|XSS|CSRF|SSRF|RCE|ReDoS)\b/gi,
    grounds: /\b(?:injection|traversal|prototype pollution)\b/i,
  },
  {
    claims:
      /\b(?:faster|slower|quicker|speeds? up|sped up|speed-?ups?|instant(?:ly)?|performan(?:ce (?:improve|gain|boost)\w*|t)|more (?:quickly|efficient(?:ly)?))\b/gi,
    grounds:
      /fast|slow|quick|speed|\bperf|optimi[sz]|efficien|latenc|throughput|instant|\btimes?\b|\d\s?m?s\b|seconds|\d\s?[x×]\b|cach|lazy|lazi|reduc|alloc|parallel|concurren|twice|half|batch|memo|expensive|costly|startup|stream|redundant|unnecessary/i,
  },
  {
    claims: /\b(?:crash(?:es|ed|ing)?|panic(?:s|k?ed|k?ing)?|segfaults?)\b/gi,
    grounds:
      /crash|panic|segfault|abort|overflow|unwrap|exception|throw|error|fail|kill|\bdie|oom|assert|\bICE\b|null|undefined|\bnil\b|bounds/i,
  },
  {
    claims: /\b(?:hangs?|hanging|freez(?:es?|ing)|froze|deadlock(?:s|ed)?)\b/gi,
    grounds: /\bh[au]ng|freez|froze|stuck|deadlock|block|wait|infinite|endless|loop|timeout|timed out|\brace|stall|unresponsive/i,
  },
  { claims: /\b(?:corrupt(?:s|ed|ion)?|data loss)\b/gi, grounds: /corrupt|\blos[est]|overwrit|truncat|broken|damag|mangl|garbl|invalid/i },
  { claims: /\bleak(?:s|ed|ing|age)?\b/gi, grounds: /leak|memory|retain|releas|\bfree|dispos|kept|expos|grow/i },
  { claims: /\bby default\b/gi, grounds: /default|opt(?:ed|ing|s)?[- ]?(?:in|out)\b|preset|out of the box|standard|unless/i },
  { claims: /\bdeprecat(?:es?|ed|ing|ion)\b/gi, grounds: /deprecat|obsolete|legacy|remov|sunset|discourag|favou?r/i },
  {
    claims: /\b(?:experimental(?:ly)?|in preview|unstable|in beta)\b/gi,
    grounds: /experiment|preview|unstable|\bbeta|\balpha|nightly|canary|stabili[sz]|\bstable|early|opt[- ]?in|\brc\b/i,
  },
];

export const DEGREES: readonly RegExp[] = FAMILIES.map(({ claims }) => claims);

/** True when a word of the same family stands in the text. */
export function sharesDegree(degree: string, text: string): boolean {
  // `reply-only`: what is no claim of a text by itself grounds one.
  const apart = text.replaceAll('-', ' ');
  return FAMILIES.some(
    ({ claims, grounds }) => degree.search(claims) >= 0 && (apart.search(claims) >= 0 || grounds.test(text) || grounds.test(apart)),
  );
}
