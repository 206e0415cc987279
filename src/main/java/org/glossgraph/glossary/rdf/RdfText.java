package org.glossgraph.glossary.rdf;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.system.ErrorHandler;

/**
 * Parses a text in one of the syntaxes that are sequences of statements, or in XML. Nothing is
 * fetched. Behind a statement that cannot be read, reading goes on with the next.
 */
final class RdfText {
    private static final int MOST_FAILURES = 1000;

    private final String text;
    private final Lang lang;
    private final Remarks remarks;
    private final String base;
    private final LinedProfile profile;
    private final StatementSink sink;

    private RdfText(String text, Lang lang, String base, Target target) {
        this.text = text;
        this.lang = lang;
        this.base = base;
        this.remarks = target.remarks();
        this.profile = new LinedProfile(base, THROWING, remarks);
        this.sink = new StatementSink(target, profile, true);
    }

    /** Where the statements of a text go, and what is to be said about it. */
    record Target(Descriptions descriptions, Remarks remarks) {}

    /** A syntax that consists of statements, which end in full stops. */
    static void readStatements(String text, Lang lang, String base, Target target) {
        RdfText reading = new RdfText(text, lang, base, target);
        reading.readStatements();
    }

    /** A syntax in XML. */
    static void readXml(String text, Lang lang, String base, Target target) {
        Remarks remarks = target.remarks();
        Optional<String> plain = Doctype.resolved(text);
        if (plain.isEmpty()) {
            String advice = "DTD not allowed: remove <!DOCTYPE …> and write its entities out";
            remarks.add(Doctype.line(text), advice);
            return;
        }
        String mended = MendedAddresses.in(plain.get(), remarks);
        Optional<Failure> failure = new RdfText(mended, lang, base, target).parse(0, 0);
        failure.ifPresent(
                each ->
                        remarks.add(
                                each.line(),
                                "the XML cannot be read from here on ("
                                        + each.reason()
                                        + "); mend it"));
    }

    /** Why a parser stopped, and in which line. */
    private record Failure(int line, String reason) {}

    private void readStatements() {
        StatementStarts starts =
                new StatementStarts(text, lang.equals(Lang.NTRIPLES) || lang.equals(Lang.NQUADS));
        for (int failures = 0; failures < MOST_FAILURES && starts.hasText(); failures++) {
            Optional<Failure> failure = parse(starts.offset(), starts.linesBefore());
            if (failure.isEmpty()) {
                return;
            }
            remarks.add(
                    failure.get().line(),
                    "this statement cannot be read (" + failure.get().reason() + "); mend it");
            starts.skip(failure.get().line());
        }
        if (starts.hasText()) {
            remarks.addInAnyCase(
                    starts.linesBefore() + 1,
                    "too many statements cannot be read; the rest is left out");
        }
    }

    private Optional<Failure> parse(int offset, int linesBefore) {
        profile.begin(linesBefore);
        try (StringReader reader = new StringReader(text)) {
            if (reader.skip(offset) < offset) {
                return Optional.empty();
            }
            RDFParserRegistry.getFactory(lang)
                    .create(lang, profile)
                    .read(reader, base, lang.getContentType(), sink, RIOT.getContext().copy());
            return Optional.empty();
        } catch (RiotParseException e) {
            int line = e.getLine() > 0 ? linesBefore + (int) e.getLine() : profile.line();
            return Optional.of(new Failure(line, Remarks.reason(e)));
        } catch (RiotException e) {
            return Optional.of(new Failure(profile.line(), Remarks.reason(e)));
        } catch (StackOverflowError e) {
            // The parser recurses on brackets; it is thrown away with whatever state it was in.
            return Optional.of(new Failure(profile.line(), "it is nested too deeply"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Errors end the statement; warnings are about style. */
    static final ErrorHandler THROWING =
            new ErrorHandler() {
                @Override
                public void warning(String message, long line, long column) {
                    // What a warning is about can be read.
                }

                @Override
                public void error(String message, long line, long column) {
                    throw new RiotParseException(message, line, column);
                }

                @Override
                public void fatal(String message, long line, long column) {
                    throw new RiotParseException(message, line, column);
                }
            };
}
