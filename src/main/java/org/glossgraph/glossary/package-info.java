/** Reads a file into entries exactly as its author wrote them. */
package org.glossgraph.glossary;
