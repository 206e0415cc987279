"""Reads a map with programs that others wrote, and writes what they see as JSON.

Usage: read_map.py FORMAT FILE OUTPUT. Nodes by identifier; edges as [from, phrase, to]. What a format does not
hold is left out.
"""
import csv
import html
import io
import json
import re
import sys
import xml.etree.ElementTree as ElementTree
import zipfile


def networkx_graph(graph, label, phrase):
    nodes = {node: data[label] for node, data in graph.nodes(data=True)}
    return nodes, [[a, data[phrase], b] for a, b, data in graph.edges(data=True)]


def graphml(path):
    import networkx

    return networkx_graph(networkx.read_graphml(path, force_multigraph=True), "label", "phrase")


def gexf(path):
    import networkx

    versions = networkx.readwrite.gexf.GEXF.versions
    if "1.3" not in versions:  # NetworkX 2 reads it as well, once it knows the name
        space = "http://gexf.net/1.3"
        versions["1.3"] = {**versions["1.2draft"], "NS_GEXF": space, "VERSION": "1.3"}
    return networkx_graph(networkx.read_gexf(path, version="1.3"), "label", "label")


def cyjs(path):
    import networkx

    return networkx_graph(networkx.cytoscape_graph(load(path)), "name", "interaction")


def node_link(path):
    import networkx

    data = load(path)
    try:
        graph = networkx.node_link_graph(data, edges="links")
    except TypeError:  # NetworkX 2 takes these for links anyway
        graph = networkx.node_link_graph(data)
    return networkx_graph(graph, "label", "phrase")


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def tables(path):
    archive = zipfile.ZipFile(path)

    def rows(name):
        return csv.DictReader(io.TextIOWrapper(archive.open(name), "utf-8", newline=""))

    # A spreadsheet takes the apostrophe before what would be a formula for a sign of text.
    plain = lambda cell: re.sub("^'(?=[=+@\t\r-])", "", cell)
    nodes = {row["Id"]: plain(row["Label"]) for row in rows("nodes.csv")}
    return nodes, [[row["Source"], row["Label"], row["Target"]] for row in rows("edges.csv")]


def mend_escapes(rdflib):
    """RDFLib 6, as Debian 12 has it, reads the N-Triples escape of a backslash before an n as a line end."""
    from rdflib.plugins.parsers import ntriples

    if tuple(int(part) for part in rdflib.__version__.split(".")[:2]) < (7, 0):
        signs = {"t": "\t", "n": "\n", "r": "\r", "b": "\b", "f": "\f"}

        def one(match):
            escape = match.group(1)
            return chr(int(escape[1:], 16)) if len(escape) > 1 else signs.get(escape, escape)

        pattern = re.compile(r"\\(u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)", re.DOTALL)
        ntriples.decodeUnicodeEscape = lambda text: pattern.sub(one, text)


def rdf(syntax):
    def read(path):
        import rdflib
        from rdflib.namespace import RDF, RDFS, SKOS

        mend_escapes(rdflib)
        graph = rdflib.Dataset(default_union=True)
        graph.parse(path, format=syntax)
        slug = lambda uri: str(uri).rsplit("/", 1)[-1]
        nodes = {
            slug(concept): str(label)
            for concept in graph.subjects(RDF.type, SKOS.Concept)
            for label in graph.objects(concept, SKOS.prefLabel)
            if label.language == "en"
        }
        edges = [[slug(a), "is a kind of", slug(b)] for a, b in graph.subject_objects(SKOS.broader)]
        for relation, phrase in graph.subject_objects(RDFS.label):
            edges += [[slug(a), str(phrase), slug(b)] for a, b in graph.subject_objects(relation)]
        return nodes, edges

    return read


def canvas(path):
    import markdown

    data = load(path)
    text = lambda source: html.unescape(re.sub("<[^>]*>", "", markdown.markdown(source)))
    nodes = {node["id"][2:]: text(node["text"]) for node in data["nodes"]}
    return nodes, [[e["fromNode"][2:], e["label"], e["toNode"][2:]] for e in data["edges"]]


def outline(path):
    tree = ElementTree.parse(path)
    edges = []
    for parent in tree.getroot().find("body").iter("outline"):
        for child in parent.findall("outline"):
            edges.append([slug_of(child, "url"), "is a kind of", slug_of(parent, "url")])
    outlines = tree.getroot().find("body").iter("outline")
    return {slug_of(each, "url"): each.get("text") for each in outlines}, edges


