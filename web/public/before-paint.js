;(function () {
  var theme = localStorage.getItem('accord.theme') || 'system'
  var dark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.classList.toggle('dark', dark)
  var language = localStorage.getItem('accord.language')
  if (language) document.documentElement.lang = language
})()
