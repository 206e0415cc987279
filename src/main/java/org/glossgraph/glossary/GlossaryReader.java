package org.glossgraph.glossary;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.glossgraph.glossary.block.Document;
import org.glossgraph.glossary.entry.EntryReader;
import org.glossgraph.glossary.entry.HeadingCheck;
import org.glossgraph.glossary.entry.HiddenCharacters;
import org.glossgraph.glossary.lang.EntryLanguages;
import org.glossgraph.glossary.lang.Language;
import org.glossgraph.glossary.lang.Languages;
import org.glossgraph.glossary.layout.Draft;
import org.glossgraph.glossary.outline.GlossaryCriterion;
import org.glossgraph.glossary.outline.LayoutReader;
import org.glossgraph.glossary.outline.Outline;
import org.glossgraph.glossary.outline.TermFolder;
import org.glossgraph.glossary.rdf.RdfSyntax;
import org.glossgraph.glossary.rdf.StructuredData;
import org.glossgraph.glossary.record.Card;
import org.glossgraph.glossary.record.RecordFormat;
import org.glossgraph.glossary.rights.Rights;
import org.glossgraph.glossary.source.SourceText;
import org.glossgraph.glossary.syntax.Syntax;

/**
 * Reads files into glossaries: the bytes into a text, the text by its syntax into blocks, the
 * blocks by their layout into drafts, the drafts into entries, which then get their language.
 */
public final class GlossaryReader {
    private static final int FEWEST_PAGES = 3;

    private final Optional<String> given;
    private final Languages languages;

    /** A reader that finds out the language of files that do not state theirs. */
    public GlossaryReader() {
        this(Optional.empty());
    }

    /**
     * A reader.
     *
     * @param lang the language of files that do not state theirs, as a BCP 47 tag
     */
    public GlossaryReader(String lang) {
        this(Optional.of(lang));
    }

    /**
     * A reader.
     *
     * @param lang the language of files that do not state theirs, as a BCP 47 tag; none where their
     *     text is to tell it
     */
    public GlossaryReader(Optional<String> lang) {
        given = lang;
        languages = new Languages(lang);
    }

    /** Loads what reading needs, which takes some tenths of a second; may run beside other work. */
    public static void prepare() {
        Languages.prepare();
    }

    /** Reads the files; one that is no glossary is a problem, and the rest goes on. */
    public Reading read(List<SourceFile> files) {
        List<SourceFile> sorted =
                files.stream().sorted(Comparator.comparing(SourceFile::source)).toList();
        Run run = new Run();
        for (SourceFile file : sorted) {
            if (sorted.size() > 1 && GlossaryCriterion.isBeside(file.source())) {
                run.skip(file.source(), Hint.BESIDE);
            } else {
                run.guarded(List.of(file.source()), () -> read(file, run));
            }
        }
        run.pages.forEach(
                (folder, pages) ->
                        run.guarded(pages.keySet(), () -> readPages(folder, pages, run)));
        run.cards.forEach(
                (folder, cards) ->
                        run.guarded(cards.keySet(), () -> readCards(folder, cards, run)));
        return run.reading();
    }

    private void read(SourceFile file, Run run) {
        String source = file.source();
        Optional<SourceText> text = SourceText.of(file.bytes());
        if (text.isEmpty()) {
            run.skip(source, Hint.NO_TEXT);
            return;
        }
        run.account(source).encoding(text.get().encoding());
        Optional<Contents> contents = contents(source, text.get().text(), run);
        if (contents.isEmpty()) {
            run.skip(source, Hint.UNKNOWN_FORMAT);
            return;
        }
        run.addAll(source, text.get().remarks());
        if (contents.get() instanceof Contents.Text running) {
            readText(source, running.document(), run);
        } else if (contents.get() instanceof Contents.One one) {
            run.cards.computeIfAbsent(folder(source), f -> new TreeMap<>()).put(source, one.card());
        } else {
            readRecords(source, contents.get(), run);
        }
    }

    private static String folder(String source) {
        return source.substring(0, source.lastIndexOf('/') + 1);
    }

    /** What a file says, by the first kind of format that knows it. */
    private Optional<Contents> contents(String source, String text, Run run) {
        Optional<RdfSyntax> vocabulary = RdfSyntax.of(source, text);
        if (vocabulary.isPresent()) {
            run.account(source).format(vocabulary.get().label());
            return Optional.of(vocabulary.get().read(source, text, given.orElse("")));
        }
        Optional<RecordFormat> records = RecordFormat.of(source, text);
        if (records.isPresent()) {
            run.account(source).format(records.get().label());
            return Optional.of(records.get().read(source, text, given.orElse("")));
        }
        return Syntax.of(source, text).map(each -> running(each, source, text, run));
    }

    /** What a text shows; of a page that shows less than it states for machines, that. */
    private Contents running(Syntax syntax, String source, String text, Run run) {
        run.account(source).format(syntax.label());
        return switch (syntax) {
            case HTML ->
                    StructuredData.hidden(source, text, given.orElse(""))
                            .map(Contents.class::cast)
                            .orElseGet(() -> new Contents.Text(syntax.read(text)));
            case MARKDOWN ->
                    StatedTerms.of(source, text, given.orElse(""))
                            .orElseGet(() -> new Contents.Text(syntax.read(text)));
            default -> new Contents.Text(syntax.read(text));
        };
    }