def slug_of(element, attribute):
    return element.get(attribute).rsplit("/", 1)[-1]


def mind_map(path):
    root = ElementTree.parse(path).getroot().find("node")
    slugs = {each.get("ID"): slug_of(each, "LINK") for each in root.iter("node") if each.get("LINK")}
    nodes = {slugs[each.get("ID")]: each.get("TEXT") for each in root.iter("node") if each.get("LINK")}
    edges = []
    for parent in root.iter("node"):
        start = slugs.get(parent.get("ID"))
        for child in parent.findall("node") if start else []:
            edges.append([slugs[child.get("ID")], "is a kind of", start])
        for arrow in parent.findall("arrowlink"):
            edges.append([start, arrow.get("MIDDLE_LABEL"), slugs[arrow.get("DESTINATION")]])
    return nodes, edges


def vault(path):
    import yaml

    archive = zipfile.ZipFile(path)
    slugs, nodes, edges = {}, {}, []
    bodies = {}
    for name in archive.namelist():
        head, bodies[name[:-3]] = archive.read(name).decode("utf-8").split("\n---\n", 1)
        front = yaml.safe_load(head[4:])
        assert front["title"] in [name[:-3], *front["aliases"]]
        assert name[:-3] not in front["aliases"]
        slugs[name[:-3]] = front["uri"].rsplit("/", 1)[-1]
        nodes[slugs[name[:-3]]] = front["title"]
    for name, body in bodies.items():
        for phrase, target in re.findall(r"^- \*(.*)\* \[\[(.*)\]\]$", body, re.MULTILINE):
            edges.append([slugs[name], phrase, slugs[target]])
    return nodes, edges


def anki(path):
    nodes = {}
    with open(path, encoding="utf-8", newline="") as file:
        lines = [line for line in file if not line.startswith("#")]
    for uri, front, back, tags in csv.reader(lines, delimiter="\t", quotechar='"'):
        name = re.sub("<br><small>.*", "", front)
        name = re.sub(r"\\\((.*?)\\\)", r"$\1$", re.sub("</?code>", "`", name))
        text = html.unescape(re.sub("<[^>]*>", "", name.replace("<br>", "\n")))
        nodes[uri.rsplit("/", 1)[-1]] = text
    return nodes, None


def definition_list(path):
    import markdown

    with open(path, encoding="utf-8") as file:
        page = markdown.markdown(file.read(), extensions=["def_list", "attr_list"])
    root = ElementTree.fromstring(f"<div>{page}</div>")
    nodes, edges, here = {}, [], None
    for element in root.find("dl"):
        if element.tag == "dt":
            here = element.get("id")
            nodes[here] = "".join(element.itertext()).strip()
        for paragraph in [element, *element.iter("p")] if element.tag == "dd" else []:
            phrase, link = paragraph.find("em"), paragraph.find("a")
            if phrase is not None and link is not None:
                edges.append([here, phrase.text, link.get("href")[1:]])
    return nodes, edges


def docusaurus(path):
    return {term["id"]: term["term"] for term in load(path)["terms"]}, None


def jskos(path):
    slug = lambda uri: uri.rsplit("/", 1)[-1]
    concepts = load(path)
    edges = [
        [slug(concept["uri"]), "is a kind of", slug(broader["uri"])]
        for concept in concepts
        for broader in concept.get("broader", [])
    ]
    return {slug(each["uri"]): each["prefLabel"]["en"] for each in concepts}, edges


READERS = {
    "graphml": graphml,
    "yed": graphml,
    "gexf": gexf,
    "cyjs": cyjs,
    "json": node_link,
    "csv": tables,
    "ttl": rdf("turtle"),
    "rdf": rdf("xml"),
    "jsonld": rdf("json-ld"),
    "nt": rdf("nt"),
    "trig": rdf("trig"),
    "nq": rdf("nquads"),
    "canvas": canvas,
    "opml": outline,
    "mm": mind_map,
    "obsidian": vault,
    "anki": anki,
    "mkdocs": definition_list,
    "docusaurus": docusaurus,
    "jskos": jskos,
}

read_nodes, read_edges = READERS[sys.argv[1]](sys.argv[2])
with open(sys.argv[3], "w", encoding="utf-8") as out:
    json.dump({"nodes": read_nodes, "edges": read_edges}, out)
