/** The element that holds the card of the selected claim: marks in the article point to it. */
export const claimCardId = 'claim-card'

/** The list of claims, for going back to it. */
export const claimListId = 'claim-list'

/** The article, for going back to it. */
export const articleId = 'desk-article'

/** The words and the card of the claim in focus mode. */
export const focusWordsId = 'focus-words'
export const focusCardId = 'focus-card'
