package org.glossgraph.glossary.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glossgraph.glossary.block.Block;
import org.glossgraph.glossary.block.RichText;
import org.glossgraph.glossary.block.Span;

/** Each paragraph, item or line begins with its headword, set apart by a mark or a sign. */
final class LeadLayout {
    /** What a paragraph without a headword takes from the regularity of a marked lead. */
    private static final double CONTINUATION = 0.25;

    /** What an item takes, for lists belong to texts, and what stands behind a rule. */
    private static final double ITEM = 0.1;

    /** Lines before the first headword that count as an introduction. */
    private static final int INTRODUCTION = 4;

    /** What a single headword is worth, where it is bold and apart, and elsewhere. */
    private static final double LONE_BOLD = 0.85;

    private static final double LONE = 0.6;

    /** What a sign is worth against bold; an author who uses several is less regular. */
    private static final double ONE_SIGN = 0.95;

    private static final double ANY_SIGN = 0.85;

    private final Layout layout;
    private final LeadNames names;
    private final Set<Block> categories;
    private final Drafts drafts = new Drafts();
    private final BareTerms bare;
    private boolean inItems;
    private boolean sentences;
    private int leads;
    private int linesBefore;
    private double irregular;

    private LeadLayout(Layout layout, List<Block> blocks) {
        this.layout = layout;
        this.names = new LeadNames(layout, blocks);
        this.categories = layout == Layout.BOLD_LEAD ? names.categories(blocks) : Set.of();
        this.bare = BareTerms.of(layout, blocks, line -> hasText(lead(line)));
    }

    static Explanation explain(Layout layout, List<Block> blocks) {
        LeadLayout reader = new LeadLayout(layout, blocks);
        blocks.forEach(reader::add);
        return new Explanation(layout, reader.score(), reader.drafts.all(), List.of());
    }

    private Optional<Lead> lead(RichText line) {
        return names.lead(line);
    }

    private double score() {
        double missed = CONTINUATION * Math.max(0, linesBefore - INTRODUCTION);
        double regularity = leads == 0 ? 0 : leads / (leads + irregular + missed);
        boolean bold = layout == Layout.BOLD_LEAD;
        double sign = layout == Layout.TERM_SIGN ? ANY_SIGN : ONE_SIGN;
        double lone = bold && !sentences ? LONE_BOLD : LONE;
        return regularity * (bold ? 1 : sign) * (leads == 1 ? lone : 1);
    }

    private void add(Block block) {
        if (block instanceof Block.Rule) {
            drafts.end();
        } else if (categories.contains(block)) {
            drafts.beginSection(lead(block.text()).orElseThrow().heading().plain());
            inItems = true;
        } else if (block instanceof Block.Paragraph || block instanceof Block.Item) {
            parts(block.text()).forEach(part -> addPart(block, part));
        } else if (!(block instanceof Block.Table)) {
            drafts.add(block);
        }
    }

    /**
     * A paragraph cut before each line that leads with a headword, where its author ended lines.
     */
    private List<RichText> parts(RichText text) {
        List<RichText> lines = text.lines(LeadLayout::endsLine);
        boolean opens = !lines.isEmpty() && lead(lines.get(0)).isPresent();
        if (lines.size() < 2 || (!opens && !isIntroduced(lines))) {
            return List.of(text);
        }
        boolean bold = layout == Layout.BOLD_LEAD;
        if (!bold && lines.stream().allMatch(line -> hasText(lead(line)))) {
            return lines;
        }
        LineEnds ends = LineEnds.of(text);
        if (bare.areAmong(lines, ends)) {
            return lines;
        }
        List<RichText> parts = new ArrayList<>();
        List<RichText> open = new ArrayList<>();
        for (RichText line : lines) {
            boolean free = open.isEmpty() || endsPart(ends, open.get(open.size() - 1), line);
            if (!open.isEmpty() && free && lead(line).filter(this::opensPart).isPresent()) {
                parts.add(RichText.join(open));
                open.clear();
            }
            open.add(line);
        }
        parts.add(RichText.join(open));
        return parts;
    }

