package org.glossgraph.skos;

import java.util.Optional;

/**
 * An identifier that was published and names no concept any more.
 *
 * @param id the identifier
 * @param name the name that its concept went by
 * @param successor the identifier of the concept that it is part of now; empty where it is gone
 */
public record Retired(String id, String name, Optional<String> successor) {}
