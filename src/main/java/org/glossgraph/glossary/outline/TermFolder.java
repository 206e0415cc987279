package org.glossgraph.glossary.outline;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.layout.Draft;
import org.glossgraph.glossary.layout.Rubric;
import org.glossgraph.glossary.layout.Shape;

/**
 * Tells a folder of files that are one entry each from one of glossaries: in the former, what looks
 * like entries inside of the files are the same labels again and again.
 */
public final class TermFolder {
    private static final int FEWEST = 3;
    private static final double MOST = 0.6;
    private static final int MANY = 5;
    private static final int FEW = 6;
    private static final int BRIEF = 3;

    private final Map<String, Integer> names = new HashMap<>();
    private final boolean pages;

    /** Looks at the files of a folder that could be one entry. */
    public TermFolder(Collection<Outline> outlines) {
        List<Outline> candidates = outlines.stream().filter(o -> o.page().isPresent()).toList();
        candidates.forEach(
                outline -> names(outline).distinct().forEach(n -> names.merge(n, 1, Integer::sum)));
        List<Outline> texts = candidates.stream().filter(TermFolder::hasProse).toList();
        long plain = texts.stream().filter(this::isPlain).count();
        boolean two = outlines.size() == 2 && texts.stream().allMatch(TermFolder::isBrief);
        boolean defined = candidates.stream().filter(Outline::defined).limit(2).count() == 2;
        pages = defined || (texts.size() >= (two ? 2 : FEWEST) && plain >= MOST * texts.size());
    }

    /** Whether a file of the folder is one entry: beyond doubt if it says what its title means. */
    public boolean isPage(Outline outline) {
        return outline.page().isPresent()
                && !isAboutItself(outline)
                && (outline.defined()
                        || (pages
                                && (hasProse(outline) || isBare(outline))
                                && (isPlain(outline) || outline.drafts().size() < MANY)));
    }

    /** Whether a file beside those of terms tells what it is for, and lists no terms. */
    public boolean isAside(Outline outline) {
        return pages
                && isAboutItself(outline)
                && outline.title().filter(Outline::namesTerms).isEmpty();
    }

    private static boolean isAboutItself(Outline outline) {
        return outline.page().stream()
                .flatMap(page -> page.body().stream().limit(1))
                .anyMatch(first -> HeadingRoles.isAboutDocument(first.text().plain()));
    }

    /** Whether a file has few paragraphs and no heading of its own below the title. */
    private static boolean isBrief(Outline outline) {
        List<Block> body = outline.page().orElseThrow().body();
        return body.size() <= BRIEF && body.stream().noneMatch(Block.Heading.class::isInstance);
    }

    private static boolean hasProse(Outline outline) {
        return outline.page().orElseThrow().body().stream()
                .anyMatch(block -> Shape.isProse(block.text().plain()));
    }

    /** Whether a file has a title and hardly a word: the definition is still to be written. */
    private static boolean isBare(Outline outline) {
        return outline.page().orElseThrow().body().stream()
                        .mapToInt(block -> block.text().isBlank() ? 0 : words(block))
                        .sum()
                <= FEW;
    }

    private static int words(Block block) {
        return Shape.words(block.text().plain());
    }

    /** Whether a file has nothing in it that could be several entries, but for labels. */
    private boolean isPlain(Outline outline) {
        List<String> own = own(outline).toList();
        long labels = own.stream().filter(this::isLabel).count();
        return own.size() < 2 || 2 * labels >= own.size();
    }

    private boolean isLabel(String name) {
        return names.getOrDefault(name, 0) > 1 || Rubric.of(name).isPresent();
    }

    private static Stream<String> names(Outline outline) {
        Stream<String> headings =
                outline.page().orElseThrow().body().stream()
                        .filter(block -> block instanceof Block.Heading)
                        .map(block -> key(block.text()));
        return Stream.concat(headings, own(outline));
    }

    /** The names of what the layouts see as entries, without that of the page. */
    private static Stream<String> own(Outline outline) {
        Draft page = outline.page().orElseThrow();
        List<String> title = page.headings().stream().map(TermFolder::key).toList();
        return outline.drafts().stream()
                .flatMap(draft -> draft.headings().stream().limit(1))
                .map(TermFolder::key)
                .filter(name -> !title.contains(name));
    }

    private static String key(RichText name) {
        return name.plain().strip().toLowerCase(Locale.ROOT);
    }
}
