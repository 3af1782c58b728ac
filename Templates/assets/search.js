// The search page. Looks through the index that the page has loaded; nothing leaves the device.
(function () {
  "use strict";
  var MOST = 50;
  var form = document.getElementById("search");
  var box = document.getElementById("search-words");
  var status = document.getElementById("search-status");
  var list = document.getElementById("search-results");
  if (!form || !box || !status || !list) return;

  // Small letters without accents; apostrophes join, everything else that is no letter parts. Letters and
  // digits part too, so that “KPI9” and “TA 464” find what is written “KPI 9” and “TA464”.
  function words(text) {
    return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f'\u2019]/g, "")
      .match(/[a-z]+|[0-9]+/g) || [];
  }
  var source = window.flsSearchIndex;
  var index = (Array.isArray(source) ? source : []).map(function (entry, place) {
    return {
      entry: entry, place: place, title: words(entry.t),
      about: words(entry.k + " " + (entry.p || "")), more: words(entry.w || "")
    };
  });

  // How well one word fits a list of words: whole, as a beginning, or not at all.
  function fit(word, among) {
    var best = 0;
    for (var i = 0; i < among.length; i += 1) {
      if (among[i] === word) return 2;
      if (among[i].indexOf(word) === 0) best = 1;
    }
    return best;
  }
  // One letter too many, too few, wrong, or two that changed places.
  function isNear(word, other) {
    if (word === other) return true;
    if (Math.abs(word.length - other.length) > 1) return false;
    var i = 0;
    while (i < word.length && word[i] === other[i]) i += 1;
    var a = word.slice(i), b = other.slice(i);
    return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1) ||
      (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
  }
  function score(item, asked) {
    var sum = 0;
    for (var i = 0; i < asked.length; i += 1) {
      var own = 8 * fit(asked[i], item.title) || 3 * fit(asked[i], item.about) ||
        fit(asked[i], item.more);
      if (!own) return 0;
      sum += own;
    }
    return sum + (asked.join(" ") === item.title.join(" ") ? 10 : 0);
  }
  function nearScore(item, asked) {
    return asked.every(function (word) {
      return fit(word, item.title) || fit(word, item.about) || word.length > 3 &&
        item.title.concat(item.about).some(function (other) { return isNear(word, other); });
    }) ? 1 : 0;
  }
  function ranked(asked, rule) {
    return index.map(function (item) { return { item: item, score: rule(item, asked) }; })
      .filter(function (found) { return found.score > 0; })
      .sort(function (a, b) { return b.score - a.score || a.item.place - b.item.place; })
      .map(function (found) { return found.item.entry; });
  }

  function line(entry) {
    var item = document.createElement("li");
    var link = document.createElement("a");
    link.href = entry.h;
    link.textContent = entry.t;
    if (entry.l) link.lang = entry.l;
    var about = document.createElement("span");
    about.className = "meta";
    about.textContent = entry.p ? entry.k + " \u00b7 " + entry.p : entry.k;
    item.appendChild(link);
    item.appendChild(document.createTextNode(" "));
    item.appendChild(about);
    return item;
  }
  function said(count, text, isNearOnly) {
    var what = "\u201c" + text + "\u201d";
    if (!count) return "Nothing found for " + what + ". Try fewer or other words.";
    var many = count === 1 ? "1 result" : count + " results";
    if (isNearOnly) return "Nothing is spelt " + what + ". Close to it: " + many + ".";
    return many + " for " + what + (count > MOST ? "; the first " + MOST + " are shown." : ".");
  }
  // Of a postcode only its area is looked for, and only among services that name it.
  var POSTCODE = /^([a-z]{1,2})\d[a-z\d]?(\s*\d[a-z]{0,2})?$/i;
  function inArea(area) {
    return index.filter(function (item) {
      return item.entry.k === "Service" && fit(area, item.about) === 2;
    }).map(function (item) { return item.entry; });
  }
  function search() {
    var text = box.value.trim();
    var asked = words(text);
    while (list.firstChild) list.removeChild(list.firstChild);
    if (!asked.length) {
      status.textContent = "";
      return;
    }
    var found = ranked(asked, score);
    var postcode = text.match(POSTCODE);
    if (!found.length && postcode) {
      found = inArea(postcode[1].toLowerCase());
      text = postcode[1].toUpperCase();
    }
    var isNearOnly = !found.length;
    if (isNearOnly) found = ranked(asked, nearScore);
    found.slice(0, MOST).forEach(function (entry) { list.appendChild(line(entry)); });
    status.textContent = said(found.length, text, isNearOnly && found.length > 0);
  }

  if (!index.length) {
    status.textContent = "The list to search in could not be read.";
    return;
  }
  // Said aloud once typing pauses, not at every letter.
  var pause;
  box.addEventListener("input", function () {
    window.clearTimeout(pause);
    pause = window.setTimeout(search, 200);
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    window.clearTimeout(pause);
    search();
    if (box.value.trim()) status.focus();
    // The address keeps the words where the browser lets it, so that Back returns to the results.
    try {
      window.history.replaceState(null, "", "?q=" + encodeURIComponent(box.value.trim()));
    } catch (refused) { /* Not from file:// in some browsers; the search works all the same. */ }
  });
  // Down goes from the box into the results and along them, Up back again.
  document.addEventListener("keydown", function (event) {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    var links = Array.prototype.slice.call(list.querySelectorAll("a"));
    var here = links.indexOf(document.activeElement);
    if (here < 0 && (event.key === "ArrowUp" ||
        document.activeElement !== box && document.activeElement !== status)) return;
    var next = here + (event.key === "ArrowDown" ? 1 : -1);
    if (next >= links.length) return;
    event.preventDefault();
    (next < 0 ? box : links[next]).focus();
  });

  var asked = new URLSearchParams(window.location.search).get("q");
  if (asked) {
    box.value = asked.slice(0, 200);
    search();
  }
})();
