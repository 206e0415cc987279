package org.glossgraph.web.page.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossgraph.export.MapFormat;
import org.glossgraph.text.LangString;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Entry;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.page.concept.ConceptPage.Download;
import org.glossgraph.web.page.concept.ConceptPage.Downloads;
import org.glossgraph.web.page.concept.ConceptPage.FormatGroup;
import org.glossgraph.web.page.concept.ConceptPage.Mention;
import org.glossgraph.web.page.concept.ConceptPage.NamePart;
import org.glossgraph.web.page.concept.ConceptPage.Phrase;
import org.glossgraph.web.page.concept.ConceptPage.Sense;
import org.glossgraph.web.part.Block;
import org.glossgraph.web.part.Frame;
import org.glossgraph.web.part.Kinds;
import org.glossgraph.web.part.Marks;
import org.glossgraph.web.part.Name;
import org.glossgraph.web.part.Paths;
import org.glossgraph.web.part.Prose;
import org.glossgraph.web.part.Queries;
import org.glossgraph.web.part.Source;
import org.glossgraph.web.part.Words;
import org.glossgraph.web.route.Media;

/** Makes the page of a concept from the vocabulary. */
public final class ConceptPages {
    private static final String LANG = "en";

    private final Vocabulary vocabulary;
    private final Concept concept;

    private ConceptPages(Vocabulary vocabulary, Concept concept) {
        this.vocabulary = vocabulary;
        this.concept = concept;
    }

    /** The page of a concept. */
    public static ConceptPage of(Frame frame, Vocabulary vocabulary, Concept concept) {
        return new ConceptPages(vocabulary, concept).page(frame);
    }

    private ConceptPage page(Frame frame) {
        List<Phrase> relations = Relations.of(vocabulary, concept);
        return new ConceptPage(
                frame,
                concept.prefLabel(),
                concept.uri(),
                concept.mentioned(),
                concept.matches(),
                names(),
                concept.definitions().stream().map(ConceptPages::sense).toList(),
                extent(),
                relations,
                reach(relations),
                mentions(),
                Places.of(vocabulary, concept),
                downloads(frame.forms()),
                Neighbourhood.of(vocabulary, concept),
                Lessons.of(vocabulary, concept));
    }

    // ---- the line of names

    private List<NamePart> names() {
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
                                        lang(lang))));
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

    /** The language of a text where it is not the page's; null leaves the attribute out. */
    private static String lang(String tag) {
        return tag.isEmpty() || tag.equals(LANG) ? null : tag;
    }

    // ---- definitions, mentions

    private static Sense sense(Entry entry) {
        List<Block> examples =
                entry.examples().stream()
                        .flatMap(text -> Prose.blocks(text.text()).stream())
                        .toList();
        return new Sense(
                Prose.blocks(entry.definition().text()),
                examples,
                Source.of(entry),
                lang(entry.definition().lang()));
    }

    private List<Mention> mentions() {
        List<String> names = Relations.names(concept);
        return vocabulary.mentions(concept).stream()
                .map(
                        mention ->
                                new Mention(
                                        Marks.in(mention.sentence(), names),
                                        Name.of(mention.by()),
                                        mention.source() + ", line " + mention.line()))
                .toList();
    }

    private String extent() {
        long glossaries = concept.definitions().stream().map(Entry::glossary).distinct().count();
        return Words.count((int) glossaries, "glossary", "glossaries");
    }

    private static String reach(List<Phrase> relations) {
        long concepts =
                relations.stream()
                        .flatMap(phrase -> phrase.items().stream())
                        .map(item -> item.name().href())
                        .distinct()
                        .count();
        return Words.figure((int) concepts, "concept", "concepts")
                + ", "
                + Words.figure(relations.size(), "phrase", "phrases");
    }

    // ---- data

    private Downloads downloads(List<Media> forms) {
        String path = Paths.of(concept);
        return new Downloads(
                forms.stream()
                        .map(form -> new Download(path + "." + form.extension(), form.name()))
                        .toList(),
                concept.slug(),
                Stream.of(MapFormat.Kind.values()).map(ConceptPages::formats).toList(),
                Queries.editor(Queries.about(concept, vocabulary.base())));
    }

    private static FormatGroup formats(MapFormat.Kind kind) {
        return new FormatGroup(
                kind.title(),
                Stream.of(MapFormat.values()).filter(each -> each.kind() == kind).toList());
    }
}
