/** Formats of vocabularies: the concepts of a map with all that is said of them. */
package org.glossgraph.export.vocabulary;
