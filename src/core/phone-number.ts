/**
 * Whether a text can be dialled: two digits at least. Short codes (112, 1343, 116 000) are numbers like any other; what names a
 * mailbox or a page is none.
 */
export const isPhoneNumber = (text: string): boolean => /\d\D*\d/.test(text) && !/[@<>{}]|https?:/i.test(text) && text.length <= 60;
