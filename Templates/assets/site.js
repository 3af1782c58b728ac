// Small improvements for readers with JavaScript. Every page works without them.
(function () {
  "use strict";
  document.documentElement.classList.add("js");

  // Sort a table by the column whose head is pressed. Rows without a number go last.
  var collator = new Intl.Collator("en-GB", { numeric: true, sensitivity: "base" });
  function key(cell, numeric) {
    var text = cell ? cell.textContent.trim() : "";
    if (!numeric) return text;
    var number = parseFloat(text.replace(/,/g, ""));
    return isNaN(number) ? null : number;
  }
  function sort(table, column, head) {
    var body = table.tBodies[0];
    var descending = head.getAttribute("aria-sort") === "ascending";
    var numeric = head.classList.contains("number");
    var rows = Array.prototype.map.call(body.rows, function (row, place) {
      return { row: row, place: place, key: key(row.cells[column], numeric) };
    });
    rows.sort(function (a, b) {
      if (a.key === null || b.key === null) {
        return (a.key === null) - (b.key === null) || a.place - b.place;
      }
      var order = numeric ? a.key - b.key : collator.compare(a.key, b.key);
      return (descending ? -order : order) || a.place - b.place;
    });
    rows.forEach(function (entry) { body.appendChild(entry.row); });
    table.querySelectorAll("[aria-sort]").forEach(function (other) { other.removeAttribute("aria-sort"); });
    head.setAttribute("aria-sort", descending ? "descending" : "ascending");
  }
  document.querySelectorAll("table.sortable").forEach(function (table) {
    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (head, column) {
      var button = document.createElement("button");
      button.type = "button";
      while (head.firstChild) button.appendChild(head.firstChild);
      head.appendChild(button);
      button.addEventListener("click", function () { sort(table, column, head); });
    });
  });

  // Find in a list: <input data-find="id of what holds the list" data-noun="service">. Entries whose
  // text lacks a word are hidden, and so is a letter with no entry left; the count is said aloud. One
  // or two letters must begin a word or be a postcode area that an entry states in data-areas; of a
  // postcode, only its area counts. Nothing typed leaves the page.
  var POSTCODE = /^([a-z]{1,2})\d[a-z\d]?(\s*\d[a-z]{0,2})?$/i;
  document.querySelectorAll("input[data-find]").forEach(function (input) {
    var list = document.getElementById(input.getAttribute("data-find"));
    if (!list) return;
    var noun = input.getAttribute("data-noun") || "entry";
    var nouns = noun === "entry" ? "entries" : noun + "s";
    var output = document.createElement("output");
    output.htmlFor = input.id;
    input.parentElement.appendChild(output);
    var entries = Array.prototype.map.call(list.querySelectorAll("li"), function (item) {
      return { item: item, text: " " + item.textContent.toLowerCase().replace(/\s+/g, " "),
        areas: (item.getAttribute("data-areas") || "").split(" ").filter(Boolean) };
    });
    var hasAreas = entries.some(function (entry) { return entry.areas.length; });
    var groups = list.querySelectorAll(".az-group");
    function names(entry, area) { return entry.areas.indexOf(area.toUpperCase()) >= 0; }
    function has(entry, word) {
      if (names(entry, word)) return true;
      if (word.length > 2) return entry.text.indexOf(word) >= 0;
      var place = entry.text.indexOf(word);
      while (place > 0 && /[a-z\d\u00c0-\u024f]/.test(entry.text[place - 1])) {
        place = entry.text.indexOf(word, place + 1);
      }
      return place > 0;
    }
    function counted(count) { return count + " " + (count === 1 ? noun : nouns); }
    function said(typed, area, found, named) {
      if (!typed) return "";
      var ofArea = named ? counted(named) + (named === 1 ? " names" : " name") +
        " the postcode area " + area + ". " : "";
      if (!found.length) {
        return "Nothing found for \u201c" + typed + "\u201d. Try fewer letters, a town or a hospital" +
          (hasAreas ? ", or the first letters of your postcode" : "") +
          ". Clear the box to see them all.";
      }
      var only = found.length === 1 ? " Press Enter to open it." : "";
      return (named === found.length ? ofArea : counted(found.length) + " found. " + ofArea) + only;
    }
    var found = [];
    var pause;
    input.addEventListener("input", function () {
      var typed = input.value.trim().replace(/\s+/g, " ");
      var postcode = hasAreas && typed.match(POSTCODE);
      var area = (postcode ? postcode[1] : /^[a-z]{1,2}$/i.test(typed) ? typed : "").toUpperCase();
      var words = typed.toLowerCase().split(" ").filter(Boolean);
      found = entries.filter(function (entry) {
        return postcode && names(entry, area) ||
          words.every(function (word) { return has(entry, word); });
      });
      entries.forEach(function (entry) { entry.item.hidden = found.indexOf(entry) < 0; });
      groups.forEach(function (group) {
        group.hidden = !group.querySelector("li:not([hidden])");
      });
      var named = area ? found.filter(function (entry) { return names(entry, area); }).length : 0;
      window.clearTimeout(pause);
      pause = window.setTimeout(function () {
        output.textContent = said(typed, area, found, named);
      }, 150);
    });
    input.addEventListener("keydown", function (event) {
      if (event.key !== "Enter" || !input.value.trim() || found.length !== 1) return;
      event.preventDefault();
      found[0].item.querySelector("a").click();
    });
  });

  // Read a chart mark by mark: with the focus on it, the arrow keys, Home and End go through its marks,
  // a press on a mark goes to that one, and Escape puts the words away. They are the mark's own title.
  document.querySelectorAll(".chart svg[role='img']").forEach(function (plot) {
    var figure = plot.closest(".chart");
    var marks = Array.prototype.filter.call(plot.querySelectorAll("title"), function (title) {
      return title.parentNode !== plot;
    }).map(function (title) { return title.parentNode; });
    if (marks.length < 2) return;
    var words = document.createElement("p");
    words.className = "chart-words";
    words.setAttribute("role", "status");
    figure.appendChild(words);
    plot.setAttribute("tabindex", "0");
    var place = -1;
    function say(next) {
      if (marks[place]) marks[place].classList.remove("is-read");
      place = next;
      var mark = marks[place];
      words.textContent = mark ? mark.querySelector("title").textContent : "";
      if (!mark) return;
      mark.classList.add("is-read");
      var at = mark.getBoundingClientRect();
      var around = figure.getBoundingClientRect();
      var left = at.left + at.width / 2 - around.left - words.offsetWidth / 2;
      var above = at.top - around.top - words.offsetHeight - 8;
      words.style.left = Math.max(4, Math.min(left, around.width - words.offsetWidth - 4)) + "px";
      words.style.top = (above < 0 ? at.bottom - around.top + 8 : above) + "px";
    }
    plot.addEventListener("keydown", function (event) {
      var last = marks.length - 1;
      var next = { ArrowRight: place + 1, ArrowDown: place + 1, ArrowLeft: place - 1,
        ArrowUp: place - 1, Home: 0, End: last, Escape: -1 }[event.key];
      if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      say(event.key === "Escape" ? -1 : Math.max(0, Math.min(next, last)));
    });
    plot.addEventListener("click", function (event) {
      var mark = event.target.closest("svg[role='img'] *:has(> title)");
      say(mark ? marks.indexOf(mark) : -1);
    });
    plot.addEventListener("blur", function () { say(-1); });
  });

  // Print everything: open what is folded, and fold it again afterwards.
  var opened = [];
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("details:not([open])").forEach(function (fold) {
      fold.open = true;
      opened.push(fold);
    });
  });
  window.addEventListener("afterprint", function () {
    opened.forEach(function (fold) { fold.open = false; });
    opened = [];
  });
})();
