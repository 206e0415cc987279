package org.glossgraph.glossary.rdf;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * Stands for all contexts that a JSON-LD file names by address: nothing is ever fetched or opened.
 * In their place goes a context of ours with the usual names of SKOS, JSKOS and schema.org.
 */
final class OfflineContexts implements DocumentLoader {
    /** Hosts whose contexts ours stands for without a word. */
    private static final List<String> KNOWN =
            List.of("schema.org", "www.schema.org", "gbv.github.io");

    private final Remarks remarks;

    OfflineContexts(Remarks remarks) {
        this.remarks = remarks;
    }

    @Override
    public Document loadDocument(URI address, DocumentLoaderOptions options) throws JsonLdError {
        String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        if (!KNOWN.contains(host)) {
            remarks.add(
                    0,
                    "the context "
                            + Remarks.quoted(address.toString())
                            + " is not fetched, and the usual names of SKOS and schema.org are"
                            + " assumed; write the context into the file");
        }
        return usualNames();
    }

    /** The context with the usual names. */
    static Document usualNames() throws JsonLdError {
        try (InputStream in = OfflineContexts.class.getResourceAsStream("names.jsonld")) {
            return JsonDocument.of(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
