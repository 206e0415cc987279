// Optional. Draws the map that stands below as a list, and lets people move about in it.
(function () {
  var stage = document.getElementById("map-canvas"), live = document.getElementById("map-live");
  if (!stage || !live || !window.cytoscape) return;
  var said = document.getElementById("map-said"), find = document.getElementById("map-find");
  var names = document.getElementById("map-names"), take = document.getElementById("map-take");
  var still = matchMedia("(prefers-reduced-motion: reduce)");
  var MOST_IN_ADDRESS = 200, SMALL = 400;
  // The library would write a style element of its own, which the content policy forbids; it looks for this one first.
  document.head.appendChild(document.createElement("meta")).id = "__________cytoscape_stylesheet";
  var cy;

  fetch("/map.json" + location.search).then(function (r) { return r.ok ? r.json() : {concepts: [], links: []}; }).then(begin);

  function begin(map) {
    if (!map.concepts.length) return;
    live.hidden = false;
    var large = map.concepts.length > SMALL;
    cy = cytoscape({
      container: stage, elements: elements(map), minZoom: .05, maxZoom: 3, boxSelectionEnabled: false,
      hideEdgesOnViewport: large, textureOnViewport: large, pixelRatio: large ? 1 : "auto", style: look()
    });
    arrange(cy.elements(), true);
    offer();
    cy.on("tap", "node", function (e) { choose(e.target); });
    cy.on("tap", "edge", function (e) { choose(e.target.source()); });
    cy.on("dbltap", "node", function (e) { expand(e.target); });
    cy.on("tap", function (e) { if (e.target === cy) rest(); });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", recolour);
    new MutationObserver(recolour).observe(document.documentElement, {attributes: true, attributeFilter: ["data-theme"]});
    var one = new URLSearchParams(location.search).get("of");
    if (one && one !== "all" && cy.getElementById(one).nonempty()) choose(cy.getElementById(one));
  }

  function elements(map) {
    var list = map.concepts.map(function (c) { return {group: "nodes", data: c, classes: c.mentioned ? "open" : ""}; });
    return list.concat(map.links.map(function (l) {
      return {group: "edges", classes: l.confidence < .75 ? "open" : "", data: Object.assign(
        {}, l, {id: l.from + " " + l.relation + " " + l.to, source: l.from, target: l.to, file: l.source})};
    }));
  }

  function colour(token) {
    stage.style.color = "var(--" + token + ")";
    var found = getComputedStyle(stage).color;
    stage.style.color = "";
    return found;
  }

  // Well-linked concepts stand in larger letters: they can be read where the whole map is in view.
  function look() {
    var size = function (n) { return Math.min(34, 13 + 3 * Math.sqrt(Math.max(0, n.degree() - 1))); };
    var ink = colour("ink"), paper = colour("paper"), line = colour("rule-2"), accent = colour("accent"), quiet = colour("ink-2");
    return [
      {selector: "node", style: {
        "shape": "round-rectangle", "label": "data(name)", "font-family": "Palatino, P052, serif", "font-size": size, "color": ink,
        "text-valign": "center", "text-wrap": "ellipsis", "text-max-width": 260, "min-zoomed-font-size": 6,
        "width": function (n) { return Math.min(260, size(n) * .55 * n.data("name").length) + 16; },
        "height": function (n) { return size(n) * 1.7; },
        "background-color": paper, "border-width": 1, "border-color": line}},
      {selector: "node.open", style: {"border-style": "dashed"}},
      {selector: "edge", style: {
        // Where an arrow says all there is to say, a phrase would only hide others.
        "label": function (e) { return e.data("relation") === "related" ? "" : e.data("phrase"); }, "font-family": "Palatino, P052, serif", "font-style": "italic", "font-size": 12, "color": quiet,
        "min-zoomed-font-size": 9, "text-background-color": paper, "text-background-opacity": 1, "text-background-padding": 2,
        "width": 1.2, "line-color": line, "target-arrow-color": line, "target-arrow-shape": "triangle", "arrow-scale": .8,
        "curve-style": cy && cy.nodes().length > SMALL ? "haystack" : "bezier"}},
      {selector: "edge.open", style: {"line-style": "dashed"}},
      {selector: ".far", style: {"opacity": .18}},
      {selector: ".near", style: {"z-index": 5, "min-zoomed-font-size": 4}},
      {selector: "edge.near", style: {"line-color": accent, "target-arrow-color": accent, "width": 2}},
      {selector: "node.here", style: {"background-color": accent, "border-color": accent, "color": colour("on-accent"), "z-index": 9}}
    ];
  }

  function recolour() { cy.style(look()); }

  function arrange(what, whole) {
    var many = cy.nodes().length > SMALL;
    what.layout({
      name: "fcose", quality: many ? "draft" : "default", randomize: whole, animate: !still.matches && !whole, animationDuration: 400,
      nodeDimensionsIncludeLabels: false, idealEdgeLength: 130, nodeSeparation: 110, nodeRepulsion: 9000, packComponents: true,
      fit: whole, padding: 24
    }).run();
  }

  function offer() {
    names.textContent = "";
    cy.nodes().map(function (n) { return n.data("name"); }).sort().forEach(function (name) {
      names.appendChild(document.createElement("option")).value = name;
    });
  }

  function rest() {
    cy.elements().removeClass("far near here");
  }

  function choose(node) {
    var around = node.closedNeighborhood();
    cy.batch(function () {
      rest();
      cy.elements().difference(around).addClass("far");
      around.addClass("near");
      node.addClass("here");
    });
    tell(node);
  }

  function add(to, name, text, cls) {
    var e = to.appendChild(document.createElement(name));
    if (text) e.textContent = text;
    if (cls) e.className = cls;
    return e;
  }

  function tell(node) {
    var c = node.data();
    said.textContent = "";
    var head = add(said, "h3"), name = add(head, "a", c.name, c.mentioned ? "only" : "");
    name.href = "/concept/" + c.id;
    if (c.gloss) add(said, "p", c.gloss, "gloss");
    var more = add(said, "button", "Add what is around it", "quiet");
    more.type = "button";
    more.onclick = function () { expand(node); };
    var list = add(said, "ul", "", "map-links");
    node.connectedEdges().forEach(function (edge) { sentence(add(list, "li"), edge); });
  }

  function sentence(li, edge) {
    var l = edge.data();
    end(li, edge.source());
    add(li, "i", " " + (l.confidence < .75 ? "probably " : "") + l.phrase + " ");
    end(li, edge.target());
    if (!l.sentence) return;
    var details = add(li, "details");
    add(details, "summary", "why");
    var figure = add(details, "figure", "", "evidence");
    add(figure, "blockquote", l.sentence);
    var caption = add(figure, "figcaption", l.file + ", line " + l.line + " · confidence " + l.confidence.toFixed(2) + " ");
    if (l.proof) add(caption, "a", "all of it").href = l.proof;
  }

  function end(li, node) {
    var b = add(li, "button", node.data("name"), "name");
    b.type = "button";
    b.onclick = function () { choose(node); show(node); };
  }

  function show(node) {
    var zoom = Math.max(cy.zoom(), .9);
    if (still.matches) { cy.zoom(zoom); cy.center(node); }
    else cy.animate({zoom: zoom, center: {eles: node}}, {duration: 250});
  }

  function expand(node) {
    var asked = new URLSearchParams({of: node.id(), depth: 1, most: 60});
    var by = new URLSearchParams(location.search).get("relation");
    if (by) asked.set("relation", by);
    fetch("/map.json?" + asked).then(function (r) { return r.json(); }).then(function (map) {
      var at = node.position(), fresh = elements(map).filter(function (e) {
        return cy.getElementById(e.data.id).empty();
      });
      fresh.forEach(function (e, i) {
        if (e.group === "nodes") e.position = {x: at.x + 160 * Math.cos(i), y: at.y + 160 * Math.sin(i)};
      });
      if (fresh.length) { cy.add(fresh); arrange(cy.elements(), false); offer(); remember(); }
      choose(node);
      var live = said.querySelector("button.quiet");
      if (!fresh.length && live) { live.disabled = true; live.textContent = "All around it is shown"; }
    });
  }

  // What is shown is what the address says and what the downloads hold.
  function remember() {
    var shown = cy.nodes().map(function (n) { return n.id(); });
    if (shown.length > MOST_IN_ADDRESS) return;
    var asked = new URLSearchParams({concept: shown.join(",")});
    var by = new URLSearchParams(location.search).get("relation");
    if (by) asked.set("relation", by);
    history.replaceState(null, "", "/map?" + asked);
    if (!take) return;
    take.elements.of.value = "all";
    take.elements.concept.value = shown.join(",");
    ["show", "depth", "to", "glossary", "section"].forEach(function (name) { take.elements[name].value = ""; });
  }

  find.addEventListener("change", function () {
    var low = find.value.trim().toLowerCase();
    if (!cy || !low) return;
    var name = function (n) { return n.data("name").toLowerCase(); };
    var hits = cy.nodes().filter(function (n) { return name(n).indexOf(low) >= 0; })
      .sort(function (a, b) { return name(a).indexOf(low) - name(b).indexOf(low) || name(a).length - name(b).length; });
    if (hits.nonempty()) { choose(hits[0]); show(hits[0]); }
    else { said.textContent = ""; add(said, "p", "Nothing on this map is called that.", "app"); }
  });

  var actions = {
    in: function () { zoom(1.4); }, out: function () { zoom(1 / 1.4); }, fit: function () { cy.fit(undefined, 24); },
    share: function (b) { navigator.clipboard.writeText(location.href).then(function () { b.textContent = "Copied"; }); }
  };
  live.querySelectorAll("[data-do]").forEach(function (b) {
    b.onclick = function () { if (cy) actions[b.dataset.do](b); };
  });

  function zoom(by) {
    cy.zoom({level: cy.zoom() * by, renderedPosition: {x: cy.width() / 2, y: cy.height() / 2}});
  }

  var ways = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]};
  stage.addEventListener("keydown", function (e) {
    if (!cy || e.ctrlKey || e.altKey || e.metaKey) return;
    var here = cy.nodes(".here"), way = ways[e.key];
    if (way) step(here, way);
    else if (e.key === "Enter" && here.nonempty()) expand(here[0]);
    else if (e.key === "+" || e.key === "=") zoom(1.3);
    else if (e.key === "-") zoom(1 / 1.3);
    else if (e.key === "0") cy.fit(undefined, 24);
    else if (e.key === "Escape") rest();
    else return;
    e.preventDefault();
  });

  // The nearest neighbour in that direction; any concept where none is linked there.
  function step(here, way) {
    if (here.empty()) { var first = cy.nodes().max(function (n) { return n.degree(); }).ele; choose(first); show(first); return; }
    var from = here[0].position(), best = null, least = Infinity;
    [here[0].neighborhood("node"), cy.nodes()].forEach(function (among) {
      if (best) return;
      among.forEach(function (n) {
        var x = n.position("x") - from.x, y = n.position("y") - from.y;
        var along = x * way[0] + y * way[1], aside = Math.abs(x * way[1]) + Math.abs(y * way[0]);
        var cost = along + 2 * aside;
        if (along > aside && cost < least && n !== here[0]) { best = n; least = cost; }
      });
    });
    if (best) { choose(best); show(best); }
  }
})();