    /** Whether the first entries follow a title or an introduction without a blank line. */
    private boolean isIntroduced(List<RichText> lines) {
        if (leads > 0) {
            return false;
        }
        long before = lines.stream().takeWhile(line -> !hasText(lead(line))).count();
        long entries = lines.stream().filter(line -> hasText(lead(line))).count();
        return before < INTRODUCTION && entries > 1 && 2 * entries >= lines.size() - before;
    }

    private static boolean endsLine(Span.Kind kind) {
        return kind != Span.Kind.HANGING_BREAK;
    }

    /**
     * Bold at the beginning of a line is a lead wherever the line ends; a sign may be prose, and
     * italics stand in the middle of most sentences.
     */
    private boolean endsPart(LineEnds ends, RichText line, RichText next) {
        return switch (layout) {
            case BOLD_LEAD -> !closesSentence(next) || ends.isSure(line, next);
            case ITALIC_LEAD -> ends.isSure(line, next);
            default -> ends.isMeant(line, next);
        };
    }

    /** Whether a line begins with a marked name that ends the sentence of the line before. */
    private boolean closesSentence(RichText line) {
        int end = lead(line).map(lead -> lead.heading().plain().length()).orElse(0);
        String text = line.plain().strip();
        return end > 0 && end < text.length() && ".,;)".indexOf(text.charAt(end)) >= 0;
    }

    private boolean opensPart(Lead lead) {
        return layout == Layout.BOLD_LEAD ? !lead.inSentence() : !lead.rest().isBlank();
    }

    private static boolean hasText(Optional<Lead> lead) {
        return lead.isPresent() && !lead.get().rest().isBlank();
    }

    private void addPart(Block block, RichText part) {
        boolean item = block instanceof Block.Item;
        boolean nested = block.depth() > 0 || (leads > 0 && item && !inItems);
        Optional<Lead> lead = nested ? Optional.empty() : leadOf(part);
        if (leads == 0 && lead.filter(LeadLayout::namesColumns).isPresent()) {
            return;
        }
        if (lead.isPresent()) {
            inItems = leads == 0 ? item : inItems && item;
            leads++;
            sentences |= lead.get().inSentence();
            drafts.begin(lead.get().heading());
            lead.get().others().forEach(drafts::addHeading);
            if (!lead.get().rest().isBlank()) {
                RichText rest = lead.get().rest();
                drafts.add(new Block.Paragraph(rest.line(), 0, rest));
            }
        } else if (!nested && leads > 0 && item == inItems && bare.isOne(part)) {
            drafts.begin(part);
        } else if (inItems && !item && block.depth() == 0) {
            drafts.end();
            irregular += 0.7;
        } else {
            boolean first = drafts.isOpen() && !drafts.hasText();
            drafts.add(withText(block, part));
            linesBefore += leads == 0 ? part.lines().size() : 0;
            boolean cheap = item || !drafts.isOpen() || names.isLabelled(part);
            irregular += leads == 0 || first || block.depth() > 0 ? 0 : cheap ? ITEM : CONTINUATION;
        }
    }

    /** A first line that says what stands left and right: {@code Term Meaning}. */
    private static boolean namesColumns(Lead lead) {
        return Columns.areNamed(lead.heading().plain(), lead.rest().plain());
    }

    /** A lead may end with its line, as long as text follows. */
    private Optional<Lead> leadOf(RichText part) {
        List<RichText> lines = part.lines();
        if (layout == Layout.BOLD_LEAD || lines.isEmpty()) {
            return lines.isEmpty() ? Optional.empty() : wholeLead(lines);
        }
        return lead(part).filter(lead -> hasText(Optional.of(lead)));
    }

    /** A bold first line leads the lines below it. */
    private Optional<Lead> wholeLead(List<RichText> lines) {
        return lead(lines.get(0))
                .map(
                        lead -> {
                            List<RichText> rest = new ArrayList<>();
                            if (!lead.rest().isBlank()) {
                                rest.add(lead.rest());
                            }
                            rest.addAll(lines.subList(1, lines.size()));
                            return new Lead(
                                    lead.heading(),
                                    lead.others(),
                                    RichText.join(rest),
                                    lead.inSentence(),
                                    lead.doubtful());
                        });
    }

    private static Block withText(Block block, RichText text) {
        return block instanceof Block.Item
                ? new Block.Item(text.line(), block.depth(), text)
                : new Block.Paragraph(text.line(), block.depth(), text);
    }
}
