package org.glossgraph.link.term;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossgraph.concept.Concept;
import org.glossgraph.glossary.Entry;
import org.glossgraph.glossary.Reference;
import org.glossgraph.link.reading.Corpus;
import org.glossgraph.text.Tokens;

/**
 * What authors mark as a term: by emphasis or a link in a definition, or in brackets behind a
 * headword that they are no other name of.
 */
final class MarkedTerms implements TermSource {
    private static final Pattern BRACKETS = Pattern.compile("\\(([^(),;/]{3,60})\\)\\s*$");

    @Override
    public void find(Corpus corpus, Consumer<Term> out) {
        for (Concept concept : corpus.index().concepts()) {
            for (Entry entry : concept.entries()) {
                String lang = concept.prefLabel().lang();
                for (Reference reference : entry.references()) {
                    if (isMarked(reference) && isTerm(reference.target())) {
                        out.accept(Term.of(reference.target(), lang));
                    }
                }
                Matcher brackets = BRACKETS.matcher(entry.heading());
                if (brackets.find()
                        && brackets.group(1).indexOf(' ') > 0
                        && isOther(entry, brackets.group(1))
                        && Spans.isName(brackets.group(1))) {
                    out.accept(Term.of(brackets.group(1), lang));
                }
            }
        }
    }

    private static boolean isMarked(Reference reference) {
        return reference.kind() == Reference.Kind.EMPHASIS
                || reference.kind() == Reference.Kind.LINK;
    }

    /** A single small word in bold is stress; a term has a capital or several words. */
    private static boolean isTerm(String target) {
        boolean capital = Character.isUpperCase(target.codePointAt(0));
        return Spans.isName(target) && (capital || Tokens.of(target).size() > 1);
    }

    private static boolean isOther(Entry entry, String name) {
        return entry.altLabels().stream().noneMatch(label -> label.text().equals(name))
                && entry.prefLabels().stream().noneMatch(label -> label.text().contains(name));
    }
}
