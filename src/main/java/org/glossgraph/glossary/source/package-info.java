/** Turns the bytes of a file into text: by its encoding, without what is no character. */
package org.glossgraph.glossary.source;
