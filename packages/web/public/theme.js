// Runs before the first paint, so that a chosen theme never flashes. The app writes the key (src/app/theme.ts).
try {
  var theme = localStorage.getItem('career-coach.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked: the system's theme applies.
}
