package org.glossgraph.glossary;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.glossgraph.glossary.field.FieldName;
import org.glossgraph.glossary.field.FieldRole;
import org.glossgraph.glossary.layout.Shape;
import org.glossgraph.glossary.outline.GlossaryCriterion;
import org.glossgraph.glossary.outline.LayoutReader;
import org.glossgraph.glossary.record.RecordFormat;
import org.glossgraph.glossary.syntax.Syntax;
import org.glossgraph.glossary.syntax.markdown.FrontMatter;

/** The terms of a page that keeps them in its front matter, for its template to show. */
final class StatedTerms {
    private static final int FEWEST = 2;

    /** A key with values of its own below it, and the first key among these. */
    private static final Pattern NESTED =
            Pattern.compile(
                    "(?m)^[\"']?([\\w. -]{1,80}?)[\"']?:[ \\t]*\\n[ \\t]*(?:-[ \\t]+)?([^\\s:-][^:\\n]{0,200}):");

    private StatedTerms() {}

    /**
     * The records in the front matter of a Markdown text; none where the text below it is a
     * glossary itself.
     *
     * @param lang the language to be taken where the file states none; empty for not known
     */
    static Optional<Contents> of(String source, String text, String lang) {
        String yaml = FrontMatter.of(text).yaml();
        if (NESTED.matcher(yaml).results().noneMatch(StatedTerms::namesTerms)) {
            return Optional.empty();
        }
        return Optional.of(RecordFormat.YAML.read(source, yaml, lang))
                .filter(StatedTerms::areSeveral)
                .filter(stated -> !isGlossary(text));
    }

    /** Whether a list is called after terms, or what stands in it is. */
    private static boolean namesTerms(MatchResult nested) {
        String list = nested.group(1).replaceAll("[_.-]", " ");
        FieldName inner = FieldName.of(nested.group(2));
        return Shape.isTitle(list)
                || (inner.sure() && inner.role().filter(FieldRole.TERM::equals).isPresent());
    }

    private static boolean areSeveral(Contents contents) {
        return contents instanceof Contents.Records records && records.entries().size() >= FEWEST;
    }

    private static boolean isGlossary(String text) {
        return GlossaryCriterion.isGlossary(LayoutReader.read(Syntax.MARKDOWN.read(text)));
    }
}
