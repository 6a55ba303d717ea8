/*
 * Shows a brand's open campaigns on any page:
 *   <script async src="https://accord.example/embed/campaigns.js" data-sponsor="the-brand"></script>
 * Everything is in a sandboxed frame, which runs no script and reads no cookie, neither of this page nor of ours.
 */
;(function () {
  var script = document.currentScript
  if (!script || !script.src) return
  var said = script.dataset
  var query = new URLSearchParams()
  ;['sponsor', 'niche', 'limit', 'theme', 'lang'].forEach(function (name) {
    if (said[name]) query.set(name, said[name])
  })
  var frame = document.createElement('iframe')
  frame.setAttribute('sandbox', 'allow-popups allow-popups-to-escape-sandbox')
  frame.title = said.title || 'Open campaigns'
  frame.loading = 'lazy'
  frame.referrerPolicy = 'strict-origin'
  frame.width = '100%'
  frame.height = /^\d{2,4}$/.test(said.height || '') ? said.height : '480'
  frame.style.border = '0'
  frame.style.colorScheme = 'normal'
  frame.src = new URL('campaigns?' + query, script.src).href
  script.insertAdjacentElement('afterend', frame)
})()
