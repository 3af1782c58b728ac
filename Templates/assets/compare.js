// Compare: up to four places side by side, taken as they stand from the tables of this page. Nothing
// is computed, kept or sent; the part of the address after # names what is chosen.
(function () {
  "use strict";
  var MOST = 4;
  var section = document.getElementById("compare");
  var form = document.getElementById("compare-form");
  var status = document.getElementById("compare-status");
  var result = document.getElementById("compare-result");
  var ways = document.getElementById("compare-ways");
  var link = document.getElementById("compare-link");
  var clear = document.getElementById("compare-clear");
  if (!section || !form || !status || !result || !ways || !link || !clear) return;

  var heads = document.querySelector("section[aria-labelledby='places'] .matrix");
  if (!heads) return;
  var indicators = Array.prototype.slice.call(heads.querySelector("thead tr").cells, 1);
  var rows = Array.prototype.slice.call(document.querySelectorAll(".matrix tbody tr[id]"));
  var national = document.getElementById("national");
  var kinds = [["nation-", "Nations", "Nation"], ["region-", "Regions", "Region"],
    ["service-", "Services", "Service"]];
  var selects = [];

  function make(name, text, type) {
    var element = document.createElement(name);
    if (text) element.textContent = text;
    if (type) element.className = type;
    return element;
  }
  function name(row) { return row.cells[0].textContent.trim(); }
  function kind(row) {
    for (var i = 0; i < kinds.length; i += 1) {
      if (row.id.indexOf(kinds[i][0]) === 0) return kinds[i];
    }
    return null;
  }
  // Copies what a cell or head holds, links and all.
  function copy(from, to) {
    Array.prototype.forEach.call(from.childNodes, function (node) {
      to.appendChild(node.cloneNode(true));
    });
  }

  function fill(select) {
    var none = make("option", "\u2013");
    none.value = "";
    select.appendChild(none);
    kinds.forEach(function (each) {
      var group = document.createElement("optgroup");
      group.label = each[1];
      rows.filter(function (row) { return kind(row) === each; }).forEach(function (row) {
        var code = each[0] === "service-" ? " (" + row.id.slice(8) + ")" : "";
        var option = make("option", name(row) + code);
        option.value = row.id;
        group.appendChild(option);
      });
      if (group.children.length) select.appendChild(group);
    });
  }

  // The rows chosen, each once.
  function chosen() {
    var seen = {};
    return selects.map(function (select) { return select.value; }).filter(function (id) {
      var isNew = id && !Object.prototype.hasOwnProperty.call(seen, id);
      seen[id] = true;
      return isNew;
    }).map(function (id) { return document.getElementById(id); });
  }

  var words = ["better", "similar", "worse"];
  function figure(from) {
    var cell = make("td");
    var text = from.firstChild ? from.firstChild.cloneNode(true) : document.createTextNode("");
    var interval = from.querySelector(".ci");
    var value = make("span", "", interval ? "compare-figure" : "meta");
    value.appendChild(text);
    cell.appendChild(value);
    if (interval) cell.appendChild(make("span", interval.textContent, "compare-interval"));
    var rating = from.querySelector("abbr[title='green'], abbr[title='amber'], abbr[title='red']");
    if (rating) {
      var word = rating.title;
      cell.appendChild(make("span", word.charAt(0).toUpperCase() + word.slice(1), "tag tag-" + word));
      cell.appendChild(document.createTextNode(" "));
    }
    var verdict = from.dataset.v || "";
    if (verdict && interval && from.parentElement.id !== "national") {
      var type = words.indexOf(verdict.toLowerCase()) < 0 ? "none" : verdict.toLowerCase();
      cell.appendChild(make("span", verdict, "standing standing-" + type));
    }
    return cell;
  }

  function table(places) {
    var box = make("div", "", "table-scroll");
    box.setAttribute("role", "region");
    box.setAttribute("aria-labelledby", "compare-caption");
    box.tabIndex = 0;
    var table = make("table", "", "compare-table");
    var caption = make("caption", "Figure, 95\u00a0% interval, rating, and verdict against all services");
    caption.id = "compare-caption";
    table.appendChild(caption);
    var columns = places.concat(national ? [national] : []);
    var top = table.createTHead().insertRow();
    var corner = make("th", "Indicator");
    corner.scope = "col";
    top.appendChild(corner);
    columns.forEach(function (row) {
      var head = make("th");
      head.scope = "col";
      copy(row.cells[0], head);
      if (kind(row)) head.appendChild(make("span", kind(row)[2], "meta"));
      top.appendChild(head);
    });
    var body = table.createTBody();
    indicators.forEach(function (indicator, place) {
      var line = body.insertRow();
      var head = make("th");
      head.scope = "row";
      copy(indicator, head);
      line.appendChild(head);
      columns.forEach(function (row) { line.appendChild(figure(row.cells[place + 1])); });
    });
    box.appendChild(table);
    return box;
  }

  function address(places) {
    return "#" + places.map(function (row) { return row.id; }).join(",");
  }
  function said(places) {
    if (!places.length) return "Choose a service, region or nation to begin.";
    var names = places.map(name);
    var last = names.pop();
    return "Shown beside all services together: " +
      (names.length ? names.join(", ") + " and " + last : last) + ".";
  }
  function show() {
    var places = chosen();
    while (result.firstChild) result.removeChild(result.firstChild);
    if (places.length) result.appendChild(table(places));
    ways.hidden = !places.length;
    link.href = places.length ? address(places) : "#compare";
    status.textContent = said(places);
    return places;
  }
  // The address follows the choice where the browser lets it, and Back leaves the page.
  function keep(places) {
    try {
      window.history.replaceState(null, "", places.length ? address(places) : "#compare");
    } catch (refused) { /* The link below the table says the same. */ }
  }

  // What the address names; empty where it names nothing of this page.
  function named() {
    var text = window.location.hash.slice(1);
    try { text = decodeURIComponent(text); } catch (broken) { return []; }
    return text.split(",").filter(function (id) {
      return rows.some(function (row) { return row.id === id && kind(row); });
    }).slice(0, MOST);
  }
  function follow() {
    var ids = named();
    if (!ids.length) return;
    selects.forEach(function (select, place) { select.value = ids[place] || ""; });
    show();
    section.scrollIntoView();
  }

  for (var number = 1; number <= MOST; number += 1) {
    var select = document.getElementById("compare-" + number);
    fill(select);
    select.addEventListener("change", function () { keep(show()); });
    selects.push(select);
  }
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  clear.addEventListener("click", function () {
    selects.forEach(function (select) { select.value = ""; });
    keep(show());
    selects[0].focus();
  });
  window.addEventListener("hashchange", follow);
  show();
  follow();
})();
