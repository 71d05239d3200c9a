/** What stands behind /scan when the numbers are typed instead. In the address, so that a reload and Back keep it. */
export const TYPING = '?by=typing'

export const isTyping = (params: URLSearchParams): boolean => params.get('by') === 'typing'
