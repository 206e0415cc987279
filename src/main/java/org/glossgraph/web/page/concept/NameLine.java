package org.glossgraph.web.page.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossgraph.text.LangString;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.page.concept.ConceptPage.NamePart;
import org.glossgraph.web.part.Kinds;
import org.glossgraph.web.part.Name;
import org.glossgraph.web.part.Words;

/** The line below the name of a concept: its kinds, other names, codes and names elsewhere. */
final class NameLine {

    private final Vocabulary vocabulary;
    private final Concept concept;

    private NameLine(Vocabulary vocabulary, Concept concept) {
        this.vocabulary = vocabulary;
        this.concept = concept;
    }

    static List<NamePart> of(Vocabulary vocabulary, Concept concept) {
        return new NameLine(vocabulary, concept).parts();
    }

    private List<NamePart> parts() {
        List<NamePart> parts = new ArrayList<>();
        kinds(parts);
        List<String> own = texts(concept.altLabels(), ownLang());
        if (!own.isEmpty()) {
            parts.add(new NamePart("also called", List.of(), own, null));
        }
        Map<String, List<LangString>> foreign =
                Stream.concat(concept.prefLabels().stream(), concept.altLabels().stream())
                        .filter(label -> !label.lang().equals(ownLang()))
                        .collect(
                                Collectors.groupingBy(
                                        LangString::lang, TreeMap::new, Collectors.toList()));
        if (!concept.notations().isEmpty()) {
            parts.add(new NamePart("code", List.of(), concept.notations(), null));
        }
        foreign.forEach(
                (lang, labels) ->
                        parts.add(
                                new NamePart(
                                        "in " + language(lang),
                                        List.of(),
                                        texts(labels, lang),
                                        Words.foreign(lang))));
        return parts;
    }

    private void kinds(List<NamePart> parts) {
        List<Name> sure = new ArrayList<>();
        List<Name> probable = new ArrayList<>();
        for (Concept kind : Kinds.of(vocabulary, concept)) {
            boolean isSure = Kinds.confidence(vocabulary, concept, kind) >= Kinds.SURE;
            (isSure ? sure : probable).add(Name.of(kind));
        }
        if (!sure.isEmpty()) {
            parts.add(new NamePart("a kind of", sure, List.of(), null));
        }
        if (!probable.isEmpty()) {
            parts.add(new NamePart("probably a kind of", probable, List.of(), null));
        }
    }

    private String ownLang() {
        return concept.prefLabels().get(0).lang();
    }

    private static List<String> texts(List<LangString> labels, String lang) {
        return labels.stream()
                .filter(label -> label.lang().equals(lang))
                .map(LangString::text)
                .toList();
    }

    private static String language(String tag) {
        return tag.isEmpty()
                ? "another language"
                : Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
    }
}
