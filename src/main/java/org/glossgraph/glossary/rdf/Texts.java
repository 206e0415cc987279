package org.glossgraph.glossary.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossgraph.glossary.Passage;
import org.glossgraph.text.LangString;

/** The texts of resources with their languages; those without one are in the file's own. */
final class Texts {
    private final Descriptions descriptions;
    private final String lang;

    /**
     * The texts of a file.
     *
     * @param lang its own language
     */
    Texts(Descriptions descriptions, String lang) {
        this.descriptions = descriptions;
        this.lang = lang;
    }

    /**
     * A text.
     *
     * @param said the text with its language
     * @param property what states it
     * @param line its line, from 1; 0 where that is not known
     */
    record Text(LangString said, Meaning.Property property, int line) {
        String lang() {
            return said.lang();
        }

        /** The same, in a line that is known. */
        Text from(int known) {
            return line > 0 ? this : new Text(said, property, known);
        }

        /** The whole text on one line. */
        Passage passage() {
            return new Passage(line, Wording.label(said.text()));
        }
    }

    /** What is said with a meaning; the text of a resource is its value. */
    List<Text> of(Description resource, Meaning meaning) {
        return resource.said(meaning)
                .sorted(Comparator.comparingInt(each -> each.property().rank()))
                .flatMap(this::texts)
                .filter(each -> !each.said().text().isBlank())
                .toList();
    }

    private Stream<Text> texts(Statement statement) {
        if (statement.isText()) {
            return Stream.of(text(statement, statement));
        }
        return descriptions.find(statement.value()).stream()
                .flatMap(value -> value.said(Meaning.VALUE))
                .filter(Statement::isText)
                .map(value -> text(value, statement));
    }

    private Text text(Statement statement, Statement origin) {
        String own = statement.lang().isEmpty() ? lang : statement.lang();
        LangString said = new LangString(Wording.plain(statement.value()).strip(), own);
        return new Text(said, origin.property(), statement.line());
    }

    /** All names, the best first. */
    List<Text> names(Description resource) {
        List<Text> names = new ArrayList<>(of(resource, Meaning.NAME));
        names.addAll(of(resource, Meaning.LABEL));
        return names;
    }

    /** Its name, in the file's own language if it has one. */
    Optional<String> name(Description resource) {
        List<Text> names = names(resource);
        return names.stream()
                .filter(each -> each.lang().equals(lang))
                .findFirst()
                .or(() -> names.stream().findFirst())
                .map(each -> Wording.label(each.said().text()));
    }
}
