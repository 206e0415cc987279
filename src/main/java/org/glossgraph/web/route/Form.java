package org.glossgraph.web.route;

/**
 * A form in which a resource can be had, and where.
 *
 * @param media the form
 * @param href its address: a path on this server
 */
public record Form(Media media, String href) {}
