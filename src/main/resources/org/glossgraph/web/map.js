// Optional. Draws the map that stands below as a list, and lets people move about in it.
(function () {
  var stage = document.getElementById("map-canvas"), live = document.getElementById("map-live");
  if (!stage || !live || !window.cytoscape) return;
  var said = document.getElementById("map-said"), find = document.getElementById("map-find");
  var names = document.getElementById("map-names"), take = document.getElementById("map-take");
  var texts = window.glossgraphText, still = matchMedia("(prefers-reduced-motion: reduce)");
  var MOST_IN_ADDRESS = 200, SMALL = 400, WIDE = 14, LINES = 3, GAP = 8, ROOM = 1.15, LOOSE = 3, NARROW = 560, LANDMARKS = 30, FEW = 60, CLOSE = 1.3, LETTERS = 12;
  // The library would write a style element of its own, which the content policy forbids; it looks for this one first.
  document.head.appendChild(document.createElement("meta")).id = "__________cytoscape_stylesheet";
  var cy, moved = false;

  fetch("/map.json" + location.search).then(function (r) { return r.ok ? r.json() : {concepts: [], links: []}; }).then(begin);

  function begin(map) {
    if (!map.concepts.length) return;
    live.hidden = false;
    var large = map.concepts.length > SMALL;
    cy = cytoscape({
      container: stage, elements: elements(map), minZoom: .02, maxZoom: 3, boxSelectionEnabled: false,
      hideEdgesOnViewport: large, textureOnViewport: large, pixelRatio: large ? 1 : "auto", style: look(large)
    });
    landmarks();
    arrange(cy.elements(), true);
    new ResizeObserver(resize).observe(stage);
    cy.on("dragpan scrollzoom pinchzoom", function () { moved = true; });
    offer();
    cy.on("dragfree", "node", label);
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
    var list = map.concepts.map(function (c) {
      return {group: "nodes", data: Object.assign({lines: broken(texts.plain(c.name))}, c), classes: c.mentioned ? "open" : ""};
    });
    return list.concat(map.links.map(function (l) {
      return {group: "edges", classes: l.confidence < .75 ? "open" : "", data: Object.assign(
        {}, l, {room: true, aside: 0, down: 0, id: l.from + " " + l.relation + " " + l.to, source: l.from, target: l.to, file: l.source})};
    }));
  }

  // A name in lines of about the same length: boxes that are not wide leave room for more of them.
  function broken(name) {
    var lines = [];
    name.split(/\s+/).forEach(function (word) {
      var last = lines.length - 1;
      if (last >= 0 && (lines[last] + " " + word).length <= WIDE) lines[last] += " " + word;
      else lines.push(word);
    });
    if (lines.length > LINES) { lines.length = LINES; lines[LINES - 1] += " …"; }
    return lines.map(function (line) { return line.length > 2 * WIDE ? line.slice(0, 2 * WIDE) + "…" : line; });
  }

  function colour(token) {
    stage.style.color = "var(--" + token + ")";
    var found = getComputedStyle(stage).color;
    stage.style.color = "";
    return found;
  }

  // The best linked concepts stand in letters that can be read where the whole map is in view.
  function landmarks() {
    if (cy.nodes().length <= FEW) return;
    var area = 0;
    cy.nodes().forEach(function (n) { area += (n.width() + GAP) * (n.height() + GAP); });
    var zoom = Math.min(1, Math.sqrt(cy.width() * cy.height() / (area * ROOM * 1.5)));
    cy.nodes().sort(function (a, b) { return b.degree() - a.degree(); }).slice(0, LANDMARKS).forEach(function (n) {
      n.data("size", 17 / zoom);
    });
  }

  function look(large) {
    var size = function (n) { return Math.max(n.data("size") || 0, Math.min(20, 13 + Math.sqrt(Math.max(0, n.degree() - 1)))); };
    var ink = colour("ink"), paper = colour("paper"), line = colour("rule-2"), accent = colour("accent"), quiet = colour("ink-2");
    return [
      {selector: "node", style: {
        "shape": "round-rectangle", "label": function (n) { return n.data("lines").join("\n"); }, "font-family": "Palatino, P052, serif", "font-size": size, "color": ink,
        "text-valign": "center", "text-wrap": "wrap", "text-max-width": 1000, "min-zoomed-font-size": 5,
        "width": function (n) { return size(n) * .52 * Math.max.apply(null, n.data("lines").map(function (l) { return l.length; })) + 14; },
        "height": function (n) { return size(n) * 1.15 * n.data("lines").length + 9; },
        "background-color": paper, "border-width": large ? 4 : 1, "border-color": line}},
      {selector: "node.open", style: {"border-style": "dashed"}},
      {selector: "edge", style: {
        "label": function (e) { return e.data("room") ? phrase(e) : ""; }, "text-margin-x": "data(aside)", "text-margin-y": "data(down)", "font-family": "Palatino, P052, serif", "font-style": "italic", "font-size": LETTERS, "color": quiet,
        "min-zoomed-font-size": 9, "text-background-color": paper, "text-background-opacity": 1, "text-background-padding": 2,
        "width": 1.2, "line-opacity": large ? .3 : 1, "line-color": line, "target-arrow-color": line, "target-arrow-shape": function (e) { return e.data("symmetric") ? "none" : "triangle"; }, "arrow-scale": .8,
        "curve-style": large ? "haystack" : "bezier"}},
      {selector: "edge.open", style: {"line-style": "dashed"}},
      {selector: ".far", style: {"opacity": .18}},
      {selector: ".near", style: {"z-index": 5, "min-zoomed-font-size": 4}},
      {selector: "edge.near", style: {"line-opacity": 1, "line-color": accent, "target-arrow-color": accent, "width": 2}},
      {selector: "node.here", style: {"background-color": accent, "border-color": accent, "color": colour("on-accent"), "z-index": 9}}
    ];
  }

  function phrase(edge) { return edge.data("relation") === "related" ? "" : texts.plain(edge.data("phrase")); }

  // A phrase stands where on its line it covers nothing, or not at all.
  function label() {
    if (cy.nodes().length > SMALL) return;
    var taken = boxes(0);
    cy.batch(function () {
      cy.edges().filter(phrase).forEach(function (e) {
        var a = e.source().position(), b = e.target().position(), mid = e.midpoint(), x = b.x - a.x, y = b.y - a.y, box;
        var on = [0, -.1, .1, -.2, .2, -.3, .3].find(function (part) {
          box = {x: mid.x + part * x, y: mid.y + part * y, w: phrase(e).length * LETTERS * .5 + 6, h: LETTERS + 6};
          return !taken.some(function (other) { return shared(box, other, "x", "w") > 0 && shared(box, other, "y", "h") > 0; });
        });
        e.data({room: on !== undefined, aside: on * x || 0, down: on * y || 0});
        if (e.data("room")) taken.push(box);
      });
    });
  }

  function boxes(gap) {
    return cy.nodes().map(function (n) {
      return {node: n, x: n.position("x"), y: n.position("y"), w: n.width() + gap, h: n.height() + gap};
    });
  }

  function shared(a, b, axis, size) { return (a[size] + b[size]) / 2 - Math.abs(a[axis] - b[axis]); }

  // The same chance each time.
  function steadily(layout) {
    var random = Math.random, state = 1;
    Math.random = function () { return (state = state * 16807 % 2147483647) / 2147483647; };
    try { layout.run(); } finally { Math.random = random; }
  }

  function recolour() { cy.style(look(cy.nodes().length > SMALL)); }

  function arrange(what, whole) {
    var many = cy.nodes().length > SMALL;
    steadily(what.layout({
      name: "fcose", quality: many ? "draft" : "default", randomize: whole, animate: !still.matches && !whole, animationDuration: 400,
      nodeDimensionsIncludeLabels: false, idealEdgeLength: 150, nodeSeparation: 120, nodeRepulsion: 9000, packComponents: true,
      fit: whole, padding: 24, stop: function () { part(whole); label(); if (whole) fit(); }
    }));
  }

  // The layout knows points; here the boxes get the room that their names need. A whole map is spread to the shape of the
  // stage first; then boxes that overlap push each other off, and all distances grow until none does.
  function part(whole) {
    var all = boxes(GAP);
    // A small map on a narrow stage would else be too wide to read.
    if (whole && all.length > FEW) spread(all, ROOM);
    else if (whole && all.length > 1 && cy.width() < NARROW) spread(all, LOOSE);
    for (var round = 0; round < 400 && push(all); round++) {
      all.forEach(function (b) { b.x *= 1.004; b.y *= 1.004; });
    }
    cy.batch(function () { all.forEach(function (b) { b.node.position({x: b.x, y: b.y}); }); });
  }

  function spread(boxes, room) {
    var area = boxes.reduce(function (sum, b) { return sum + b.w * b.h; }, 0) * room, wide = cy.width() / cy.height();
    [["x", Math.sqrt(area * wide)], ["y", Math.sqrt(area / wide)]].forEach(function (axis) {
      var order = boxes.slice().sort(function (a, b) { return a[axis[0]] - b[axis[0]]; });
      var least = order[0][axis[0]], range = order[order.length - 1][axis[0]] - least || 1;
      // Half by place and half by rank: what is crowded in the middle gets more room than what is far out.
      order.forEach(function (b, i) {
        b.put = ((b[axis[0]] - least) / range * .4 + i / order.length * .6 - .5) * axis[1];
      });
      order.forEach(function (b) { b[axis[0]] = b.put; });
    });
  }

  // Boxes are looked for only in their own and the next cells of a grid.
  function push(boxes) {
    var wide = 1, high = 1, cells = new Map(), moved = false;
    boxes.forEach(function (b) { wide = Math.max(wide, b.w); high = Math.max(high, b.h); });
    boxes.forEach(function (b, i) {
      b.i = i; b.column = Math.floor(b.x / wide); b.row = Math.floor(b.y / high);
      var key = b.column + " " + b.row;
      if (!cells.has(key)) cells.set(key, []);
      cells.get(key).push(b);
    });
    boxes.forEach(function (a) {
      for (var c = a.column - 1; c <= a.column + 1; c++) for (var r = a.row - 1; r <= a.row + 1; r++) {
        (cells.get(c + " " + r) || []).forEach(function (b) { if (b.i > a.i && off(a, b)) moved = true; });
      }
    });
    return moved;
  }

  function off(a, b) {
    var x = shared(a, b, "x", "w"), y = shared(a, b, "y", "h");
    if (x < 1 || y < 1) return false;
    var axis = x < y ? "x" : "y", step = Math.min(x, y) / 2 * (a[axis] < b[axis] ? -1 : 1);
    a[axis] += step; b[axis] -= step;
    return true;
  }

  function offer() {
    names.textContent = "";
    cy.nodes().map(function (n) { return n.data("name"); }).sort().forEach(function (name) {
      names.appendChild(document.createElement("option")).value = texts.plain(name);
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
    if (text) texts.into(e, text);
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
    moved = true;
    var zoom = Math.max(cy.zoom(), .9);
    if (still.matches) { cy.zoom(zoom); cy.center(node); }
    else cy.animate({zoom: zoom, center: {eles: node}}, {duration: 250});
  }

  function expand(node) {
    var asked = new URLSearchParams({of: node.id(), depth: 1, most: 60});
    filter(asked);
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

  // What is added keeps to what the address leaves out.
  function filter(asked) {
    var now = new URLSearchParams(location.search);
    ["relation", "confidence", "only-license", "without-license"].forEach(function (name) {
      if (now.get(name)) asked.set(name, now.get(name));
    });
  }

  // What is shown is what the address says and what the downloads hold.
  function remember() {
    var shown = cy.nodes().map(function (n) { return n.id(); });
    if (shown.length > MOST_IN_ADDRESS) return;
    var asked = new URLSearchParams({concept: shown.join(",")});
    filter(asked);
    history.replaceState(null, "", "/map?" + asked);
    if (!take) return;
    take.elements.of.value = "all";
    take.elements.concept.value = shown.join(",");
    ["show", "depth", "to", "glossary", "section"].forEach(function (name) { take.elements[name].value = ""; });
  }

  find.addEventListener("change", function () {
    var low = find.value.trim().toLowerCase();
    if (!cy || !low) return;
    var name = function (n) { return texts.plain(n.data("name")).toLowerCase(); };
    var hits = cy.nodes().filter(function (n) { return name(n).indexOf(low) >= 0; })
      .sort(function (a, b) { return name(a).indexOf(low) - name(b).indexOf(low) || name(a).length - name(b).length; });
    if (hits.nonempty()) { choose(hits[0]); show(hits[0]); }
    else { said.textContent = ""; add(said, "p", "Nothing on this map is called that.", "app"); }
  });

  var actions = {
    in: function () { zoom(1.4); }, out: function () { zoom(1 / 1.4); }, fit: fit,
    share: function (b) { navigator.clipboard.writeText(location.href).then(function () { b.textContent = "Copied"; }); }
  };
  live.querySelectorAll("[data-do]").forEach(function (b) {
    b.onclick = function () { if (cy) actions[b.dataset.do](b); };
  });

  // Who has not moved about keeps sight of the whole map; others keep what they look at in the middle.
  function resize() {
    var wide = cy.width(), high = cy.height();
    cy.resize();
    if (moved) cy.panBy({x: (cy.width() - wide) / 2, y: (cy.height() - high) / 2});
    else fit();
  }

  function fit() {
    moved = false;
    cy.fit(undefined, 24);
    if (cy.zoom() > CLOSE) { cy.zoom(CLOSE); cy.center(); }
  }

  function zoom(by) {
    moved = true;
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
    else if (e.key === "0") fit();
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
