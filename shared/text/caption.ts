const credit =
  /(?:\((?:ap|afp|getty|reuters|epa|pa|photos?|image|images|picture|credit|source|file|courtesy|via|foto|bild|©)\b[^()]{0,80}\)|\b(?:photo(?:graph)?s?|image|picture|credit|foto) ?(?:by|credit|courtesy(?: of)?|:) ?[^.]{2,60}|\bgetty images|\/ ?(?:ap|afp|reuters|getty|epa)(?: images| file)?)\)?\.?\s*$/iu
const opening =
  /^(?:file photo|file\s?[-–—:]|photos? ?(?:by|credit|courtesy|:)|images? ?(?:by|credit|courtesy|:|source)|pictured?\s?:|picture ?:|credit ?:|foto ?:|bild ?:|in this (?:\p{L}+\.? )?(?:\d{1,2}, )?(?:\d{4},? )?(?:file )?photo\b)/iu

/** Tells whether a short text is a caption by its own words: it opens as one, or ends in the credit of a picture. */
export function isCaption(text: string): boolean {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length <= 500 && (opening.test(line) || credit.test(line))
}
