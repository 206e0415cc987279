package org.glossgraph.glossary.rdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.riot.RiotException;
import org.glossgraph.glossary.rdf.Meaning.Names;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Takes the items of microdata and RDFa Lite out of a page. */
final class MarkupItems implements NodeVisitor {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final List<String> ADDRESSES = List.of("resource", "href", "src");

    /** The prefixes that need no declaration (RDFa 1.1 initial context), as far as we know them. */
    private static final Map<String, String> PREFIXES =
            Map.of(
                    "schema", Names.SCHEMA,
                    "skos", Names.SKOS,
                    "skosxl", Names.SKOS_XL,
                    "rdf", Names.RDF,
                    "rdfs", Names.RDFS,
                    "owl", Names.OWL,
                    "dc", Names.TERMS,
                    "dcterms", Names.TERMS);

    private final RdfText.Target target;
    private final LinedProfile profile;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private long left;
    private int nameless;

    /**
     * A visitor.
     *
     * @param length the length of the page: texts within texts are taken up to a few times that
     */
    MarkupItems(String base, RdfText.Target target, int length) {
        this.target = target;
        this.profile = new LinedProfile(base, RdfText.THROWING, target.remarks());
        this.left = 8L * length;
        frames.push(new Frame(null, "", "", Map.of(), ""));
    }

    /** What holds inside an element: the item, where its properties begin, and the language. */
    private record Frame(
            Element element,
            String subject,
            String vocabulary,
            Map<String, String> prefixes,
            String lang) {}

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        Frame outer = frames.element();
        Map<String, String> prefixes = prefixes(element, outer);
        String lang = element.hasAttr("lang") ? element.attr("lang") : outer.lang();
        String vocabulary = element.hasAttr("vocab") ? element.attr("vocab") : outer.vocabulary();
        Frame here = new Frame(element, outer.subject(), vocabulary, prefixes, lang);
        Optional<String> item = item(element, here);
        if (!outer.subject().isEmpty()) {
            properties(element, here, item);
        }
        Frame inner = item.map(id -> within(here, id)).orElse(here);
        boolean changed =
                item.isPresent()
                        || !lang.equals(outer.lang())
                        || !vocabulary.equals(outer.vocabulary())
                        || !prefixes.equals(outer.prefixes());
        if (changed) {
            frames.push(inner);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node.equals(frames.element().element())) {
            frames.pop();
        }
    }

    private static Map<String, String> prefixes(Element element, Frame outer) {
        if (!element.hasAttr("prefix")) {
            return outer.prefixes();
        }
        Map<String, String> prefixes = new HashMap<>(outer.prefixes());
        String[] parts = BLANKS.split(element.attr("prefix").strip(), -1);
        for (int i = 0; i + 1 < parts.length; i += 2) {
            prefixes.put(parts[i].replaceFirst(":$", ""), parts[i + 1]);
        }
        return prefixes;
    }

    /** The item that an element is, with its classes. */
    private Optional<String> item(Element element, Frame frame) {
        boolean micro = element.hasAttr("itemscope");
        if (!micro && !element.hasAttr("typeof")) {
            return element.hasAttr("about") ? address(element.attr("about")) : Optional.empty();
        }
        String named = micro ? element.attr("itemid") : element.attr("resource");
        String about = named.isEmpty() ? element.attr("about") : named;
        Optional<String> address = about.isEmpty() ? Optional.empty() : address(about);
        String id = address.orElseGet(() -> target.descriptions().nameless("#" + ++nameless));
        String classes = element.attr(micro ? "itemtype" : "typeof").strip();
        for (String name : BLANKS.split(classes, -1)) {
            say(id, Names.RDF + "type", new Value(iri(name, frame), false), element);
        }
        return Optional.of(id);
    }

    /** Inside an item of microdata, its class says where its properties begin. */
    private static Frame within(Frame frame, String id) {
        String type = BLANKS.split(frame.element().attr("itemtype").strip(), -1)[0];
        int cut = Math.max(type.lastIndexOf('/'), type.lastIndexOf('#')) + 1;
        String vocabulary =
                frame.element().hasAttr("itemtype") ? type.substring(0, cut) : frame.vocabulary();
        return new Frame(frame.element(), id, vocabulary, frame.prefixes(), frame.lang());
    }

    /** A text, or the identifier of another resource, in the language of an element. */
    private record Value(String text, boolean isText) {}

    private void properties(Element element, Frame frame, Optional<String> item) {
        String names = (element.attr("itemprop") + " " + element.attr("property")).strip();
        if (names.isEmpty()) {
            return;
        }
        for (String name : BLANKS.split(names, -1)) {
            String property = iri(name, frame);
            Optional<Meaning> meaning = Meaning.of(property).map(Meaning.Property::meaning);
            if (meaning.isPresent()) {
                Optional<Value> value =
                        item.isPresent()
                                ? item.map(id -> new Value(id, false))
                                : value(element, meaning.get());
                value.ifPresent(each -> say(frame.subject(), property, each, element));
            }
        }
    }

    private Optional<Value> value(Element element, Meaning meaning) {
        if (element.hasAttr("content")) {
            return Optional.of(new Value(element.attr("content"), true));
        }
        if (!meaning.isText()) {
            for (String attribute : ADDRESSES) {
                if (element.hasAttr(attribute)) {
                    return address(element.attr(attribute)).map(iri -> new Value(iri, false));
                }
            }
        }
        return Optional.of(new Value(text(element), true));
    }

    /** The text of an element, as far as elements within elements leave it. */
    private String text(Element element) {
        StringBuilder text = new StringBuilder();
        NodeTraversor.filter(
                (node, depth) -> {
                    if (node instanceof TextNode words) {
                        text.append(words.getWholeText());
                        left -= words.getWholeText().length();
                    } else if (node instanceof Element part && part.isBlock()) {
                        text.append('\n');
                    }
                    left--;
                    return left > 0 ? FilterResult.CONTINUE : FilterResult.STOP;
                },
                element);
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    private void say(String subject, String property, Value value, Element element) {
        int line = Math.max(1, element.sourceRange().start().lineNumber());
        String lang = frames.element().lang();
        String own = element.hasAttr("lang") ? element.attr("lang") : lang;
        String tag = own.strip().replace('_', '-').toLowerCase(Locale.ROOT);
        Meaning.of(property)
                .map(each -> new Statement(each, value.text(), tag, value.isText(), line))
                .ifPresent(each -> target.descriptions().of(subject, line).add(each));
    }

    private static String iri(String name, Frame frame) {
        int colon = name.indexOf(':');
        if (colon < 0) {
            return frame.vocabulary() + name;
        }
        String prefix = name.substring(0, colon);
        String declared = frame.prefixes().getOrDefault(prefix, PREFIXES.getOrDefault(prefix, ""));
        boolean whole = name.startsWith("//", colon + 1) || declared.isEmpty();
        return whole ? name : declared + name.substring(colon + 1);
    }

    private Optional<String> address(String reference) {
        try {
            return Optional.of(profile.resolveIRI(reference.strip(), -1, -1));
        } catch (RiotException e) {
            return Optional.empty();
        }
    }
}
