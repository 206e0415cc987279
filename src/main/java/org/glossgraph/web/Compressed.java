package org.glossgraph.web;

import java.util.List;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;

/**
 * Sends texts compressed to clients that take them so. Nothing here is secret, so its length may
 * tell what it will. Bodies of requests are never unpacked.
 */
final class Compressed {
    private static final List<String> TEXTS =
            List.of(
                    "text/html",
                    "text/css",
                    "text/javascript",
                    "text/turtle",
                    "text/plain",
                    "image/svg+xml",
                    "application/json",
                    "application/ld+json",
                    "application/rdf+xml",
                    "application/n-triples",
                    "application/sparql-results+json");

    /** What may be as long as the whole graph: compressing it would take longer than sending it. */
    private static final List<String> LONG = List.of("/export/*", "/ml/*");

    private static final int LEAST = 1024;

    private Compressed() {}

    static CompressionHandler handler() {
        CompressionConfig.Builder texts =
                CompressionConfig.builder()
                        .compressIncludeMethod("GET")
                        .decompressExcludePath("/*");
        TEXTS.forEach(texts::compressIncludeMimeType);
        LONG.forEach(texts::compressExcludePath);
        GzipCompression gzip = new GzipCompression();
        gzip.setMinCompressSize(LEAST);
        CompressionHandler handler = new CompressionHandler();
        handler.putCompression(gzip);
        handler.putConfiguration("/*", texts.build());
        return handler;
    }
}
