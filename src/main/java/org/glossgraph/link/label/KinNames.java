package org.glossgraph.link.label;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glossgraph.concept.Concept;
import org.glossgraph.link.reading.ConceptIndex;
import org.glossgraph.link.reading.Corpus;
import org.glossgraph.link.reading.Statement;
import org.glossgraph.text.GeneralEnglish;
import org.glossgraph.text.LangString;
import org.glossgraph.text.NormalForm;
import org.glossgraph.text.Token;

/**
 * Words of the same stem as a name that texts use where nobody defines them: who or what does it
 * ("moisturizer" for "moisturization"), and the verb of a compound in -ing ("overwinter").
 */
final class KinNames implements LabelSource {
    private static final Pattern DOING = Pattern.compile("(\\p{L}{3,}i[sz])ation");

    /** A doubled consonant before -ing shows what the verb is. */
    private static final Pattern DOUBLED = Pattern.compile("(\\p{L}{4,}([bdgmnprt]))\\2ing");

    @Override
    public void find(Corpus corpus, Consumer<FoundLabel> out) {
        Set<String> forms = new HashSet<>();
        for (Statement statement : corpus.statements()) {
            statement.tokens().stream().map(Token::form).forEach(forms::add);
        }
        for (Concept concept : corpus.index().concepts()) {
            for (LangString label : ConceptIndex.labels(concept)) {
                agent(label.text())
                        .filter(agent -> forms.contains(NormalForm.of(agent)))
                        .or(() -> verb(label.text()))
                        .map(name -> new LangString(name, label.lang()))
                        .ifPresent(name -> out.accept(new FoundLabel(concept.id(), name, false)));
            }
        }
    }

    private static Optional<String> agent(String label) {
        Matcher doing = DOING.matcher(label);
        return doing.matches() ? Optional.of(doing.group(1) + "er") : Optional.empty();
    }

    private static Optional<String> verb(String label) {
        Matcher doubled = DOUBLED.matcher(label);
        return doubled.matches()
                ? Optional.of(doubled.group(1))
                        .filter(verb -> isUnknown(verb.toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** A common verb says less than the name that is made of it. */
    private static boolean isUnknown(String verb) {
        return GeneralEnglish.of(NormalForm.of(verb)).total() == 0;
    }
}
