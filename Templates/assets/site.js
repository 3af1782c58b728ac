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

  // Find in a list: <input data-find="id of what holds the list">. Entries whose text lacks a word
  // are hidden, and so is a letter with no entry left; the count is said aloud.
  document.querySelectorAll("input[data-find]").forEach(function (input) {
    var list = document.getElementById(input.getAttribute("data-find"));
    if (!list) return;
    var output = document.createElement("output");
    output.htmlFor = input.id;
    input.parentElement.appendChild(output);
    var items = list.querySelectorAll("li");
    var groups = list.querySelectorAll(".az-group");
    input.addEventListener("input", function () {
      var words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      var found = 0;
      items.forEach(function (item) {
        var text = item.textContent.toLowerCase();
        item.hidden = !words.every(function (word) { return text.indexOf(word) >= 0; });
        if (!item.hidden) found += 1;
      });
      groups.forEach(function (group) {
        group.hidden = !group.querySelector("li:not([hidden])");
      });
      var what = found === 1 ? " entry found" : " entries found";
      output.textContent = words.length ? found + what : "";
    });
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
