/**
 * What a caller would rather have, by its header `Accept` or `Accept-Language` (RFC 9110, 12.5): the offer with the highest
 * weight, the first of several; the first too where the header is absent or wants none of them.
 * @param offers media types, or languages
 */
export function preferred<Offer extends string>(
  header: string | undefined,
  offers: readonly [Offer, ...Offer[]],
): Offer {
  const ranges = (header ?? "").split(",").map(rangeOf);
  const weigh = (offer: string): number => {
    const matching = ranges.filter(({ name }) => matches(name, offer));
    const [closest] = matching.sort(
      (a, b) => closeness(b.name, offer) - closeness(a.name, offer) || b.weight - a.weight,
    );
    return closest?.weight ?? 0;
  };
  return offers.reduce((best, offer) => (weigh(offer) > weigh(best) ? offer : best));
}

interface Range {
  readonly name: string;
  /** 0 to 1; 0 is "not this". */
  readonly weight: number;
}

function rangeOf(text: string): Range {
  const [name = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const given = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
  const weight = given === undefined ? 1 : /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(given) ? Number(given) : 0;
  return { name, weight };
}

/** `text/html`, `text/*`, `*` and so on; for languages also what is more special than the offer: `zh-CN` for `zh`. */
function matches(range: string, offer: string): boolean {
  if (range === "*" || range === "*/*" || range === offer || range.startsWith(`${offer}-`)) return true;
  return range.endsWith("/*") && offer.startsWith(range.slice(0, -1));
}

function closeness(range: string, offer: string): number {
  return range === offer || range.startsWith(`${offer}-`) ? 2 : range.startsWith("*") ? 0 : 1;
}
