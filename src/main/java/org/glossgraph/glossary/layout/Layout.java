package org.glossgraph.glossary.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossgraph.glossary.block.Block;

/** The ways in which a part of a document, between two headings, can hold entries. */
public enum Layout {
    DEFINITION_LIST("a definition list", (layout, blocks) -> DefinitionLists.explain(blocks)),
    TABLE("a table row for each term", (layout, blocks) -> TermTables.explain(blocks)),
    LABELLED_TERMS(
            "a labelled line for each term", (layout, blocks) -> LabelledTerms.explain(blocks)),
    BOLD_LEAD("a bold term before each text", LeadLayout::explain),
    CODE_LEAD("a term in code before each text", LeadLayout::explain),
    TERM_COLON("a term and a colon before each text", LeadLayout::explain),
    TERM_DASH("a term and a dash before each text", LeadLayout::explain),
    TERM_EQUALS("a term and an equals sign before each text", LeadLayout::explain),
    TERM_GAP("a term and a gap before each text", LeadLayout::explain),
    TERM_SIGN("a term and a colon, dash or equals sign before each text", LeadLayout::explain),
    ITALIC_LEAD("a term in italics before each text", LeadLayout::explain),
    NESTED_ITEMS("an item for each term, its text below it", NestedItems::explain),
    ALTERNATE_ITEMS(
            "term and text in alternate items", (layout, blocks) -> AlternateItems.explain(blocks)),
    BARE_LINES("a line of its own for each term", (layout, blocks) -> BareLines.explain(blocks));

    /** Below this, text that is no glossary would be read as one. */
    public static final double LOWEST_SCORE = 0.55;

    private static final Set<Layout> SIGNS = Set.of(TERM_COLON, TERM_DASH, TERM_EQUALS);

    private static final double MOST = 0.8;

    /** Fewer lines beside a table are remarks about it. */
    private static final int FEWEST_BESIDE_A_TABLE = 2;

    private final String description;

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final BiFunction<Layout, List<Block>, Explanation> explainer;

    Layout(String description, BiFunction<Layout, List<Block>, Explanation> explainer) {
        this.description = description;
        this.explainer = explainer;
    }

    /** How it finds headwords, for people. */
    public String description() {
        return description;
    }

    private boolean isSign() {
        return SIGNS.contains(this) || this == TERM_SIGN;
    }

    Explanation explain(List<Block> blocks) {
        return explainer.apply(this, blocks);
    }

    /**
     * What all layouts make of a part; where tables of entries stand among others, each is
     * explained by its own layout.
     */
    public static Comparison explained(List<Block> blocks) {
        Comparison whole = compare(blocks);
        Explanation tables = TABLE.explain(blocks);
        List<Block> rest = blocks.stream().filter(b -> !(b instanceof Block.Table)).toList();
        if (tables.drafts().isEmpty() || rest.isEmpty()) {
            return whole;
        }
        return compare(rest)
                .best()
                .filter(others -> others.drafts().size() >= FEWEST_BESIDE_A_TABLE)
                .map(others -> new Comparison(Optional.of(others.and(tables)), whole.scores()))
                .orElse(whole);
    }

    /** What all layouts make of a part; of equals, the first is the best. */
    public static Comparison compare(List<Block> blocks) {
        List<Explanation> seen =
                Stream.of(values())
                        .map(layout -> layout.explain(blocks))
                        .filter(each -> !each.drafts().isEmpty() && each.score() > 0)
                        .sorted(Comparator.comparingDouble(Explanation::score).reversed())
                        .toList();
        return new Comparison(
                best(seen).filter(each -> each.score() >= LOWEST_SCORE),
                seen.stream().map(Explanation::summary).toList());
    }

    /** How many entries show that there are more signs than the one that was looked for. */
    private static int more(Explanation one) {
        return one.drafts().size() + Math.max(3, one.drafts().size() / 3);
    }

    /**
     * Whether the lines that hold a sign are terms as well as others without it, each above a text
     * of its own: the sign stands between two names, not between a term and its text.
     */
    private static boolean areTitles(Explanation signs, Explanation lines) {
        Set<Integer> terms = lines.drafts().stream().map(Draft::line).collect(Collectors.toSet());
        long titles = signs.drafts().stream().filter(d -> terms.contains(d.line())).count();
        int found = signs.drafts().size();
        return titles >= MOST * found && terms.size() > found + Math.max(1, found / 5);
    }

    /** The first, unless its sign is one of several that part terms from texts here, or of none. */
    private static Optional<Explanation> best(List<Explanation> seen) {
        Optional<Explanation> first = seen.stream().findFirst();
        Optional<Explanation> lines =
                seen.stream()
                        .filter(each -> each.layout() == BARE_LINES && each.score() >= LOWEST_SCORE)
                        .filter(each -> first.filter(f -> f.layout().isSign()).isPresent())
                        .filter(each -> areTitles(first.get(), each))
                        .findFirst();
        if (lines.isPresent()) {
            return lines;
        }
        int found = first.filter(each -> SIGNS.contains(each.layout())).map(Layout::more).orElse(0);
        return seen.stream()
                .filter(each -> found > 0 && each.layout() == TERM_SIGN)
                .filter(each -> each.drafts().size() >= found)
                .findFirst()
                .or(() -> first);
    }
}
