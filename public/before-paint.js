// Runs before the first paint, so that the page never flashes in the wrong theme or language. Written for browsers of
// any age: it also tells the ones below the floor so, in words.
;(function () {
  var html = document.documentElement
  try {
    var chosen = JSON.parse(localStorage.getItem('lantern-lane.preferences')) || {}
    // Where nothing was chosen the style sheet follows the phone, and goes on following it.
    if (chosen.theme === 'dark' || chosen.theme === 'light') html.setAttribute('data-theme', chosen.theme)
    var comfort = JSON.parse(localStorage.getItem('lantern-lane.comfort')) || {}
    if (comfort.still === true) html.setAttribute('data-still', '')
    var asked = /[?&]lang=([a-z]+)/.exec(location.search)
    var language = (asked && asked[1]) || chosen.language || navigator.language || 'en'
    html.setAttribute('lang', /^zh/i.test(language) ? 'zh-CN' : 'en')
  } catch (refused) {
    // Storage is refused or holds what we did not write: the phone's own theme and English it is.
  }
  if (Promise.withResolvers && Set.prototype.intersection && window.URL && URL.canParse) return
  document.addEventListener('DOMContentLoaded', function () {
    document.getElementById('too-old').hidden = false
  })
})()
