// Lists to tick. Ticks are kept in this browser alone; nothing is sent anywhere.
(function () {
  "use strict";
  var bar = document.querySelector("[data-checklist]");
  if (!bar) return;
  var key = "flsdb-checklist " + bar.getAttribute("data-checklist");
  var output = bar.querySelector("output");
  var clear = bar.querySelector("button");
  var boxes = [];

  // By its words, so that a step keeps its tick when another is added above it.
  function read() {
    try { return JSON.parse(window.localStorage.getItem(key)) || []; } catch (none) { return []; }
  }
  function write() {
    var ticked = boxes.filter(function (box) { return box.checked; })
      .map(function (box) { return box.value; });
    try { window.localStorage.setItem(key, JSON.stringify(ticked)); } catch (none) {
      bar.querySelector(".checklist-kept").textContent =
        "This browser keeps no ticks; print the page to keep them.";
    }
  }
  function count() {
    var done = boxes.filter(function (box) { return box.checked; }).length;
    output.textContent = done + " of " + boxes.length + " done";
  }

  var kept = read();
  document.querySelectorAll("li.tick").forEach(function (item, number) {
    var words = item.querySelector(".tick-words");
    var box = document.createElement("input");
    var label = document.createElement("label");
    box.type = "checkbox";
    box.id = "tick-" + (number + 1);
    box.value = words.textContent;
    box.checked = Array.isArray(kept) && kept.indexOf(box.value) >= 0;
    label.htmlFor = box.id;
    item.insertBefore(box, words);
    item.insertBefore(label, words);
    label.appendChild(words);
    boxes.push(box);
    box.addEventListener("change", function () {
      write();
      count();
    });
  });
  clear.addEventListener("click", function () {
    boxes.forEach(function (box) { box.checked = false; });
    write();
    count();
    boxes[0].focus();
  });
  count();
})();
