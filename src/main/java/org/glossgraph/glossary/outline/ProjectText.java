package org.glossgraph.glossary.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.glossgraph.glossary.layout.Shape;

/** A text about a project, with a section that is its glossary: the rest holds no entries. */
final class ProjectText {
    private static final Pattern ABOUT_A_PROJECT =
            Pattern.compile(
                    "(?i)\\W*(?:install(?:ation|ing)?|getting started|quick ?start|usage|features|requirements"
                            + "|prerequisites|licen[sc]e|contributing|contributors?|authors?|tests?|testing|running tests"
                            + "|development|deployment|configuration|build(?:ing)?|built with|tech(?:nology)? stack"
                            + "|roadmap|changelog|project structure|dependencies|api reference)\\W*");
    private static final Pattern GLOSSARY =
            Pattern.compile(
                    "(?i).*\\b(?:glossar\\w*|glosario|glossaire|terminolog\\w*|vocabular\\w*|acronyms|abbreviations"
                            + "|jargon|definitions|key terms)\\b.*");
    private static final int FEWEST = 2;
    private static final int LONGEST = 60;

    private ProjectText() {}

    /** The parts that are the glossary; all parts of any other text. */
    static List<Part> glossary(List<Part> parts) {
        long signs =
                parts.stream().filter(p -> ABOUT_A_PROJECT.matcher(p.name()).matches()).count();
        boolean titled = parts.size() > 1 && Shape.isTitle(parts.get(1).name());
        if (signs < FEWEST || titled) {
            return parts;
        }
        List<Part> kept = new ArrayList<>();
        kept.add(Part.EMPTY);
        int level = 0;
        for (Part part : parts.subList(1, parts.size())) {
            if (level == 0 || part.level() <= level) {
                level = isGlossary(part) ? part.level() : 0;
            }
            if (level > 0) {
                kept.add(part);
            }
        }
        return kept.size() > 1 ? kept : parts;
    }

    private static boolean isGlossary(Part part) {
        return part.name().length() <= LONGEST
                && GLOSSARY.matcher(part.name()).matches()
                && (part.listsEntries() || part.hasChildren());
    }
}
