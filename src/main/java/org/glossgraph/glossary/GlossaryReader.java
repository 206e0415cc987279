package org.glossgraph.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.glossgraph.glossary.block.Document;
import org.glossgraph.glossary.block.Remark;
import org.glossgraph.glossary.entry.EntryReader;
import org.glossgraph.glossary.entry.HeadingCheck;
import org.glossgraph.glossary.layout.Draft;
import org.glossgraph.glossary.outline.GlossaryCriterion;
import org.glossgraph.glossary.outline.LayoutReader;
import org.glossgraph.glossary.outline.Outline;
import org.glossgraph.glossary.record.RecordFormat;
import org.glossgraph.glossary.syntax.Syntax;

/**
 * Reads files into glossaries: the bytes into a text, the text by its syntax into blocks, the
 * blocks by their layout into drafts, the drafts into entries.
 */
public final class GlossaryReader {
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(?:-[a-z0-9]{2,8})*");
    private static final int FEWEST_PAGES = 3;
    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::place).thenComparing(Problem::message);

    private final String defaultLang;

    /**
     * A reader.
     *
     * @param defaultLang the language of files that do not state theirs, as a BCP 47 tag
     */
    public GlossaryReader(String defaultLang) {
        this.defaultLang = defaultLang;
    }

    /** Reads the files; one that is no glossary is a problem, and the rest goes on. */
    public Reading read(List<SourceFile> files) {
        List<SourceFile> sorted =
                files.stream().sorted(Comparator.comparing(SourceFile::source)).toList();
        Run run = new Run();
        for (SourceFile file : sorted) {
            if (sorted.size() > 1 && GlossaryCriterion.isBeside(file.source())) {
                run.skip(file.source(), "by its name this is about the files beside it");
            } else {
                read(file, run);
            }
        }
        run.pages.forEach((folder, pages) -> readPages(folder, pages, run));
        run.glossaries.sort(Comparator.comparing(Glossary::source));
        run.problems.sort(BY_PLACE);
        return new Reading(run.glossaries, run.problems);
    }

    /** What a run has found so far; files that are one entry each wait by folder. */
    private static final class Run {
        private final List<Glossary> glossaries = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private final GlossaryNames names = new GlossaryNames();
        private final SortedMap<String, SortedMap<String, Page>> pages = new TreeMap<>();

        void skip(String source, String why) {
            problems.add(new Problem(new Place(source, 0), why + "; skipped"));
        }

        void addAll(String source, List<Remark> remarks) {
            remarks.forEach(
                    r -> problems.add(new Problem(new Place(source, r.line()), r.message())));
        }
    }

    /**
     * A file that may be one entry.
     *
     * @param outline what it holds
     * @param lang the language that the file states
     */
    private record Page(Outline outline, Optional<String> lang) {}

    private void read(SourceFile file, Run run) {
        String source = file.source();
        if (SourceText.isBinary(file.bytes())) {
            run.skip(source, "this is no text, so no glossary");
            return;
        }
        SourceText text = SourceText.of(file.bytes());
        Optional<Contents> contents = contents(source, text.text());
        if (contents.isEmpty()) {
            run.skip(source, "files of this kind are not read");
            return;
        }
        run.addAll(source, text.remarks());
        if (contents.get() instanceof Contents.Records records) {
            readRecords(source, records, run);
        } else if (contents.get() instanceof Contents.Text running) {
            readText(source, running.document(), run);
        }
    }

    /** What a file says, by the first kind of format that knows it. */
    private Optional<Contents> contents(String source, String text) {
        Optional<RecordFormat> records = RecordFormat.of(source, text);
        if (records.isPresent()) {
            return Optional.of(records.get().read(source, text, defaultLang));
        }
        return Syntax.of(source, text).map(syntax -> new Contents.Text(syntax.read(text)));
    }

    private void readRecords(String source, Contents.Records records, Run run) {
        run.addAll(source, records.remarks());
        if (records.entries().isEmpty()) {
            run.skip(source, "no glossary was found in this file");
            return;
        }
        run.glossaries.add(
                new Glossary(
                        run.names.next(source),
                        source,
                        records.title().orElse(GlossaryNames.stem(source)),
                        records.lang().flatMap(GlossaryReader::tag).orElse(defaultLang),
                        records.layout(),
                        records.entries()));
    }

    private void readText(String source, Document document, Run run) {
        Outline outline = LayoutReader.read(document);
        Optional<String> lang = document.lang().flatMap(GlossaryReader::tag);
        run.addAll(source, document.remarks());
        if (GlossaryCriterion.isPage(outline)) {
            String folder = source.substring(0, source.lastIndexOf('/') + 1);
            Page page = new Page(outline, lang);
            run.pages.computeIfAbsent(folder, f -> new TreeMap<>()).put(source, page);
        } else {
            readGlossary(source, new Page(outline, lang), run);
        }
    }

    private void readGlossary(String source, Page page, Run run) {
        if (GlossaryCriterion.isGlossary(page.outline())) {
            run.addAll(source, page.outline().remarks());
            Glossary glossary = glossary(source, page, run);
            run.problems.addAll(HeadingCheck.problems(glossary.entries()));
            run.glossaries.add(glossary);
        } else {
            run.skip(source, "no glossary was found in this file");
        }
    }

    private Glossary glossary(String source, Page page, Run run) {
        Outline outline = page.outline();
        String lang = page.lang().orElse(defaultLang);
        SortedMap<String, List<Draft>> drafts = new TreeMap<>(Map.of(source, outline.drafts()));
        String title = outline.title().orElse(GlossaryNames.stem(source));
        List<Entry> entries = EntryReader.read(lang, drafts);
        return new Glossary(run.names.next(source), source, title, lang, outline.layout(), entries);
    }

    /** A folder with several files of one entry each is a glossary; fewer are read one by one. */
    private void readPages(String folder, SortedMap<String, Page> pages, Run run) {
        if (pages.size() < FEWEST_PAGES) {
            pages.forEach((source, page) -> readGlossary(source, page, run));
            return;
        }
        String lang =
                pages.values().stream()
                        .flatMap(p -> p.lang().stream())
                        .findFirst()
                        .orElse(defaultLang);
        SortedMap<String, List<Draft>> drafts = new TreeMap<>();
        pages.forEach(
                (source, page) -> drafts.put(source, List.of(page.outline().page().orElseThrow())));
        String source = folder.isEmpty() ? "." : folder.substring(0, folder.length() - 1);
        List<Entry> entries = EntryReader.read(lang, drafts);
        run.glossaries.add(
                new Glossary(
                        run.names.next(source),
                        source,
                        source,
                        lang,
                        "a file for each term",
                        entries));
    }

    private static Optional<String> tag(String stated) {
        String tag = stated.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        return Optional.of(tag).filter(t -> TAG.matcher(t).matches());
    }
}
