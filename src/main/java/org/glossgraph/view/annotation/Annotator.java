package org.glossgraph.view.annotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.glossgraph.text.LabelMatch;
import org.glossgraph.text.LabelMatcher;
import org.glossgraph.text.LangString;
import org.glossgraph.text.Token;
import org.glossgraph.text.Tokens;
import org.glossgraph.text.VerbUse;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Vocabulary;

/**
 * Finds the concepts of a vocabulary in a text: by every name, the longest first, in the singular
 * or plural, with or without hyphens; acronyms in capitals only. Another name that is used as a
 * verb does not count ("to hold"). Code, formulas and web addresses are passed over. The time is
 * that of the text and its matches.
 */
public final class Annotator {
    private final LabelMatcher<Concept> names = new LabelMatcher<>();

    /** An annotator with all names of a vocabulary. */
    public Annotator(Vocabulary vocabulary) {
        for (Concept concept : vocabulary.concepts()) {
            Stream.concat(concept.prefLabels().stream(), concept.otherLabels().stream())
                    .map(LangString::text)
                    .distinct()
                    .forEach(name -> names.add(name, concept));
        }
    }

    /** Which of several places are wanted. */
    public enum Which {
        /** The first place that names a concept. */
        FIRST,
        /** Every place. */
        ALL
    }

    /** The concepts in a plain text, from left to right. */
    public List<Annotation> inText(String text, Which which) {
        return in(text, List.of(new Passage(0, text.length())), which);
    }

    /** The concepts in the prose of a Markdown text: not in headings, links, code or HTML. */
    public List<Annotation> inMarkdown(String markdown, Which which) {
        return in(markdown, MarkdownProse.of(markdown), which);
    }

    private List<Annotation> in(String text, List<Passage> passages, Which which) {
        List<Annotation> found = new ArrayList<>();
        Set<List<Concept>> seen = new HashSet<>();
        for (Passage passage : passages) {
            String part = text.substring(passage.from(), passage.to());
            List<Token> tokens = Tokens.of(part);
            for (LabelMatch<Concept> match : names.match(tokens)) {
                if (!isVerb(tokens, match) && (seen.add(match.values()) || which == Which.ALL)) {
                    int from = passage.from() + tokens.get(match.from()).start();
                    int to = passage.from() + tokens.get(match.to() - 1).end();
                    found.add(new Annotation(from, to, text.substring(from, to), match.values()));
                }
            }
        }
        return found;
    }

    /** Whether a text uses another name of a concept, a single word, as a verb. */
    private static boolean isVerb(List<Token> tokens, LabelMatch<Concept> match) {
        String form = tokens.get(match.from()).form();
        return match.to() - match.from() == 1
                && VerbUse.isVerb(tokens, match.from())
                && match.values().stream()
                        .flatMap(concept -> concept.prefLabels().stream())
                        .flatMap(name -> Tokens.of(name.text()).stream())
                        .noneMatch(word -> word.form().equals(form));
    }

    /**
     * A Markdown text with links to the concepts in it; the rest stays as it is, letter by letter.
     * A name that several concepts share gets no link.
     */
    public String linked(String markdown, Which which) {
        StringBuilder linked = new StringBuilder();
        int at = 0;
        for (Annotation annotation : inMarkdown(markdown, which)) {
            if (annotation.concepts().size() == 1) {
                linked.append(markdown, at, annotation.from())
                        .append('[')
                        .append(annotation.text())
                        .append("](")
                        .append(annotation.concepts().get(0).uri())
                        .append(')');
                at = annotation.to();
            }
        }
        return linked.append(markdown, at, markdown.length()).toString();
    }
}
