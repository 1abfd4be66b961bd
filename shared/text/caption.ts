/** "(AP Photo/Ana Duarte, File)", "… Getty Images", "… / AFP" at the end. */
const agency =
  /(?:\((?:ap|afp|getty|reuters|epa|pa|photos?|image|images|picture|credit|source|file|courtesy|via|foto|bild|handout|©)\b[^()]{0,80}\)|\bgetty images|\/ ?(?:ap|afp|reuters|getty|epa)(?: images| file)?)\.?\s*$/iu

/** "Photo: Ana Duarte", "Photograph by Ana Duarte for the Gazette" at the end: a name must follow. */
const credit =
  /(?:^|[^\p{L}])(?:[Pp]hoto(?:graph)?s?|[Ii]mage|[Pp]icture|[Cc]redit|[Ff]oto)(?: by| credit| courtesy(?: of)?|:) ?:?\s*\p{Lu}[\p{L}.'’&/-]*(?:[\s,]+(?:\p{Lu}[\p{L}.'’&/-]*|for|via|of|the|and|de)){0,7}\)?\.?$/u

const opening =
  /^(?:file photo|file\s?[-–—:]|photos? ?(?:by|credit|courtesy|:)|images? ?(?:by|credit|courtesy|:|source)|pictured?\s?:|picture ?:|credit ?:|foto ?:|bild ?:|in this (?:\p{L}+\.? )?(?:\d{1,2}, )?(?:\d{4},? )?(?:file )?photo\b)/iu

/** Tells whether a short text is a caption by its own words: it opens as one, or ends in the credit of a picture. */
export function isCaption(text: string): boolean {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length <= 500 && (opening.test(line) || agency.test(line) || credit.test(line))
}
