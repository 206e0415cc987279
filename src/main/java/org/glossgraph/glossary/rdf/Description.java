package org.glossgraph.glossary.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A resource with what is said of it, in the order of the source. */
final class Description {
    private final String id;
    private final int line;
    private final List<Statement> statements = new ArrayList<>(4);

    /**
     * A resource of which nothing is said yet.
     *
     * @param id its identifier, as in {@link Statement#value()}
     * @param line the line in which it is first spoken of; 0 where that is not known
     */
    Description(String id, int line) {
        this.id = id;
        this.line = line;
    }

    void add(Statement statement) {
        statements.add(statement);
    }

    String id() {
        return id;
    }

    int line() {
        return line;
    }

    /** What is said with a meaning. */
    Stream<Statement> said(Meaning meaning) {
        return statements.stream().filter(each -> each.meaning() == meaning);
    }

    boolean says(Meaning meaning) {
        return said(meaning).findAny().isPresent();
    }

    /** The resources that it is linked to with a meaning. */
    List<String> linked(Meaning meaning) {
        return said(meaning).filter(each -> !each.isText()).map(Statement::value).toList();
    }

    /** The texts that are given with a meaning, without their language. */
    List<String> texts(Meaning meaning) {
        return said(meaning).filter(Statement::isText).map(Statement::value).toList();
    }

    /** All statements, in order. */
    List<Statement> statements() {
        return statements;
    }

    boolean isNameless() {
        return id.startsWith("_:");
    }
}
