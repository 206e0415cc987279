package org.glossgraph.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.shared.PrefixMapping;
import org.glossgraph.importer.ImportOptions;
import org.glossgraph.skos.Prefixes;
import org.glossgraph.web.query.Mistake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the store a SPARQL query; works while a server runs. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = "Asks the store a SPARQL query.")
final class QueryCommand implements Callable<Integer> {
    /** How the rows of an answer are written. */
    enum Results {
        CSV,
        JSON,
        TSV,
        TEXT,
        XML;

        private Lang lang() {
            return switch (this) {
                case CSV -> ResultSetLang.RS_CSV;
                case JSON -> ResultSetLang.RS_JSON;
                case TSV -> ResultSetLang.RS_TSV;
                case TEXT -> ResultSetLang.RS_Text;
                case XML -> ResultSetLang.RS_XML;
            };
        }
    }

    private static final String TEXT_INDEX = "<http://jena.apache.org/text#";

    private final Streams streams;

    @Spec private CommandSpec spec;
    @Mixin private StoreOption store;

    @Parameters(arity = "0..1", paramLabel = "QUERY", description = "The query.")
    private String text;

    @Option(
            names = {"-f", "--file"},
            paramLabel = "FILE",
            description = "Reads the query from a file.")
    private Path file;

    @Option(
            names = "--results",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "csv, json, tsv, text or xml (default: text); graphs come as Turtle.")
    private Results results;

    QueryCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Query query = parsed(given());
        Dataset dataset = DatasetFactory.wrap(store.dataset());
        try (QueryExecution execution = QueryExecution.dataset(dataset).query(query).build()) {
            answer(query, execution);
        } catch (QueryException | HttpException e) {
            throw new IOException("the query failed: " + e.getMessage(), e);
        }
        streams.out().flush();
        return ExitCode.DONE;
    }

    private String given() throws IOException {
        if ((text == null) == (file == null)) {
            throw wrong("Give a query, or a file with one by -f.");
        }
        return text != null ? text : fileText();
    }

    /** The query; the prefixes of the vocabulary need no declaration. */
    private Query parsed(String sparql) {
        Query query = new Query();
        query.setPrefixMapping(PrefixMapping.Factory.create().setNsPrefixes(Prefixes.of(base())));
        try {
            QueryFactory.parse(query, sparql, null, Syntax.syntaxARQ);
        } catch (QueryParseException e) {
            throw wrong(Mistake.in(e));
        }
        if (query.isJsonType()) {
            throw wrong(Mistake.OTHER);
        }
        return searched(query);
    }

    private String base() {
        return store.store()
                .current()
                .map(generation -> generation.readManifest().origin().base())
                .orElse(ImportOptions.DEFAULT_BASE);
    }

    private String fileText() throws IOException {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw wrong("There is no file " + file);
        } catch (CharacterCodingException e) {
            throw wrong("The file " + file + " is not in UTF-8");
        }
    }

    /** The dump has no text index, and a query that leans on one would find nothing. */
    private Query searched(Query query) {
        Query plain = query.cloneQuery();
        plain.getPrefixMapping().clearNsPrefixMap();
        if (plain.serialize().contains(TEXT_INDEX)) {
            throw wrong("text:query needs the index of a running server: ask it at /sparql.");
        }
        return query;
    }

    private void answer(Query query, QueryExecution execution) {
        if (query.isSelectType()) {
            ResultSetFormatter.output(streams.out(), execution.execSelect(), results.lang());
        } else if (query.isAskType()) {
            ResultSetFormatter.output(streams.out(), execution.execAsk(), results.lang());
        } else if (query.isConstructQuad()) {
            RDFDataMgr.write(streams.out(), execution.execConstructDataset(), Lang.TRIG);
        } else if (query.isConstructType()) {
            RDFDataMgr.write(streams.out(), execution.execConstruct(), Lang.TURTLE);
        } else {
            RDFDataMgr.write(streams.out(), execution.execDescribe(), Lang.TURTLE);
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
