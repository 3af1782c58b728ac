// Served by `flsdb preview` alone, never published. Asks for a script that is answered when the site
// has changed, and by which this page is loaded anew; asks again where the answer was long in coming.
(function () {
  "use strict";
  var since = document.currentScript.src.split("?")[1];
  function ask() {
    var script = document.createElement("script");
    script.src = "/.preview/changed.js?" + since;
    script.onload = function () { script.remove(); ask(); };
    script.onerror = function () { script.remove(); setTimeout(ask, 500); };
    document.head.appendChild(script);
  }
  window.addEventListener("load", function () { setTimeout(ask, 0); });
})();
