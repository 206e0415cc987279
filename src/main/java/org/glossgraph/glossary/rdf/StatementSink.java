package org.glossgraph.glossary.rdf;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Takes the statements of a parser, of whatever graph, and keeps those that say something here. */
final class StatementSink extends StreamRDFBase {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]");
    private static final Pattern HALF = Pattern.compile("\\p{Cs}");

    private final Descriptions descriptions;
    private final Remarks remarks;
    private final LinedProfile profile;
    private final boolean lined;

    /**
     * A sink.
     *
     * @param lined whether the profile knows the lines
     */
    StatementSink(RdfText.Target target, LinedProfile profile, boolean lined) {
        this.descriptions = target.descriptions();
        this.remarks = target.remarks();
        this.profile = profile;
        this.lined = lined;
    }

    /** What makes the terms of the statements. */
    LinedProfile profile() {
        return profile;
    }

    @Override
    public void triple(Triple triple) {
        add(triple.getSubject(), triple.getPredicate(), triple.getObject());
    }

    @Override
    public void quad(Quad quad) {
        add(quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    private void add(Node subject, Node predicate, Node object) {
        Optional<Meaning.Property> property =
                predicate.isURI() ? Meaning.of(predicate.getURI()) : Optional.empty();
        boolean resource = subject.isURI() || subject.isBlank();
        if (!resource || property.isEmpty()) {
            return;
        }
        int line = lined ? profile.line() : 0;
        Description description = descriptions.of(id(subject), line);
        if (object.isLiteral()) {
            String text = clean(object.getLiteralLexicalForm(), line);
            String lang = object.getLiteralLanguage().toLowerCase(Locale.ROOT);
            description.add(new Statement(property.get(), text, lang, true, line));
        } else if (object.isURI() || object.isBlank()) {
            description.add(new Statement(property.get(), id(object), "", false, line));
        }
    }

    private String id(Node node) {
        return node.isBlank() ? descriptions.nameless(node.getBlankNodeLabel()) : node.getURI();
    }

    /** An escape can bring in what the file itself cannot hold. */
    private String clean(String text, int line) {
        String plain = CONTROL.matcher(text).replaceAll(" ");
        if (!HALF.matcher(plain).find()) {
            return plain;
        }
        remarks.add(line, "a text holds half a character (a lone surrogate); it is replaced");
        return HALF.matcher(plain).replaceAll("\uFFFD");
    }
}
