const functionWords: Readonly<Record<string, readonly string[]>> = {
  de: ['ich', 'wir', 'uns', 'bitte', 'und', 'der', 'die', 'das', 'wurde', 'sie', 'meiner', 'für'],
  es: ['la', 'el', 'mi', 'los', 'por', 'para', 'han', 'me', 'qué', 'gracias', 'factura', 'cuenta'],
  fr: ['nous', 'vous', 'le', 'la', 'les', 'merci', 'pour', 'une', 'été', 'bonjour', 'facture'],
  pt: ['fui', 'pela', 'em', 'da', 'os', 'um', 'por', 'olá', 'preciso', 'obrigada', 'fatura'],
  en: ['the', 'is', 'for', 'we', 'you', 'please', 'it', 'and', 'to', 'was', 'my', 'our', 'i', 'of'],
};

/** The language whose small words a text has most of; English when in doubt. */
export function languageOf(text: string): string {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(functionWords).map(
    ([language, known]) => [language, words.filter((word) => known.includes(word)).length] as const,
  );
  const most = Math.max(...counts.map(([, count]) => count));
  return counts.findLast(([, count]) => count === most)?.[0] ?? 'en';
}