    private void readRecords(String source, Contents contents, Run run) {
        if (contents instanceof Contents.None none) {
            run.addAll(source, none.remarks());
            run.skip(source, Hint.notRecords(none.why()));
        } else if (contents instanceof Contents.Records records) {
            run.addAll(source, records.remarks());
            if (records.entries().isEmpty()) {
                run.skip(source, Hint.NO_RECORDS);
                return;
            }
            Header header =
                    new Header(
                            source,
                            title(source, records.title()),
                            records.layout(),
                            records.rights());
            List<Entry> entries = DistinctPlaces.of(records.entries());
            run.account(source).glossary(add(header, records.lang(), entries, run));
        }
    }

    /** A folder with several files of one record each is a glossary; fewer are read one by one. */
    private void readCards(String folder, SortedMap<String, Card> cards, Run run) {
        if (cards.size() < FEWEST_PAGES) {
            cards.forEach(
                    (source, card) -> {
                        SortedMap<String, Card> one = new TreeMap<>(Map.of(source, card));
                        readRecords(source, Card.read(source, one, given.orElse("")), run);
                    });
            return;
        }
        readRecords(name(folder), Card.read(name(folder), cards, given.orElse("")), run);
    }

    private static String name(String folder) {
        return folder.isEmpty() ? "." : folder.substring(0, folder.length() - 1);
    }

    private void readText(String source, Document document, Run run) {
        Outline outline = LayoutReader.read(document);
        run.addAll(source, document.remarks());
        run.addAll(source, outline.trimmed());
        run.account(source).search(outline.search());
        Run.Page page = new Run.Page(outline, document.lang());
        if (outline.page().isPresent()) {
            run.pages.computeIfAbsent(folder(source), f -> new TreeMap<>()).put(source, page);
        } else {
            readGlossary(source, page, run);
        }
    }

    private void readGlossary(String source, Run.Page page, Run run) {
        Outline outline = page.outline();
        if (!GlossaryCriterion.isGlossary(outline)) {
            run.skip(source, Hint.of(outline));
            return;
        }
        run.addAll(source, outline.remarks());
        SortedMap<String, List<Draft>> drafts = new TreeMap<>(Map.of(source, outline.drafts()));
        Header header =
                new Header(source, title(source, outline.title()), outline.layout(), Rights.NONE);
        Read read = add(header, page.lang(), entries(drafts, run), run);
        run.problems.addAll(HeadingCheck.problems(read.glossary().entries()));
        run.account(source).glossary(read);
    }

    /** A folder with several files of one entry each is a glossary; others are read one by one. */
    private void readPages(String folder, SortedMap<String, Run.Page> candidates, Run run) {
        TermFolder terms =
                new TermFolder(candidates.values().stream().map(Run.Page::outline).toList());
        SortedMap<String, Run.Page> pages = new TreeMap<>(candidates);
        pages.values().removeIf(page -> !terms.isPage(page.outline()));
        candidates.forEach(
                (source, page) -> {
                    if (terms.isAside(page.outline())) {
                        run.skip(source, Hint.ABOUT_ITSELF);
                    } else if (!pages.containsKey(source)) {
                        readGlossary(source, page, run);
                    }
                });
        if (pages.isEmpty()) {
            return;
        }
        Optional<String> lang = pages.values().stream().flatMap(p -> p.lang().stream()).findFirst();
        SortedMap<String, List<Draft>> drafts = new TreeMap<>();
        pages.forEach(
                (source, page) -> drafts.put(source, List.of(page.outline().page().orElseThrow())));
        String source = name(folder);
        Header header = new Header(source, source, "a file for each term", Rights.NONE);
        Read read = add(header, lang, entries(drafts, run), run);
        pages.keySet().forEach(page -> run.account(page).page(read));
    }

    private static List<Entry> entries(SortedMap<String, List<Draft>> drafts, Run run) {
        EntryReader.Result result = EntryReader.read(drafts);
        result.leftOut().forEach(run::addAll);
        return result.entries();
    }

    private static String title(String source, Optional<String> stated) {
        return stated.orElse(GlossaryNames.stem(source));
    }

    /** What is known of a glossary beside its entries. */
    private record Header(String source, String title, String layout, Rights rights) {}

    /** Gives the entries their language, and adds the glossary that they make. */
    private Read add(Header header, Optional<String> stated, List<Entry> entries, Run run) {
        Language language =
                languages.of(header.source(), stated, () -> EntryLanguages.sample(entries));
        HiddenCharacters.Result plain =
                HiddenCharacters.removed(EntryLanguages.filled(entries, language.tag()));
        run.problems.addAll(plain.problems());
        Glossary glossary =
                new Glossary(
                        run.names.next(header.source()),
                        header.source(),
                        header.title(),
                        language.tag(),
                        header.layout(),
                        plain.entries(),
                        header.rights());
        run.glossaries.add(glossary);
        return new Read(glossary, language);
    }

    /** A glossary, and how its language is known. */
    record Read(Glossary glossary, Language language) {}
}
