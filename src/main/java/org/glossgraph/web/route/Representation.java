package org.glossgraph.web.route;

import java.util.function.BiFunction;

/**
 * One form of a resource.
 *
 * @param media the form
 * @param renderer makes it
 * @param <T> what the resource is
 */
public record Representation<T>(Media media, BiFunction<Visit, T, Answer> renderer) {}
