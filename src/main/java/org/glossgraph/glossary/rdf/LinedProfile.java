package org.glossgraph.glossary.rdf;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIx;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.sparql.core.Quad;

/** Makes the terms of a file for its parser, and knows the line of the latest. */
final class LinedProfile extends ParserProfileStd {
    private static final Pattern TAG = Pattern.compile("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*");

    private final Remarks remarks;
    private final PrefixMap prefixes;
    private int before;
    private int line;

    /** A profile for a file at an address. */
    LinedProfile(String base, ErrorHandler errors, Remarks remarks) {
        super(
                RiotLib.factoryRDF(),
                errors,
                IRIxResolver.create().base(base).resolve(true).allowRelative(false).build(),
                PrefixMapFactory.create(),
                RIOT.getContext().copy(),
                false,
                false);
        this.remarks = remarks;
        this.prefixes = new Prefixes(base, this::tellUndeclared);
    }

    @Override
    public PrefixMap getPrefixMap() {
        return prefixes;
    }

    private void tellUndeclared(String prefix) {
        remarks.add(
                line,
                "the prefix "
                        + Remarks.quoted(prefix + ":")
                        + " is not declared; declare it with @prefix");
    }

    /** Begins to parse behind this many lines of the file. */
    void begin(int linesBefore) {
        before = linesBefore;
        line = linesBefore + 1;
    }

    /** The line of the latest term, from 1. */
    int line() {
        return line;
    }

    private void at(long parserLine) {
        if (parserLine > 0) {
            line = before + (int) parserLine;
        }
    }

    /** A tag that is none would fail the whole file: it is mended, or left out. */
    @Override
    public Node createLangLiteral(String text, String tag, long at, long column) {
        at(at);
        String usual = tag.replace('_', '-');
        if (TAG.matcher(usual).matches()) {
            return getFactorRDF().createLangLiteral(text, usual);
        }
        remarks.add(
                line, Remarks.quoted(tag) + " is no language tag; write one such as en or pt-BR");
        return getFactorRDF().createStringLiteral(text);
    }

    @Override
    public Node createStringLiteral(String text, long at, long column) {
        at(at);
        return super.createStringLiteral(text, at, column);
    }

    @Override
    public Node createURI(String iri, long at, long column) {
        at(at);
        return super.createURI(iri, at, column);
    }

    @Override
    public Node createURI(IRIx iri, long at, long column) {
        at(at);
        return super.createURI(iri, at, column);
    }

    @Override
    public Triple createTriple(Node subject, Node predicate, Node object, long at, long column) {
        at(at);
        return super.createTriple(subject, predicate, object, at, column);
    }

    @Override
    public Quad createQuad(
            Node graph, Node subject, Node predicate, Node object, long at, long column) {
        at(at);
        return super.createQuad(graph, subject, predicate, object, at, column);
    }
}
