/** What the command key is called on this device. */
export const shortcutName = /mac|iphone|ipad/i.test(navigator.userAgent) ? '⌘' : 'Ctrl';
