package org.glossgraph.glossary.layout;

/**
 * How well a layout explains a part of a document.
 *
 * @param layout the layout
 * @param value how much it covers and how regular it is, from 0 to 1
 * @param entries how many entries it sees
 */
public record Score(Layout layout, double value, int entries) {}
