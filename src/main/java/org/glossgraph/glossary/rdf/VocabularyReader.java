package org.glossgraph.glossary.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.glossgraph.glossary.Authority;
import org.glossgraph.glossary.Contents;
import org.glossgraph.glossary.Entry;
import org.glossgraph.glossary.Place;
import org.glossgraph.glossary.rights.Rights;
import org.glossgraph.glossary.rights.StatedRights;

/** Makes entries of what a file describes, whatever its syntax. */
final class VocabularyReader {
    private final String source;
    private final Descriptions descriptions;
    private final Remarks remarks;
    private final Selection selection;
    private final String lang;
    private final Texts texts;
    private final Sections sections;
    private final Addresses addresses;
    private final EntryReferences references;

    private VocabularyReader(
            File file, Descriptions descriptions, Selection selection, Remarks remarks) {
        this.source = file.source();
        this.descriptions = descriptions;
        this.remarks = remarks;
        this.selection = selection;
        lang = OwnLanguage.of(descriptions, selection.entries(), file.lang());
        texts = new Texts(descriptions, lang);
        sections = new Sections(descriptions, selection.entries(), texts);
        addresses = new Addresses(source, selection.entries());
        EntryReferences.Source lines =
                new EntryReferences.Source(addresses, new SourceLines(file.text()));
        references = new EntryReferences(descriptions, selection, texts, lines);
    }

    /**
     * A file that was parsed.
     *
     * @param source its path
     * @param text its text, for the lines that state something
     * @param lang the reader's language
     */
    record File(String source, String text, String lang) {}

    /** The entries of a file. */
    static Contents.Records read(
            File file, Descriptions descriptions, Selection selection, Remarks remarks) {
        return new VocabularyReader(file, descriptions, selection, remarks).records();
    }

    private Contents.Records records() {
        List<Placed> placed = new ArrayList<>();
        for (Description each : selection.entries()) {
            String name = texts.name(each).orElse("");
            placed.add(new Placed(each, descriptions.spot(each, name)));
        }
        placed.sort(Comparator.comparingLong(each -> each.spot().offset()));
        List<Entry> entries = placed.stream().map(this::entry).toList();
        return new Contents.Records(
                title(), Optional.of(lang), selection.layout(), entries, remarks.all(), rights());
    }

    /** An entry and where it stands. */
    private record Placed(Description entry, JsonPlaces.Spot spot) {}

    private Entry entry(Placed placed) {
        Description entry = placed.entry();
        int line = placed.spot().line();
        EntryTexts said = new EntryTexts.Reader(texts, lang).of(entry, line);
        EntryNames names = new EntryNames.Reader(texts, lang, remarks).of(entry, said.definition());
        boolean hasText = !said.definitions().isEmpty() || !said.examples().isEmpty();
        return new Entry(
                new Place(source, line),
                names.heading(),
                names.preferred(),
                names.others(),
                said.definitions(),
                said.examples(),
                sections.of(entry),
                references.of(entry, names.heading(), line),
                kind(names, hasText),
                authority(entry, names, said));
    }

    private static Entry.Kind kind(EntryNames names, boolean hasText) {
        if (names.preferred().isEmpty()) {
            return Entry.Kind.HEADLESS;
        }
        return hasText ? Entry.Kind.ENTRY : Entry.Kind.EMPTY;
    }

    private Authority authority(Description entry, EntryNames names, EntryTexts said) {
        return new Authority(
                addresses.of(entry.id()),
                entry.texts(Meaning.NOTATION).stream()
                        .map(Wording::label)
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .toList(),
                names.hidden(),
                said.scopeNotes(),
                said.notes(),
                said.otherExamples(),
                references.mappings(entry));
    }

    /** The name of the first resource that stands for the whole. */
    private Optional<String> title() {
        return wholes().flatMap(each -> texts.name(each).stream()).findFirst();
    }

    /** What is said of the whole, by addresses or by texts. */
    private Rights rights() {
        Map<String, List<String>> fields = new TreeMap<>();
        wholes().forEach(
                        whole -> {
                            fields.putIfAbsent("license", values(whole, Meaning.LICENSE));
                            fields.putIfAbsent("creator", values(whole, Meaning.CREATOR));
                            fields.putIfAbsent("attribution", values(whole, Meaning.HOLDER));
                            fields.putIfAbsent("rights", values(whole, Meaning.RIGHTS));
                        });
        fields.values().removeIf(List::isEmpty);
        return StatedRights.of(fields);
    }

    /** Texts as they are; a resource by its name, and one without a name by its address. */
    private List<String> values(Description whole, Meaning meaning) {
        return whole.said(meaning)
                .map(
                        each ->
                                Optional.of(each)
                                        .filter(said -> !said.isText())
                                        .flatMap(said -> descriptions.find(said.value()))
                                        .flatMap(texts::name)
                                        .orElse(each.value()))
                .filter(each -> !each.isBlank() && !each.startsWith("_:"))
                .toList();
    }

    /** The resources that stand for the whole: what the entries belong to first. */
    private Stream<Description> wholes() {
        Set<String> own = new HashSet<>();
        selection.entries().forEach(each -> own.add(each.id()));
        Set<String> wholes = new LinkedHashSet<>();
        selection.entries().forEach(each -> wholes.addAll(each.linked(Meaning.SCHEME)));
        descriptions.all().stream()
                .filter(Selection::isWhole)
                .map(Description::id)
                .forEach(wholes::add);
        return wholes.stream()
                .filter(each -> !own.contains(each))
                .flatMap(each -> descriptions.find(each).stream());
    }
}
